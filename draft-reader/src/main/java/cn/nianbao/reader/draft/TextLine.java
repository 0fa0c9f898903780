package cn.nianbao.reader.draft;

import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text with its number, and what it looks like.
 *
 * @param number from 1
 */
public record TextLine(int number, String text) {

    private static final Pattern RULE = Pattern.compile("[|:+\\-=─━┄┈┼┬┴├┤┌┐└┘═╪╬\\s]+");
    private static final Pattern THREE_DASHES = Pattern.compile("[-=─━═]{3}");
    private static final String PIPES = "|｜│┃";

    /** A piece of the line: its trimmed words and where they stand. */
    public record Span(String text, Place.InText at) {}

    public boolean isEmpty() {
        return text.isBlank() && text.indexOf('\t') < 0;
    }

    public boolean hasTabs() {
        return text.indexOf('\t') >= 0;
    }

    public boolean hasPipes() {
        return text.chars().anyMatch(TextLine::isPipe);
    }

    /** A line that only draws: {@code |---|---|} or the frame of a table. */
    public boolean isRule() {
        return RULE.matcher(text).matches() && THREE_DASHES.matcher(text).find();
    }

    /** How many pipes stand on a line that holds nothing else; 0 for any other line. */
    public int lonePipes() {
        int pipes = 0;
        for (char c : text.toCharArray()) {
            if (isPipe(c)) {
                pipes++;
            } else if (!isSpace(c)) {
                return 0;
            }
        }
        return pipes;
    }

    /** Whether it is a tab and one cell: the layout of one cell a line, indented. */
    public boolean isIndentedCell() {
        return text.startsWith("\t") && text.indexOf('\t', 1) < 0;
    }

    public List<Span> tabbed() {
        return split('\t', 0, text.length());
    }

    /** The cells between pipes; a pipe at either end of the line closes a cell and opens none. */
    public List<Span> piped() {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        int to = text.length();
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        boolean opened = isPipe(text.charAt(from));
        boolean closed = isPipe(text.charAt(to - 1));
        return split('|', opened ? from + 1 : from, closed ? to - 1 : to);
    }

    public Span whole() {
        return trimmed(0, text.length());
    }

    private List<Span> split(char separator, int from, int to) {
        List<Span> spans = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || separates(text.charAt(i), separator) && !isEscaped(start, i)) {
                spans.add(trimmed(start, i));
                start = i + 1;
            }
        }
        return spans;
    }

    /** As Markdown writes a pipe that is meant; a lone backslash between pipes is a stroke in a cell. */
    private boolean isEscaped(int start, int at) {
        return at - 1 > start
                && text.charAt(at) == '|'
                && text.charAt(at - 1) == '\\'
                && !text.substring(start, at - 1).isBlank();
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(text.substring(start, end), new Place.InText(number, start + 1, end));
    }

    private static boolean separates(char c, char separator) {
        return separator == '|' ? isPipe(c) : c == separator;
    }

    private static boolean isPipe(int c) {
        return PIPES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }
}

package cn.nianbao.reader.text;

import cn.nianbao.reader.draft.TextLine.Span;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What Markdown (CommonMark 0.31, with the tables of GitHub) adds to plain text, as far as reports have it: signs around bold
 * words, before headings and before signs that are meant as such. A whole parser is not wanted: it would take 1. and 2. for a
 * list of its own, and lines that are indented for a program.
 */
final class Markup {

    private static final List<String> EMPHASIS = List.of("***", "**", "__", "*", "_", "`");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+\\S.*");
    private static final Pattern CLOSING_SIGNS = Pattern.compile("\\s+#{1,6}$");
    private static final Pattern BREAK = Pattern.compile("(?i) ?<br ?/?> ?");
    private static final int LONGEST_HEADING = 200;
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern TAGS = Pattern.compile("(?:</?[A-Za-z][^<>]{0,200}+>\\s*)+");

    private Markup() {}

    /** Whether a line is nothing but tags of a web page. */
    static boolean isTags(String line) {
        return line.startsWith("<") && TAGS.matcher(line).matches();
    }

    static boolean opensTable(String line) {
        return line.regionMatches(true, 0, "<table", 0, "<table".length());
    }

    static boolean isHeading(Span span) {
        return span.text().length() <= LONGEST_HEADING
                && HEADING.matcher(span.text()).matches();
    }

    /** The words of a heading. */
    static Span heading(Span span) {
        int from = 0;
        while (span.text().charAt(from) == '#'
                || Character.isWhitespace(span.text().charAt(from))) {
            from++;
        }
        int closing = span.text().length()
                - CLOSING_SIGNS.matcher(span.text()).replaceFirst("").length();
        return plain(cut(span, from, closing));
    }

    /** The words without the signs; the place is that of the words as they are written. */
    static Span plain(Span span) {
        Span inner = span;
        for (String mark : EMPHASIS) {
            if (isWithin(inner.text(), mark)) {
                inner = cut(inner, mark.length(), mark.length());
            }
        }
        return new Span(words(inner.text()), inner.at());
    }

    private static String words(String text) {
        String words = text;
        if (words.indexOf('<') >= 0) {
            words = BREAK.matcher(words).replaceAll("\n");
        }
        if (words.indexOf('&') >= 0) {
            words = words.replace("&nbsp;", " ").replace("&emsp;", " ").strip();
        }
        return words.indexOf('\\') < 0 ? words : ESCAPED.matcher(words).replaceAll("$1");
    }

    private static boolean isWithin(String text, String mark) {
        int end = text.length() - mark.length();
        return end > mark.length()
                && text.startsWith(mark)
                && text.endsWith(mark)
                && !Character.isWhitespace(text.charAt(mark.length()))
                && text.indexOf(mark, mark.length()) == end;
    }

    private static Span cut(Span span, int before, int after) {
        String text = span.text().substring(before, span.text().length() - after);
        Place.InText at = span.at();
        return new Span(text, new Place.InText(at.line(), at.from() + before, at.to() - after));
    }
}

package cn.nianbao.check.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number before an item.
 *
 * @param level what numbers it is of: （一）, 一、, 1., （1）, 一是
 * @param number its value
 * @param style how its marks are written, width and all
 */
record Marker(Level level, int number, String style, int from, int to) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String BLANKS = " \t　";
    private static final String BEGINS = "（(0123456789" + NUMERALS;
    private static final String MARKS = "。；：，、 \n　";
    private static final int LONGEST = 3;

    enum Level {
        /** （一） and 一、 and 1. and （1） at the beginning of a paragraph, 一是 after any mark. */
        BRACKETED("[ \\t　]*([（(])([一二三四五六七八九十]{1,3})([）)])"),
        PLAIN("[ \\t　]*()([一二三四五六七八九十]{1,3})([、.．])"),
        FIGURE("[ \\t　]*()([0-9]{1,2})([.．、)）])(?![0-9])"),
        BRACKETED_FIGURE("[ \\t　]*([（(])([0-9]{1,2})([）)])"),
        SPOKEN(null);

        private final Pattern pattern;

        Level(String pattern) {
            this.pattern = pattern == null ? null : Pattern.compile(pattern);
        }
    }

    /** The markers of one level in a text. */
    static List<Marker> of(String text, List<Integer> lines, Level level) {
        return level == Level.SPOKEN ? spoken(text) : atLines(text, lines, level);
    }

    private static List<Marker> atLines(String text, List<Integer> lines, Level level) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Marker> markers = new ArrayList<>();
        Matcher marker = level.pattern.matcher(text);
        for (int line : lines) {
            if (marker.region(line, text.length()).lookingAt() && value(marker.group(2)) > 0) {
                String style = (marker.group(1) + marker.group(3)).replace('．', '.');
                markers.add(new Marker(level, value(marker.group(2)), style, marker.start(1), marker.end()));
            }
        }
        return markers;
    }

    /** Where the lines begin that may begin with a number, whatever its marks: few do. */
    static List<Integer> lines(String text) {
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line >= 0 && line < text.length(); line = nextLine(text, line)) {
            if (mayBegin(text, line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean mayBegin(String text, int line) {
        int first = line;
        while (first < text.length() && BLANKS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        return first < text.length() && BEGINS.indexOf(text.charAt(first)) >= 0;
    }

    private static int nextLine(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? -1 : end + 1;
    }

    private static List<Marker> spoken(String text) {
        List<Marker> markers = new ArrayList<>();
        for (int is = text.indexOf('是'); is >= 0; is = text.indexOf('是', is + 1)) {
            int from = is;
            while (from > 0 && is - from < LONGEST && NUMERALS.indexOf(text.charAt(from - 1)) >= 0) {
                from--;
            }
            boolean begins = from < is && (from == 0 || MARKS.indexOf(text.charAt(from - 1)) >= 0);
            int number = begins && !text.startsWith("否", is + 1) ? value(text.substring(from, is)) : 0;
            if (number > 0) {
                markers.add(new Marker(Level.SPOKEN, number, "是", from, is + 1));
            }
        }
        return markers;
    }

    /** Up to 99; 0 for what is no numeral. */
    private static int value(String words) {
        if (Character.isDigit(words.charAt(0))) {
            return Integer.parseInt(words);
        }
        int ten = words.indexOf('十');
        if (ten < 0) {
            return words.length() == 1 ? NUMERALS.indexOf(words) + 1 : 0;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(words.charAt(0)) + 1;
        int ones = ten + 1 == words.length() ? 0 : NUMERALS.indexOf(words.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}

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

    enum Level {
        /** （一） and 一、 and 1. and （1） at the beginning of a paragraph, 一是 after any mark. */
        BRACKETED("^[ \\t　]*([（(])([一二三四五六七八九十]{1,3})([）)])"),
        PLAIN("^[ \\t　]*()([一二三四五六七八九十]{1,3})([、.．])"),
        FIGURE("^[ \\t　]*()([0-9]{1,2})([.．、)）])(?![0-9])"),
        BRACKETED_FIGURE("^[ \\t　]*([（(])([0-9]{1,2})([）)])"),
        SPOKEN("(?:^|(?<=[。；：，、\\s]))()([一二三四五六七八九十]{1,3})(是)(?!否)");

        private final Pattern pattern;

        Level(String pattern) {
            this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
        }
    }

    /** The markers of one level in a text. */
    static List<Marker> of(String text, Level level) {
        List<Marker> markers = new ArrayList<>();
        Matcher found = level.pattern.matcher(text);
        while (found.find()) {
            int number = value(found.group(2));
            if (number > 0) {
                String style = (found.group(1) + found.group(3)).replace('．', '.');
                markers.add(new Marker(
                        level, number, style, found.start(2) - found.group(1).length(), found.end()));
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

package cn.nianbao.reader.statutory;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the words in a cell say: an exact figure with its unit, nothing, a stroke, or words.
 *
 * @param doubt null, or the figure that was perhaps meant where the words have white space or letters inside a number, or the part
 *     of a figure that they are
 */
record Figure(CellState state, BigDecimal value, String unit, String doubt) {

    private static final String BROKEN = "数字中间有空格或换行，请对照原稿填写";
    private static final String WITH_LETTERS = "数字里有形似数字的字母，请对照原稿填写";

    private static final Figure BLANK = new Figure(CellState.BLANK, null, null, null);
    private static final Figure SYMBOL = new Figure(CellState.SYMBOL, null, null, null);
    /** A published report says of a cell that nobody could read it; so it says again. */
    private static final Figure UNREAD = new Figure(CellState.UNREAD, null, null, null);

    private static final Figure TEXT = new Figure(CellState.TEXT, null, null, null);

    private static final String UNITS = "亿元|百万元|万元|千元|元|件次|人次|件|条|项|个|宗|份|次|起|篇|户";
    private static final Pattern NUMBER = Pattern.compile("(?<sign>\\+|-|减少?|增加?)?\\s*"
            + "(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(?:\\(?(?<unit>" + UNITS + ")\\)?)?");
    private static final Pattern BROKEN_NUMBER = Pattern.compile("[+-]?\\d[\\d.,]*+(?: ++[\\d.,]++)++");
    /** No figure begins so: the rest of one that was broken. */
    private static final Pattern REST_OF_NUMBER = Pattern.compile("[.,]\\d++");
    /** What is read from a picture, or typed without looking, has O for 0 and l or I for 1. */
    private static final Pattern LOOKS_LIKE_NUMBER = Pattern.compile("[+-]?[\\dOolI][\\dOolI., ]*+");

    private static final Pattern STROKE = Pattern.compile("[/\\\\\\-_‐‑‒–—―─━﹣]{1,4}");
    /** What a figure, its rest, or a stroke can begin with; most words begin with something else. */
    private static final String BEGINNINGS = "+-0123456789.,增减OolI/\\_‐‑‒–—―─━﹣";

    /** What any of these, or a unit behind it, can end with; labels that begin with their number end with something else. */
    private static final String ENDINGS = "0123456789.,OolI)元次件条项个宗份起篇户/\\-_‐‑‒–—―─━﹣";

    /** No character at all. */
    private static final char NONE = '\uffff';

    private static final char DELETE = '\u007f';
    private static final int MOST_DIGITS = 40;
    private static final int FEW_DIGITS = 15;
    /** With all the blanks around it. */
    private static final int LONGEST = 200;

    static Figure of(String text) {
        if (text.length() > LONGEST) {
            return text.isBlank() ? BLANK : TEXT;
        }
        if (isPlainCount(text)) {
            return new Figure(CellState.NUMBER, BigDecimal.valueOf(Long.parseLong(text)), null, null);
        }
        String seen = LineBreakTags.asBlanks(text);
        char first = first(seen);
        if (first == NONE) {
            return BLANK;
        }
        if (BEGINNINGS.indexOf(first) < 0 || ENDINGS.indexOf(last(seen)) < 0) {
            return seen.strip().equals(CellState.UNREAD.shown()) ? UNREAD : TEXT;
        }
        String narrow = narrow(seen).strip();
        if (narrow.length() > MOST_DIGITS) {
            return TEXT;
        }
        if (STROKE.matcher(narrow).matches()) {
            return SYMBOL;
        }
        Matcher number = NUMBER.matcher(narrow);
        if (number.matches()) {
            return new Figure(CellState.NUMBER, value(number), number.group("unit"), null);
        }
        String meant = meant(narrow);
        return meant == null ? TEXT : inDoubt(meant);
    }

    /** A part of a number, which is no figure by itself. */
    static Figure inDoubt(String text) {
        return new Figure(CellState.TEXT, null, null, text);
    }

    /** A few digits and nothing else: most cells are no more. */
    private static boolean isPlainCount(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= FEW_DIGITS;
    }

    /** The first character that is seen, as a narrow one; {@link #NONE} where there is none. */
    private static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (c != ' ' && c != NONE) {
                return c;
            }
        }
        return NONE;
    }

    /** The last character that is seen, as a narrow one. */
    private static char last(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = narrow(text.charAt(i));
            if (c != ' ' && c != NONE) {
                return c;
            }
        }
        return NONE;
    }

    private static String meant(String narrow) {
        if (REST_OF_NUMBER.matcher(narrow).matches()) {
            return narrow;
        }
        if (BROKEN_NUMBER.matcher(narrow).matches()) {
            return narrow.replace(" ", "");
        }
        if (!LOOKS_LIKE_NUMBER.matcher(narrow).matches()) {
            return null;
        }
        String digits = narrow.replace(" ", "").replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
        return NUMBER.matcher(digits).matches() ? digits : null;
    }

    /** Whether it stands for a figure, be it a stroke or a figure in doubt. */
    boolean isValue() {
        return state == CellState.NUMBER || state == CellState.SYMBOL || doubt != null;
    }

    /** The statutory cell that says so. */
    Cell cell(String raw, Place at) {
        if (doubt != null) {
            boolean letters = raw.chars().anyMatch(Character::isLetter);
            List<String> candidates = of(doubt).state() == CellState.NUMBER ? List.of(doubt) : List.of();
            return Cell.unread(raw, at, new Confirmation(letters ? WITH_LETTERS : BROKEN, candidates));
        }
        return state == CellState.NUMBER ? Cell.number(value, unit, raw, at) : Cell.without(state, raw, at);
    }

    private static BigDecimal value(Matcher number) {
        BigDecimal digits = new BigDecimal(number.group("digits").replace(",", ""));
        String sign = number.group("sign");
        return sign != null && (sign.equals("-") || sign.startsWith("减")) ? digits.negate() : digits;
    }

    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = narrow(text.charAt(i));
            if (c != NONE) {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }

    /** A full-width sign or digit as a narrow one, every kind of space as a blank, {@link #NONE} for what has no look at all. */
    private static char narrow(char c) {
        if (c > ' ' && c < DELETE || c >= '\u4e00' && c <= '\u9fff') {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - '！' + '!');
        }
        if (c == '\u2212') {
            return '-';
        }
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            return ' ';
        }
        return Character.getType(c) == Character.FORMAT ? NONE : c;
    }
}

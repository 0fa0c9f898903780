package cn.nianbao.reader.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a cell. Its lines are one label or one figure that had no room; only where a figure follows a figure though there
 * was room, and in long text, a line's end stays (as LF), for then it was meant.
 */
final class CellText {

    /** Longer than any label: prose that stands in a frame. */
    private static final int LONG = 60;

    private static final Pattern ADDRESS = Pattern.compile("[^.]*[A-Za-z0-9]\\.[A-Za-z]{2,}.*|https?:.*|.*@.*");
    private static final String IN_FIGURES = "0123456789.,+-";

    private CellText() {}

    /** Whether a figure stands below a figure though there was room beside it. */
    static boolean hasSeveralFigures(List<GlyphLine> lines, double room) {
        for (int i = 1; i < lines.size(); i++) {
            boolean figure = isFigure(lines.get(i - 1), lines.get(i));
            if (figure && !Fold.isFoldOfFigure(lines.get(i - 1), lines.get(i), room)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Joins the lines.
     *
     * @param room the width that the cell has for words, in points; endless where no line can be one that had no room
     */
    static String of(List<GlyphLine> lines, double room) {
        if (lines.isEmpty()) {
            return "";
        }
        if (lines.size() == 1) {
            return lines.get(0).text();
        }
        boolean prose = lines.stream().mapToInt(line -> line.text().length()).sum() > LONG;
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            GlyphLine last = lines.get(i - 1);
            GlyphLine next = lines.get(i);
            text.append(goesOn(last, next, room, prose) ? between(last, next) : "\n")
                    .append(next.text());
        }
        return text.toString();
    }

    private static boolean goesOn(GlyphLine last, GlyphLine next, double room, boolean prose) {
        if (prose) {
            return Fold.isFold(last, next, room);
        }
        return !isFigure(last, next) || Fold.isFoldOfFigure(last, next, room);
    }

    private static boolean isFigure(GlyphLine last, GlyphLine next) {
        return IN_FIGURES.indexOf(last.last()) >= 0
                && IN_FIGURES.indexOf(next.text().charAt(0)) >= 0;
    }

    /** Latin words that a line's end parts were parted by a space; an address has none. */
    static String between(GlyphLine last, GlyphLine next) {
        boolean words = isLatin(last.last()) && isLatin(next.text().charAt(0));
        return words
                        && !ADDRESS.matcher(end(last.text()) + beginning(next.text()))
                                .matches()
                ? " "
                : "";
    }

    private static String end(String text) {
        int from = text.length();
        while (from > 0 && isOfAddress(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from);
    }

    private static String beginning(String text) {
        int to = 0;
        while (to < text.length() && isOfAddress(text.charAt(to))) {
            to++;
        }
        return text.substring(0, to);
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7f;
    }

    private static boolean isLatin(char c) {
        return Gap.isNarrow(c) && Character.isLetter(c);
    }
}

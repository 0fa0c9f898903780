package cn.nianbao.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs that stand side by side, read as a line.
 *
 * @param box around all of them
 * @param size of most of its letters, in points
 */
record GlyphLine(String text, Box box, double size, List<Glyph> glyphs) {

    /** A letter drawn again this close to itself, in parts of its size, is one letter made bold. */
    private static final double AGAIN = 0.12;

    private static final Comparator<Glyph> DOWNWARDS =
            (one, other) -> Double.compare(one.box().centreY(), other.box().centreY());
    private static final Comparator<Glyph> RIGHTWARDS =
            (one, other) -> Double.compare(one.box().x(), other.box().x());

    /** Lines from top to bottom. */
    static List<GlyphLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = sorted(glyphs, DOWNWARDS);
        List<GlyphLine> lines = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || isBelow(sorted.get(i), sorted.get(first))) {
                line(sorted.subList(first, i), lines);
                first = i;
            }
        }
        return lines;
    }

    /** Most files draw their letters in the order in which they are read. */
    private static List<Glyph> sorted(List<Glyph> glyphs, Comparator<Glyph> order) {
        for (int i = 1; i < glyphs.size(); i++) {
            if (order.compare(glyphs.get(i - 1), glyphs.get(i)) > 0) {
                List<Glyph> sorted = new ArrayList<>(glyphs);
                sorted.sort(order);
                return sorted;
            }
        }
        return glyphs;
    }

    private static boolean isBelow(Glyph glyph, Glyph first) {
        return glyph.box().centreY() - first.box().centreY() > 0.5 * Math.max(glyph.size(), first.size());
    }

    private static void line(List<Glyph> glyphs, List<GlyphLine> lines) {
        List<Glyph> sorted = sorted(glyphs, RIGHTWARDS);
        StringBuilder text = new StringBuilder();
        List<Glyph> shown = new ArrayList<>(glyphs.size());
        for (Glyph glyph : sorted) {
            if (glyph.text().isBlank()) {
                space(text);
            } else if (!isAgain(shown, glyph)) {
                Glyph last = shown.isEmpty() ? null : shown.get(shown.size() - 1);
                if (last != null && Gap.isSpace(last, glyph)) {
                    space(text);
                }
                text.append(Ideographs.unified(glyph.text()));
                shown.add(glyph);
            }
        }
        if (!shown.isEmpty()) {
            lines.add(new GlyphLine(text.toString().strip(), around(shown), size(shown), shown));
        }
    }

    private static void space(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** Whether one of the last two is the same letter, drawn before. */
    private static boolean isAgain(List<Glyph> shown, Glyph glyph) {
        for (int i = shown.size() - 1; i >= Math.max(0, shown.size() - 2); i--) {
            if (isAgain(shown.get(i), glyph)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgain(Glyph last, Glyph glyph) {
        double near = AGAIN * glyph.size();
        return Math.abs(last.box().x() - glyph.box().x()) < near
                && Math.abs(last.box().y() - glyph.box().y()) < near
                && last.text().equals(glyph.text());
    }

    static Box around(List<Glyph> glyphs) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            left = Math.min(left, glyph.box().x());
            top = Math.min(top, glyph.box().y());
            right = Math.max(right, glyph.box().right());
            bottom = Math.max(bottom, glyph.box().bottom());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /** The middle of the sizes: a mark or a number set smaller does not count. */
    private static double size(List<Glyph> glyphs) {
        if (areOfOneSize(glyphs)) {
            return glyphs.get(0).size();
        }
        double[] sizes = new double[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    private static boolean areOfOneSize(List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (glyph.size() != glyphs.get(0).size()) {
                return false;
            }
        }
        return true;
    }

    /** How much of the line's length lies before the end of each of its characters, 0 to 1. */
    float[] ends() {
        float[] ends = new float[text.length()];
        int next = 0;
        for (Glyph glyph : glyphs) {
            while (next < ends.length
                    && text.charAt(next) == ' '
                    && !glyph.text().startsWith(" ")) {
                ends[next++] = part(glyph.box().x());
            }
            int letters = Math.min(glyph.text().length(), ends.length - next);
            for (int i = 1; i <= letters; i++) {
                ends[next++] = part(glyph.box().x() + glyph.box().width() * i / letters);
            }
        }
        return ends;
    }

    private float part(double x) {
        return box.width() == 0 ? 1 : (float) Math.max(0, Math.min(1, (x - box.x()) / box.width()));
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    /** Whether words stand in it as far apart as in the rows of a table. */
    boolean isSpread() {
        for (int i = 1; i < glyphs.size(); i++) {
            if (glyphs.get(i).box().x() - glyphs.get(i - 1).box().right() > 2 * size) {
                return true;
            }
        }
        return false;
    }
}

package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds the lines of writing in the cells of a page and outside of them. */
final class TextLines {

    /** Rows of ink with less between them belong together; in points. */
    private static final double JOINED = 0.6;
    /** A band so much lower than its neighbour is a part of its letters: the strokes of 二, a dot. */
    private static final double PART = 0.45;
    /** A gap wider than so many times the height of the line parts columns. */
    private static final double COLUMNS = 2;
    /** Of a cell's edge, in points: what is left there of a ruling is no writing. */
    private static final double EDGE = 0.8;

    private final Ink ink;
    private final Fields fields;
    private final double scale;
    private final List<Writing> found = new ArrayList<>();

    private TextLines(Ink ink, Fields fields, double scale) {
        this.ink = ink;
        this.fields = fields;
        this.scale = scale;
    }

    /** @param ink without rulings and specks */
    static List<Writing> of(Ink ink, Fields fields, double scale) {
        TextLines lines = new TextLines(ink, fields, scale);
        lines.outside();
        fields.cells().forEach(lines::cell);
        return lines.found;
    }

    private void outside() {
        Area page = new Area(0, 0, ink.width(), ink.height());
        for (Area band : bands(page, true)) {
            for (Area part : parts(band)) {
                found.add(new Writing(List.of(part), false));
            }
        }
    }

    private void cell(Area cell) {
        int edge = (int) Math.ceil(EDGE * scale);
        Area inner = new Area(cell.left() + edge, cell.top() + edge, cell.right() - edge, cell.bottom() - edge);
        if (inner.width() < 2 || inner.height() < 2) {
            return;
        }
        List<Area> lines = bands(inner, false).stream()
                .map(band -> tight(band, x -> column(band, x, false)))
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        Writing whole = new Writing(lines, true);
        if (whole.length() <= Writing.LONGEST_IN_ONE * whole.lineHeight()) {
            found.add(whole);
        } else {
            lines.forEach(line -> found.add(new Writing(List.of(line), true)));
        }
    }

    private List<Area> bands(Area within, boolean outside) {
        List<Area> bands = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int y = within.top(); y < within.bottom(); y++) {
            if (!row(within, y, outside)) {
                continue;
            }
            if (from >= 0 && y - last - 1 > JOINED * scale) {
                bands.add(new Area(within.left(), from, within.right(), last + 1));
                from = -1;
            }
            from = from < 0 ? y : from;
            last = y;
        }
        if (from >= 0) {
            bands.add(new Area(within.left(), from, within.right(), last + 1));
        }
        return whole(bands);
    }

    /** The bands with those that are parts of letters joined to what they are parts of. */
    private static List<Area> whole(List<Area> bands) {
        List<Area> whole = new ArrayList<>();
        int tallest = bands.stream().mapToInt(Area::height).max().orElse(0);
        for (Area band : bands) {
            Area before = whole.isEmpty() ? null : whole.get(whole.size() - 1);
            if (before != null && isOneLine(before, band, tallest)) {
                whole.set(whole.size() - 1, new Area(band.left(), before.top(), band.right(), band.bottom()));
            } else {
                whole.add(band);
            }
        }
        return whole;
    }

    private static boolean isOneLine(Area above, Area below, int tallest) {
        int larger = Math.max(above.height(), below.height());
        int smaller = Math.min(above.height(), below.height());
        boolean part = smaller < larger * PART || larger < tallest * PART;
        return part && below.top() - above.bottom() <= larger * PART && below.bottom() - above.top() <= tallest * 1.3;
    }

    private List<Area> parts(Area band) {
        List<Area> parts = new ArrayList<>();
        int from = -1;
        int last = -1;
        for (int x = band.left(); x < band.right(); x++) {
            if (!column(band, x, true)) {
                continue;
            }
            if (from >= 0 && x - last - 1 > COLUMNS * band.height()) {
                parts.add(new Area(from, band.top(), last + 1, band.bottom()));
                from = -1;
            }
            from = from < 0 ? x : from;
            last = x;
        }
        if (from >= 0) {
            parts.add(new Area(from, band.top(), last + 1, band.bottom()));
        }
        return parts;
    }

    private static Area tight(Area band, IntPredicate hasInk) {
        int left = band.left();
        int right = band.right();
        while (left < right - 1 && !hasInk.test(left)) {
            left++;
        }
        while (right > left + 1 && !hasInk.test(right - 1)) {
            right--;
        }
        return new Area(left, band.top(), right, band.bottom());
    }

    private boolean row(Area within, int y, boolean outside) {
        for (int x = within.left(); x < within.right(); x++) {
            if (ink.at(x, y) && (!outside || fields.isOutside(x, y))) {
                return true;
            }
        }
        return false;
    }

    private boolean column(Area band, int x, boolean outside) {
        for (int y = band.top(); y < band.bottom(); y++) {
            if (ink.at(x, y) && (!outside || fields.isOutside(x, y))) {
                return true;
            }
        }
        return false;
    }
}

package cn.nianbao.reader.picture;

import java.util.List;

/**
 * Some writing that is read at once: a line outside the tables, a line of a cell or all that stands in it.
 *
 * @param lines from top to bottom
 */
record Writing(List<Area> lines, boolean inCell) {

    /** Of the lines' height: no figure is longer, no label that is read in one piece. */
    private static final int LONGEST_FIGURE = 10;

    /** A label or a heading. */
    private static final int SHORT = 24;

    static final int LONGEST_IN_ONE = 40;

    Writing {
        lines = List.copyOf(lines);
    }

    Area area() {
        return new Area(
                lines.stream().mapToInt(Area::left).min().orElse(0),
                lines.get(0).top(),
                lines.stream().mapToInt(Area::right).max().orElse(0),
                lines.get(lines.size() - 1).bottom());
    }

    int lineHeight() {
        return lines.stream().mapToInt(Area::height).max().orElse(1);
    }

    /** Of all lines one after another. */
    int length() {
        return lines.stream().mapToInt(Area::width).sum();
    }

    boolean isShort() {
        return length() <= SHORT * lineHeight();
    }

    boolean mayBeFigure() {
        return inCell && length() <= LONGEST_FIGURE * lineHeight();
    }
}

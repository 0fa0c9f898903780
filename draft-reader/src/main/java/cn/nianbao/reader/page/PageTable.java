package cn.nianbao.reader.page;

import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The part of a table that stands on one page.
 *
 * @param edges where its columns begin and end, from left to right on the upright page
 */
record PageTable(Box box, double[] edges, int rows, List<Words> cells) implements PageItem {

    /** The most white that a table leaves between a line and its words, on both sides together, in points. */
    private static final double MOST_PADDING = 12;

    /**
     * A cell with its words.
     *
     * @param at the box of its words, so that what stands there is what was read; of the cell where it has none
     */
    record Words(Lattice.Cell cell, String text, Place.OnPage at) {}

    /** @param glyphs of each cell of the lattice */
    static PageTable of(Turned page, Lattice lattice, List<List<Glyph>> glyphs) {
        List<List<GlyphLine>> lines = glyphs.stream().map(PageTable::upright).toList();
        double padding = padding(lattice, lines);
        List<Words> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Lattice.Cell cell = lattice.cells().get(i);
            List<Glyph> inside = glyphs.get(i).stream()
                    .filter(glyph -> !glyph.text().isBlank())
                    .toList();
            if (!inside.isEmpty() || !lattice.isOutside(cell)) {
                Box box = inside.isEmpty() ? lattice.box(cell) : GlyphLine.around(inside);
                double room = room(lattice.box(cell), inside) - padding;
                cells.add(new Words(cell, CellText.of(lines.get(i), room), page.place(box)));
            }
        }
        return new PageTable(lattice.box(), lattice.edges(), lattice.rows(), cells);
    }

    /** A cell may have its words on their side. */
    private static List<GlyphLine> upright(List<Glyph> glyphs) {
        int turn = glyphs.isEmpty() ? 0 : glyphs.get(0).turn();
        boolean alike = turn != 0 && glyphs.stream().allMatch(glyph -> glyph.turn() == turn);
        return GlyphLine.of(
                alike
                        ? glyphs.stream()
                                .map(glyph -> Turned.upright(glyph, turn, 0, 0))
                                .toList()
                        : glyphs);
    }

    private static double room(Box cell, List<Glyph> glyphs) {
        boolean aside = !glyphs.isEmpty() && glyphs.get(0).turn() % 180 != 0;
        return aside ? cell.height() : cell.width();
    }

    /** What the fullest of all folded lines leaves free. */
    private static double padding(Lattice lattice, List<List<GlyphLine>> lines) {
        double least = MOST_PADDING;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).size() > 1) {
                double room = room(
                        lattice.box(lattice.cells().get(i)), lines.get(i).get(0).glyphs());
                double widest = lines.get(i).stream()
                        .mapToDouble(line -> line.box().width())
                        .max()
                        .orElse(0);
                least = Math.min(least, Math.max(0, room - widest));
            }
        }
        return least;
    }

    @Override
    public double top() {
        return box.y();
    }

    double left() {
        return edges[0];
    }

    double right() {
        return edges[edges.length - 1];
    }
}

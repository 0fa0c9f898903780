package cn.nianbao.reader.page;

import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        double[] rooms = rooms(lattice, lines);
        Set<Integer> severalRows = severalRows(lattice, lines, rooms);
        List<Words> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Lattice.Cell cell = lattice.cells().get(i);
            List<Glyph> inside = written(glyphs.get(i));
            if (!inside.isEmpty() || !lattice.isOutside(cell)) {
                Box box = inside.isEmpty() ? lattice.box(cell) : GlyphLine.around(inside);
                double room = severalRows.contains(cell.row()) ? Double.MAX_VALUE : rooms[i];
                cells.add(new Words(cell, CellText.of(lines.get(i), room), page.place(box)));
            }
        }
        return new PageTable(lattice.box(), lattice.edges(), lattice.rows(), cells);
    }

    private static List<Glyph> written(List<Glyph> glyphs) {
        List<Glyph> written = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isBlank()) {
                written.add(glyph);
            }
        }
        return written;
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

    /** The width that each cell has for words; of one whose words lie on their side, the height. */
    private static double[] rooms(Lattice lattice, List<List<GlyphLine>> lines) {
        double padding = padding(lattice, lines);
        double[] rooms = new double[lines.size()];
        for (int i = 0; i < rooms.length; i++) {
            List<Glyph> first =
                    lines.get(i).isEmpty() ? List.of() : lines.get(i).get(0).glyphs();
            rooms[i] = room(lattice.box(lattice.cells().get(i)), first) - padding;
        }
        return rooms;
    }

    /** Rows that are several in one: where one cell holds two figures, those below each other in the next are two as well. */
    private static Set<Integer> severalRows(Lattice lattice, List<List<GlyphLine>> lines, double[] rooms) {
        Set<Integer> rows = new HashSet<>();
        for (int i = 0; i < rooms.length; i++) {
            if (CellText.hasSeveralFigures(lines.get(i), rooms[i])) {
                rows.add(lattice.cells().get(i).row());
            }
        }
        return rows;
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

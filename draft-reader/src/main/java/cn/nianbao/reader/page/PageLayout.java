package cn.nianbao.reader.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page taken apart: its tables, and the lines of text outside of them, from top to bottom.
 */
record PageLayout(Turned page, List<PageItem> items) {

    static PageLayout of(Page drawn) {
        Turned page = Turned.of(drawn);
        List<Lattice> lattices = Frames.of(page.rulings());
        List<List<List<Glyph>>> inside = new ArrayList<>();
        lattices.forEach(lattice -> inside.add(lattice.cells().stream()
                .map(cell -> (List<Glyph>) new ArrayList<Glyph>())
                .toList()));
        List<Glyph> outside = new ArrayList<>();
        for (Glyph glyph : page.visible()) {
            place(glyph, lattices, inside, outside);
        }
        List<PageItem> items = new ArrayList<>();
        for (int i = 0; i < lattices.size(); i++) {
            items.add(PageTable.of(page, lattices.get(i), inside.get(i)));
        }
        GlyphLine.of(outside).forEach(line -> items.add(new TextLine(page, line)));
        items.sort(Comparator.comparingDouble(PageItem::top));
        return new PageLayout(page, items);
    }

    /** The centre of a glyph decides. */
    private static void place(
            Glyph glyph, List<Lattice> lattices, List<List<List<Glyph>>> inside, List<Glyph> outside) {
        for (int i = 0; i < lattices.size(); i++) {
            int cell = lattices.get(i).cellAt(glyph.box().centreX(), glyph.box().centreY());
            if (cell >= 0) {
                inside.get(i).get(cell).add(glyph);
                return;
            }
        }
        outside.add(glyph);
    }
}

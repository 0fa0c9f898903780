package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import java.util.List;

/** What must be said of pages that are pictures. */
final class Scans {

    private Scans() {}

    static Concern concern(Page page) {
        Turn turn = page.turn();
        double width = turn == null ? page.width() : 2 * turn.seenX();
        double height = turn == null ? page.height() : 2 * turn.seenY();
        return new Concern(Concern.Kind.SCAN, "扫描页", new Place.OnPage(page.number(), 0, 0, width, height));
    }

    static List<OtherReading> otherReadings(List<PageLayout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.page().page().otherReadings().stream()
                        .map(glyph ->
                                new OtherReading(glyph.text(), layout.page().place(glyph.box()), glyph.asLikely())))
                .toList();
    }
}

package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.report.Concern;
import java.util.List;

/** What must be said of pages that are pictures. */
final class Scans {

    private Scans() {}

    static Concern concern(Page page) {
        Box whole = new Box(0, 0, page.width(), page.height());
        return new Concern(
                Concern.Kind.SCAN, "第" + page.number() + "页", Turned.of(page).place(whole));
    }

    static List<OtherReading> otherReadings(List<PageLayout> layouts) {
        return layouts.stream()
                .flatMap(layout -> layout.page().page().otherReadings().stream()
                        .map(glyph ->
                                new OtherReading(glyph.text(), layout.page().place(glyph.box()))))
                .toList();
    }
}

package cn.nianbao.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Finds tables by their lines, as programs draw them. */
class PageTableTest {

    private static final double[] XS = {100, 200, 300};
    private static final double[] YS = {100, 120, 140};

    @Test
    void findsCellsWithTheirSpansAndPlaces() {
        Drawn page = Drawn.page()
                .line(100, 100, 300, 100)
                .line(200, 120, 300, 120)
                .line(100, 140, 300, 140)
                .line(100, 100, 100, 140)
                .line(200, 120, 200, 140)
                .line(300, 100, 300, 140)
                .words("甲", 140, 105)
                .words("12", 240, 125);
        Draft draft = Drawn.draft(page);
        assertThat(Drawn.blocks(draft)).containsExactly("甲@0,0+1x2 @1,0 12@1,1");
        Draft merged = Drawn.draft(Drawn.page()
                .table(new double[] {100, 300}, new double[] {100, 140})
                .line(200, 100, 200, 140)
                .line(200, 120, 300, 120)
                .words("甲", 110, 115)
                .words("1", 210, 105)
                .words("2", 210, 125));
        assertThat(Drawn.blocks(merged)).containsExactly("甲@0,0+2x1 1@0,1 2@1,1");
        Block.Grid grid = (Block.Grid) merged.blocks().get(0);
        assertThat(Drawn.at(grid.rows().get(1).get(0).at())).isEqualTo("1: 210,125 5x10");
        assertThat(Drawn.at(cell(Drawn.draft(Drawn.page().table(XS, YS)), 0, 1)))
                .isEqualTo("1: 200,100 100x20");
    }

    private static cn.nianbao.report.Place cell(Draft draft, int row, int column) {
        return ((Block.Grid) draft.blocks().get(0)).rows().get(row).get(column).at();
    }

    @Test
    void takesLinesInPiecesDoubledOrABitOffForOne() {
        Drawn page = Drawn.page();
        for (double x = 100; x < 300; x += 20) {
            page.line(x, 100, x + 18, 100).line(x, 101.5, x + 19, 101.5).line(x, 140.4, x + 20, 140.4);
        }
        page.line(98, 120, 302, 120.3);
        page.line(100, 102, 100, 119)
                .line(100, 121, 100, 139)
                .line(200.5, 100, 200.5, 141)
                .line(300, 99, 300, 138.5);
        page.words("甲", 110, 105).words("1", 210, 105).words("乙", 110, 125).words("2", 210, 125);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("甲@0,0 1@0,1 乙@1,0 2@1,1");
    }

    @Test
    void readsTablesThatAreOpenAtTheirSides() {
        Drawn page = Drawn.page();
        for (double y : new double[] {100, 120, 140}) {
            page.line(100, y, 300, y);
        }
        page.line(200, 100, 200, 140);
        page.words("甲", 110, 105).words("1", 210, 105).words("乙", 110, 125).words("2", 210, 125);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("甲@0,0 1@0,1 乙@1,0 2@1,1");
    }

    @Test
    void takesNoBoxAroundTextAndNoUnderlineForATable() {
        Drawn page = Drawn.page()
                .table(new double[] {20, 580}, new double[] {20, 780})
                .table(new double[] {100, 300}, new double[] {100, 140})
                .line(100, 215, 180, 215)
                .words("框里的字", 110, 115)
                .words("下划线", 100, 203);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("框里的字", "下划线");
    }

    @Test
    void joinsFoldedWordsAndFiguresThatHadNoRoom() {
        double[] narrow = {100, 120, 200, 300};
        Drawn page = Drawn.page()
                .table(narrow, new double[] {100, 140, 180})
                .words("134", 102, 105)
                .words("6", 102, 118)
                .words("商业", 130, 105)
                .words("企业", 130, 118)
                .words("12", 220, 145)
                .words("34", 220, 158);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("1346@0,0 商业企业@0,1 @0,2 @1,0 @1,1 12\n34@1,2");
    }

    @Test
    void keepsTheSmallFigureOfANoteApart() {
        Drawn page = Drawn.page()
                .table(XS, YS)
                .words("甲", 110, 105)
                .words("8", 210, 105)
                .words("1", 215, 103, 6, true)
                .words("乙", 110, 125)
                .words("12", 210, 125);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("甲@0,0 8 1@0,1 乙@1,0 12@1,1");
    }

    @Test
    void keepsTheFiguresOfTwoRowsInOneApart() {
        Drawn page = Drawn.page()
                .table(new double[] {100, 120, 200, 220}, new double[] {100, 140})
                .words("236", 102, 105)
                .words("146", 102, 118)
                .words("12", 130, 105)
                .words("281", 130, 118)
                .words("0", 205, 105)
                .words("5", 205, 118);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("236\n146@0,0 12\n281@0,1 0\n5@0,2");
    }

    @Test
    void readsWordsThatRunDownwardsOrLieOnTheirSide() {
        Drawn page = Drawn.page().table(XS, new double[] {100, 160, 180});
        String down = "结果维持";
        for (int i = 0; i < down.length(); i++) {
            page.words(down.substring(i, i + 1), 145, 105 + 12 * i);
        }
        page.words("3", 245, 165);
        List<Glyph> glyphs = new java.util.ArrayList<>(page.done().glyphs());
        String aside = "总计";
        for (int i = 0; i < aside.length(); i++) {
            glyphs.add(new Glyph(aside.substring(i, i + 1), new Box(245, 140 - 10 * i, 10, 10), 10, 270, true));
        }
        Page turned = new Page(1, 600, 800, glyphs, page.done().rulings(), List.of());
        Draft draft = PageDraft.of("application/pdf", List.of(turned), Set.of(), List.of());
        assertThat(Drawn.blocks(draft)).containsExactly("结果维持@0,0 总计@0,1 @1,0 3@1,1");
    }

    @Test
    void joinsTheRowsOfATableOverPages() {
        Drawn first = Drawn.page()
                .words("上文", 100, 80)
                .table(XS, YS)
                .words("甲", 110, 105)
                .words("1", 210, 105);
        first.words("乙", 110, 125).words("2", 210, 125).words("- 1 -", 290, 770);
        Drawn second = new Drawn(2)
                .table(XS, new double[] {60, 80})
                .words("丙", 110, 65)
                .words("3", 210, 65);
        second.words("下文", 100, 120).words("- 2 -", 290, 770);
        Draft draft = Drawn.draft(first, second);
        assertThat(Drawn.blocks(draft)).containsExactly("上文", "甲@0,0 1@0,1 乙@1,0 2@1,1 丙@2,0 3@2,1", "下文");
        assertThat(draft.aside()).hasSize(2);
    }

    @Test
    void keepsTablesApartThatAreNotTheSame() {
        Drawn first = Drawn.page().table(XS, YS).words("甲", 110, 105);
        Drawn second = new Drawn(2)
                .table(new double[] {100, 250}, YS)
                .line(160, 100, 160, 140)
                .words("乙", 110, 105);
        Drawn third = new Drawn(3)
                .words("正文", 100, 60)
                .table(new double[] {100, 250}, YS)
                .line(160, 100, 160, 140);
        assertThat(Drawn.draft(first, second, third).blocks()).hasSize(4);
    }

    @Test
    void ignoresDrawingsOfManyLines() {
        Drawn page = Drawn.page().words("正文", 100, 20);
        for (int i = 0; i < 500; i++) {
            page.line(0, 50 + i * 3.1, 2000, 50 + i * 3.1).line(i * 3.1, 50, i * 3.1, 1700);
        }
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("正文");
    }
}

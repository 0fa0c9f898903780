package cn.nianbao.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Concern;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes lines paragraphs, and tells what is no text. */
class PageProseTest {

    private static final String FULL = "公开工作有序推进各项任务全面落实信息发布及时准确群众满意度稳步提升";

    @Test
    void joinsTheLinesOfAParagraphAndNoOthers() {
        Drawn page = Drawn.page()
                .words(FULL.substring(2), 120, 100)
                .words(FULL, 100, 120)
                .words("到此为止。", 100, 140)
                .words("新的一段。", 120, 160)
                .words("一、小标题", 120, 180)
                .words(FULL.substring(2), 120, 200)
                .words("末行", 100, 220);
        assertThat(Drawn.blocks(Drawn.draft(page)))
                .containsExactly(FULL.substring(2) + FULL + "到此为止。", "新的一段。", "一、小标题", FULL.substring(2) + "末行");
    }

    @ParameterizedTest
    @CsvSource({
        "https://w,ww.anlan.gov.cn。,",
        "www.anlan.g,ov.cn。,",
        "xxgk@an,lan.gov.cn。,",
        "anlan-l,y#163.com。,",
        "open,data。,' '"
    })
    void partsLatinWordsAtALinesEndButNoAddresses(String end, String beginning, String between) {
        String full = FULL.substring(2).substring(0, FULL.length() - 2 - end.length() / 2);
        Drawn page = Drawn.page()
                .words(full + end, 120, 100)
                .words(beginning + FULL.substring(beginning.length()), 100, 120)
                .words(FULL, 100, 140)
                .words(FULL, 100, 160)
                .words("完。", 100, 180);
        assertThat(Drawn.blocks(Drawn.draft(page)).get(0)).contains(end + (between == null ? "" : between) + beginning);
    }

    @Test
    void joinsAParagraphOverPagesWhateverStandsInTheMargins() {
        Drawn first = Drawn.page()
                .words("某局年度报告", 260, 30)
                .words(FULL, 100, 100)
                .words(FULL, 100, 120)
                .words("1", 298, 770);
        Drawn second = new Drawn(2)
                .words("某局年度报告", 260, 30)
                .words(FULL, 100, 100)
                .words("完。", 100, 120)
                .words("2", 298, 770);
        Draft draft = Drawn.draft(first, second);
        assertThat(Drawn.blocks(draft)).containsExactly(FULL + FULL + FULL + "完。");
        assertThat(draft.aside())
                .extracting(aside -> ((Block.Paragraph) aside).text())
                .containsExactly("某局年度报告", "1", "某局年度报告", "2");
        assertThat(Drawn.at(((Block.Paragraph) draft.blocks().get(0)).at())).startsWith("1: 100,100");
    }

    @Test
    void keepsAFigureThatIsNoPageNumber() {
        assertThat(Drawn.blocks(Drawn.draft(Drawn.page().words("正文", 100, 100).words("35", 298, 770))))
                .containsExactly("正文", "35");
    }

    @Test
    void setsSpacesWhereWordsStandApart() {
        Drawn page = Drawn.page()
                .words("新收", 100, 100)
                .words("12", 160, 100)
                .words("3", 200, 100)
                .words("共", 206, 100);
        page.words("open", 100, 130).words("data", 124, 130);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("新收 12 3共", "open data");
    }

    @Test
    void takesALetterDrawnTwiceForOne() {
        Drawn page = Drawn.page()
                .words("11", 100, 100)
                .words("11", 100.4, 100)
                .words("粗", 120, 100)
                .words("粗", 120.3, 100.2);
        assertThat(Drawn.blocks(Drawn.draft(page))).containsExactly("11 粗");
    }

    @Test
    void readsRadicalsAsTheLettersTheyLookLike() {
        assertThat(Drawn.blocks(Drawn.draft(Drawn.page().words("1⽉⻅⻔", 100, 100))))
                .containsExactly("1月见门");
    }

    @Test
    void setsAPageUprightThatLiesOnItsSide() {
        List<Glyph> glyphs = List.of(
                new Glyph("甲", new Box(500, 100, 10, 10), 10, 90, true),
                new Glyph("乙", new Box(500, 110, 10, 10), 10, 90, true),
                new Glyph("丙", new Box(470, 100, 10, 10), 10, 90, true));
        Page page = new Page(1, 600, 800, glyphs, List.of(), List.of());
        Draft draft = PageDraft.of("application/pdf", List.of(page), Set.of(), List.of());
        assertThat(Drawn.blocks(draft)).containsExactly("甲乙", "丙");
        assertThat(Drawn.at(((Block.Paragraph) draft.blocks().get(0)).at())).isEqualTo("1: 500,100 10x20");
    }

    @Test
    void tellsOfHiddenWordsAndLostPicturesButNotOfSealsAndGrounds() {
        Drawn page = Drawn.page()
                .words("正文", 100, 100)
                .hidden("暗", 300, 100)
                .hidden("字", 310, 100)
                .words("某某局", 400, 700)
                .picture(100, 200, 200, 150)
                .picture(380, 650, 115, 118)
                .picture(0, 0, 600, 800)
                .picture(20, 20, 16, 16);
        Draft draft = Drawn.draft(page);
        assertThat(Drawn.blocks(draft)).containsExactly("正文", "某某局");
        assertThat(draft.concerns())
                .extracting(Concern::kind, Concern::text, concern -> Drawn.at(concern.at()))
                .containsExactly(
                        Tuple.tuple(Concern.Kind.HIDDEN, "暗字", "1: 300,100 20x10"),
                        Tuple.tuple(Concern.Kind.DROPPED, "图片", "1: 100,200 200x150"));
    }
}

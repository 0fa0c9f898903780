package cn.nianbao.reader.text;

import static cn.nianbao.reader.word.Docx.cells;
import static cn.nianbao.reader.word.Docx.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.MarkdownFile;
import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Markdown is read as the text it is, its signs aside. */
class MarkdownTest {

    private static List<Block> read(String text) throws UnreadableDraft {
        return DraftFile.read(text.getBytes(StandardCharsets.UTF_8)).blocks();
    }

    private static Place place(Block grid, int row, int cell) {
        return ((Grid) grid).rows().get(row).get(cell).at();
    }

    @ParameterizedTest
    @EnumSource(MarkdownFile.class)
    void readsWholeReports(MarkdownFile kind) throws Exception {
        for (int seed = 0; seed < 3; seed++) {
            SampleReport sample = MadeReport.of(new Random(seed)).sample();
            byte[] bytes = kind.bytes(sample);
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            Report report = ReportReader.read("a.md", DraftFile.read(bytes), bytes);
            SoftAssertions softly = new SoftAssertions();
            sample.figures().forEach((id, figure) -> {
                softly.assertThat(report.cell(id).value()).as(id.toString()).isEqualTo(new BigDecimal(figure));
                softly.assertThat(report.cell(id).confirm()).as(id.toString()).isNull();
                Place.InText at = (Place.InText) report.cell(id).at();
                softly.assertThat(lines.get(at.line() - 1).substring(at.from() - 1, at.to()))
                        .as(id.toString())
                        .isEqualTo(figure);
            });
            softly.assertThat(report.sections().stream().map(Section::kind))
                    .containsExactlyElementsOf(
                            sample.parts().stream().map(SampleReport.Part::kind).toList());
            softly.assertThat(report.title()).isEqualTo(sample.title());
            softly.assertThat(report.signedOn()).isEqualTo(sample.signedOn());
            softly.assertAll();
        }
    }

    @Test
    void takesSignsForWhatTheyMean() throws UnreadableDraft {
        List<Block> blocks =
                read("## 一、总体情况 ##\n\n**二、主动公开**\n\n| **12** | *3* | \\-5 | a\\|b | 结果<br>维持 | &nbsp; |\n");

        assertThat(texts(blocks)).containsExactly("一、总体情况", "二、主动公开", "#0");
        assertThat(((Paragraph) blocks.get(0)).heading()).isTrue();
        assertThat(cells(blocks.get(2))).containsExactly("12@0,0", "3@0,1", "-5@0,2", "a|b@0,3", "结果\n维持@0,4", "@0,5");
        assertThat(place(blocks.get(2), 0, 0)).isEqualTo(new Place.InText(5, 5, 6));
    }

    @Test
    void leavesSignsThatMeanNothing() throws UnreadableDraft {
        assertThat(texts(read("* 甲\n1\\* 乙\n** 丙**\n#丁\n2*3*4\n")))
                .containsExactly("* 甲", "1* 乙", "** 丙**", "#丁", "2*3*4");
        assertThat(cells(read("甲 |\\|\\| 3 |\n").get(0))).containsExactly("甲@0,0", "\\@0,1", "\\@0,2", "3@0,3");
    }

    @Test
    void readsATableOfAWebPageAtItsLines() throws UnreadableDraft {
        List<Block> blocks = read("前文。\n\n<div>\n  <table>\n<tr><td rowspan=2>甲</td><td> 12 </td></tr>\n<tr>\n<td>\n"
                + "<p>7</p></td><td></td></tr>\n</table>\n</div>\n\n后文。\n");

        assertThat(texts(blocks)).containsExactly("前文。", "#0", "后文。");
        assertThat(cells(blocks.get(1))).containsExactly("甲@0,0+2×1", "12@0,1", "7@1,1", "@1,2");
        assertThat(place(blocks.get(1), 0, 1)).isEqualTo(new Place.InText(5, 30, 31));
        assertThat(place(blocks.get(1), 1, 0)).isEqualTo(new Place.InText(8, 4, 4));
    }

    @Test
    void refusesEndlessMarkupWithinAText() {
        assertThatThrownBy(() -> read("前文。\n<table>" + "<i>".repeat(300_000)))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("过于复杂");
    }

    @Test
    void joinsTheLinesOfABorderedRowUnlessEachHasFigures() throws UnreadableDraft {
        assertThat(cells(read("+------+---+\n| 商业 | 1 |\n| 企业 |   |\n+======+===+\n| 乙 | 2 |\n+------+---+\n")
                        .get(0)))
                .containsExactly("商业\n企业@0,0", "1@0,1", "乙@1,0", "2@1,1");
        assertThat(cells(read("+----+---+\n| 甲 | 1 |\n| 乙 | 2 |\n+----+---+\n").get(0)))
                .containsExactly("甲@0,0", "1@0,1", "乙@1,0", "2@1,1");
    }
}

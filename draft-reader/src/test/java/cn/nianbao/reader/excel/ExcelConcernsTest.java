package cn.nianbao.reader.excel;

import static cn.nianbao.reader.excel.Xlsx.data;
import static cn.nianbao.reader.excel.Xlsx.element;
import static cn.nianbao.reader.excel.Xlsx.n;
import static cn.nianbao.reader.excel.Xlsx.row;
import static cn.nianbao.reader.excel.Xlsx.s;
import static cn.nianbao.reader.word.Docx.cells;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import org.junit.jupiter.api.Test;

/** What the sender of a workbook is told of it: what nobody sees, notes, what the report would lose. */
class ExcelConcernsTest {

    private static Draft read(Xlsx book) throws UnreadableDraft {
        return DraftFile.read(book.bytes());
    }

    private static Concern concern(Kind kind, String words, int sheet, int row, int column) {
        return new Concern(kind, words, new Place.InGrid(sheet, row, column));
    }

    @Test
    void leavesOutHiddenRowsColumnsAndWhatIsMergedOver() throws UnreadableDraft {
        Draft draft = read(Xlsx.of("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>"
                + data(
                        row(s("甲"), n("8"), n("1")),
                        "<row hidden=\"1\">" + s("藏") + "</row>",
                        "<row ht=\"0\" customHeight=\"1\">" + n("9") + "</row>",
                        row(s("乙"), s(""), n("2")),
                        row(s("丙"), s(""), n("3"), n("7")))
                + "<mergeCells><mergeCell ref=\"C5:D5\"/></mergeCells>"));

        assertThat(cells(draft.blocks().get(0)))
                .containsExactly("甲@0,0", "1@0,2", "@0,3", "乙@1,0", "2@1,2", "@1,3", "丙@2,0", "3@2,2+1×2");
        assertThat(draft.concerns())
                .containsExactly(
                        concern(Kind.HIDDEN, "8", 0, 0, 1),
                        concern(Kind.HIDDEN, "藏", 0, 1, 0),
                        concern(Kind.HIDDEN, "9", 0, 2, 0),
                        concern(Kind.HIDDEN, "7", 0, 4, 3));
    }

    @Test
    void tellsOfHiddenSheetsAndCountsThem() throws UnreadableDraft {
        Draft draft = read(new Xlsx()
                .sheet("state=\"hidden\"", data(row(s("底稿"), n("5"))))
                .sheet("state=\"veryHidden\"", data())
                .sheet("", data(row(s("甲"), n("1")))));

        assertThat(draft.blocks()).hasSize(1);
        assertThat(draft.concerns()).containsExactly(concern(Kind.HIDDEN, "隐藏的工作表“表”：底稿 5", 0, 0, 0));
    }

    @Test
    void tellsOfWhiteLettersAndFormatsThatShowNothing() throws UnreadableDraft {
        String styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts>"
                + "<fonts><font/><font><color rgb=\"FFFFFFFF\"/></font><font><color theme=\"0\"/></font></fonts>"
                + "<fills><fill/><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF003366\"/></patternFill></fill></fills>"
                + "<cellXfs><xf/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"1\" fillId=\"1\"/>"
                + "<xf numFmtId=\"170\"/></cellXfs>";
        Draft draft = read(Xlsx.of(data(row(s("甲"), n("1", 1), n("2", 2), n("3", 3), n("4", 4))))
                .styles(styles));

        assertThat(cells(draft.blocks().get(0))).contains("甲@0,0", "3@0,3").doesNotContain("1@0,1", "4@0,4");
        assertThat(draft.concerns())
                .containsExactly(
                        concern(Kind.HIDDEN, "1", 0, 0, 1),
                        concern(Kind.HIDDEN, "2", 0, 0, 2),
                        concern(Kind.HIDDEN, "4", 0, 0, 4));
    }

    @Test
    void tellsOfComments() throws UnreadableDraft {
        String comments = element(
                "comments",
                "<authors/><commentList><comment ref=\"B1\"><text><r><t>这个数</t></r><r><t>再核</t></r></text></comment></commentList>");
        Draft draft = read(Xlsx.of(data(row(s("甲"), n("1")))).beside("comments", "comments1.xml", comments));

        assertThat(draft.concerns()).containsExactly(concern(Kind.COMMENT, "这个数再核", 0, 0, 1));
    }

    @Test
    void tellsOfPicturesChartsAndTextBoxesButNotOfIcons() throws UnreadableDraft {
        Draft draft = read(Xlsx.of(data(row(s("甲"), n("1"))))
                .beside(
                        "drawing",
                        "drawings/drawing1.xml",
                        "<wsDr>" + anchor(3, "<ext cx=\"900000\" cy=\"900000\"/><blip/>")
                                + anchor(4, "<ext cx=\"9000\" cy=\"9000\"/><blip/>")
                                + anchor(5, "<graphicFrame><chart/></graphicFrame>")
                                + anchor(6, "<sp><txBody><p><r><t>说明</t></r></p></txBody></sp>") + "</wsDr>"));

        assertThat(draft.concerns())
                .containsExactly(
                        concern(Kind.DROPPED, "图片", 0, 3, 2),
                        concern(Kind.DROPPED, "图表", 0, 5, 2),
                        concern(Kind.DROPPED, "文本框：说明", 0, 6, 2));
    }

    private static String anchor(int row, String content) {
        return "<twoCellAnchor><from><col>2</col><row>" + row + "</row></from><to><col>9</col><row>99</row></to>"
                + content + "</twoCellAnchor>";
    }

    @Test
    void tellsOfPicturesInCellsAndSheetsThatAreCharts() throws UnreadableDraft {
        Draft draft = read(Xlsx.of(data(row(
                        s("甲"),
                        "<c t=\"str\"><f>_xlfn.DISPIMG(\"ID_1\",1)</f><v>=DISPIMG(\"ID_1\",1)</v></c>",
                        n("1"))))
                .listed("", "chartsheet", "chartsheets/sheet1.xml"));

        assertThat(cells(draft.blocks().get(0))).containsExactly("甲@0,0", "@0,1", "1@0,2");
        assertThat(draft.concerns())
                .containsExactly(concern(Kind.DROPPED, "图片", 0, 0, 1), new Concern(Kind.DROPPED, "图表工作表“表”", null));
    }

    @Test
    void tellsOfWhatStandsFarToTheRight() throws UnreadableDraft {
        Draft draft = read(Xlsx.of(data(row(s("甲"), n("1"), "<c r=\"CA1\"><v>9</v></c>"))));

        assertThat(draft.concerns()).containsExactly(concern(Kind.DROPPED, "第 65 列以后的内容：9", 0, 0, 78));
    }

    @Test
    void tellsWhomThePropertiesName() throws UnreadableDraft {
        Xlsx book = Xlsx.of(data(row(s("甲"), n("1"))))
                .part("docProps/core.xml", "<coreProperties><creator>陆晴川</creator><lastModifiedBy/></coreProperties>");
        assertThat(read(book).concerns()).containsExactly(new Concern(Kind.OWNER, "作者：陆晴川", null));
    }
}

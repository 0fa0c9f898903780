package cn.nianbao.reader.word;

import static cn.nianbao.reader.word.Docx.cells;
import static cn.nianbao.reader.word.Docx.p;
import static cn.nianbao.reader.word.Docx.r;
import static cn.nianbao.reader.word.Docx.tbl;
import static cn.nianbao.reader.word.Docx.tc;
import static cn.nianbao.reader.word.Docx.texts;
import static cn.nianbao.reader.word.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordFormatTest {

    private static List<Block> read(String body) throws UnreadableDraft {
        return DraftFile.read(Docx.of(body)).blocks();
    }

    @Test
    void putsMergedCellsOnTheGrid() throws UnreadableDraft {
        List<Block> blocks = read(tbl(
                tr(tc("<w:gridSpan w:val=\"2\"/>", "项目"), tc("<w:vMerge w:val=\"restart\"/>", "总计"), tc("", "注")),
                tr(tc("", "甲"), tc("", "1"), tc("<w:vMerge/>", ""), tc("", "2")),
                tr(tc("", "乙"), tc("", "3"), tc("<w:vMerge w:val=\"continue\"/>", ""), tc("", "4"))));

        assertThat(cells(blocks.get(0)))
                .containsExactly(
                        "项目@0,0+1×2", "总计@0,2+3×1", "注@0,3", "甲@1,0", "1@1,1", "2@1,3", "乙@2,0", "3@2,1", "4@2,3");
        assertThat(((Grid) blocks.get(0)).rows().get(2).get(2).at()).isEqualTo(new Place.InGrid(0, 2, 3));
    }

    @Test
    void putsCellsMergedInTheOldWayOnTheGrid() throws UnreadableDraft {
        String starts = "<w:hMerge w:val=\"restart\"/>";
        String goesOn = "<w:hMerge w:val=\"continue\"/>";
        String down = "<w:vMerge w:val=\"restart\"/>";
        String below = "<w:vMerge/>";
        assertThat(cells(read(tbl(
                                tr(tc(starts + down, "题"), tc(goesOn + down, ""), tc("", "1")),
                                tr(tc(starts + below, ""), tc(goesOn + below, ""), tc("", "2"))))
                        .get(0)))
                .containsExactly("题@0,0+2×2", "1@0,2", "2@1,2");
    }

    @Test
    void beginsARowWhereItsGridBegins() throws UnreadableDraft {
        String moved = "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + tc("", "5")
                + "</w:tr>";
        assertThat(cells(read(tbl(tr(tc("", "a"), tc("", "b"), tc("", "c")), moved))
                        .get(0)))
                .containsExactly("a@0,0", "b@0,1", "c@0,2", "5@1,2");
    }

    @Test
    void letsACellStandThatContinuesNothing() throws UnreadableDraft {
        assertThat(cells(read(tbl(
                                tr(tc("<w:vMerge/>", "1"), tc("", "2")),
                                tr(tc("<w:vMerge/>", ""), tc("", "3")),
                                tr(tc("", "x"), tc("", "y")),
                                tr(tc("<w:vMerge/>", "4"), tc("", "5"))))
                        .get(0)))
                .containsExactly("1@0,0+2×1", "2@0,1", "3@1,1", "x@2,0", "y@2,1", "4@3,0", "5@3,1");
    }

    @Test
    void keepsWhatStandsInContentControls() throws UnreadableDraft {
        String cell = "<w:sdt><w:sdtPr><w:alias w:val=\"控件\"/></w:sdtPr><w:sdtContent>" + tc("", "7")
                + "</w:sdtContent></w:sdt>";
        String row = "<w:sdt><w:sdtContent>" + tr(tc("", "8"), tc("", "9")) + "</w:sdtContent></w:sdt>";
        String table = "<w:sdt><w:sdtContent>" + tbl(tr(tc("", "甲"), cell), row) + "</w:sdtContent></w:sdt>";
        List<Block> blocks = read("<w:sdt><w:sdtContent>" + p("段") + "</w:sdtContent></w:sdt>" + table);

        assertThat(texts(blocks)).containsExactly("段", "#0");
        assertThat(cells(blocks.get(1))).containsExactly("甲@0,0", "7@0,1", "8@1,0", "9@1,1");
    }

    @Test
    void readsTheTextAsItStandsWithChangesAccepted() throws UnreadableDraft {
        String changed = "<w:p>" + r("收到") + "<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>" + r("15")
                + "</w:ins><w:moveFrom>" + r("移走") + "</w:moveFrom>" + r("件") + "</w:p>";
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("上半") + "</w:p>" + p("下半");
        String deletedRow = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", "旧") + tc("", "1") + "</w:tr>";
        List<Block> blocks = read(changed + joined + tbl(deletedRow, tr(tc("", "新"), tc("", "2"))));

        assertThat(texts(blocks)).containsExactly("收到15件", "上半下半", "#0");
        assertThat(cells(blocks.get(2))).containsExactly("新@0,0", "2@0,1");
    }

    @Test
    void readsBreaksFieldsAndHiddenTextAsWordShowsThem() throws UnreadableDraft {
        String runs =
                "<w:r><w:t>1</w:t><w:br/><w:t>2</w:t><w:cr/><w:t>3</w:t><w:tab/><w:t>4</w:t><w:noBreakHyphen/></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("5")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String hidden =
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>见</w:t></w:r>";
        assertThat(texts(read("<w:p>" + runs + field + hidden + "</w:p>"))).containsExactly("1\n2\n3\t4-5见");
    }

    @Test
    void leavesOutWhatStandsInTheCodeOfAField() throws UnreadableDraft {
        String nested = "<w:p>" + r("共") + mark("begin") + r("旧") + mark("begin") + mark("separate") + r("9")
                + mark("end") + mark("separate") + r("12") + mark("end") + r("件") + "</w:p>";
        String open = "<w:p>" + r("甲") + mark("begin") + r("乙") + "</w:p>" + p("丙");
        assertThat(texts(read(nested + open))).containsExactly("共12件", "甲乙", "丙");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    @Test
    void readsATextBoxOnceAfterItsParagraph() throws UnreadableDraft {
        String box = "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + p("框中")
                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p("框中")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        assertThat(texts(read("<w:p>" + r("前") + box + r("后") + "</w:p>"))).containsExactly("前后", "框中");
    }

    @Test
    void givesATableWithinACellItsOwnGrid() throws UnreadableDraft {
        String inner = tbl(tr(tc("", "内一"), tc("", "内二")));
        String outer = tbl(
                tr(tc("", "a"), "<w:tc>" + p("前") + inner + p("后") + "</w:tc>"),
                tr(tc("", "c"), tc("", "d")),
                tr(tc("", "e")));
        List<Block> blocks = read(outer + p("完"));

        assertThat(texts(blocks)).containsExactly("#0", "#1", "完");
        assertThat(cells(blocks.get(0))).containsExactly("a@0,0", "前\n后@0,1", "c@1,0", "d@1,1", "e@2,0");
        assertThat(cells(blocks.get(1))).containsExactly("内一@0,0", "内二@0,1");
    }

    @Test
    void knowsHeadingsByStyleAndOutline() throws UnreadableDraft {
        String styles = Docx.root(
                "styles",
                "<w:style w:styleId=\"2\"><w:name w:val=\"heading 1\"/></w:style>"
                        + "<w:style w:styleId=\"own\"><w:name w:val=\"本局标题\"/><w:basedOn w:val=\"2\"/></w:style>"
                        + "<w:style w:styleId=\"body\"><w:name w:val=\"Body Text\"/></w:style>");
        String body = "<w:p><w:pPr><w:pStyle w:val=\"own\"/></w:pPr>" + r("一")
                + "</w:p><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("二")
                + "</w:p><w:p><w:pPr><w:pStyle w:val=\"body\"/></w:pPr>" + r("三") + "</w:p>";
        Draft draft = DraftFile.read(
                Docx.withParts(Map.of("word/document.xml", Docx.document(body), "word/styles.xml", styles)));

        assertThat(draft.blocks())
                .extracting(block -> ((Paragraph) block).heading())
                .containsExactly(true, true, false);
    }

    @Test
    void writesAutomaticNumbersBeforeWordsAndNeverBeforeFigures() throws UnreadableDraft {
        String numbering = Docx.root(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "chineseCounting", "%1、")
                        + level(1, "decimal", "%2.")
                        + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>");
        String body = listed(0, "总体情况")
                + listed(1, "公开")
                + listed(1, "申请")
                + listed(0, "主动公开")
                + listed(1, "其他")
                + listed(1, "5");
        Draft draft = DraftFile.read(
                Docx.withParts(Map.of("word/document.xml", Docx.document(body), "word/numbering.xml", numbering)));

        assertThat(texts(draft.blocks())).containsExactly("一、总体情况", "1.公开", "2.申请", "二、主动公开", "1.其他", "5");
    }

    @Test
    void countsListsAsWordDoes() throws UnreadableDraft {
        String numbering = Docx.root(
                "numbering",
                "<w:abstractNum w:abstractNumId=\"1\">" + level(0, "chineseCountingThousand", "第%1章 ")
                        + level(1, "decimal", "%1.%2 ").replace("<w:numFmt", "<w:isLgl/><w:numFmt")
                        + level(2, "upperRoman", "%3) ") + "</w:abstractNum>"
                        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"1\"/></w:num>"
                        + "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                        + "<w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>");
        String body = listed(0, "甲")
                + listed(1, "乙")
                + listed(2, "丙")
                + listed(2, "丁")
                + listed(0, "戊").replace("\"7\"", "\"8\"")
                + listed(0, "己");
        Draft draft = DraftFile.read(
                Docx.withParts(Map.of("word/document.xml", Docx.document(body), "word/numbering.xml", numbering)));

        assertThat(texts(draft.blocks())).containsExactly("第一章 甲", "1.1 乙", "I) 丙", "II) 丁", "第五章 戊", "第六章 己");
    }

    private static String level(int depth, String format, String text) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String listed(int depth, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
                + r(text) + "</w:p>";
    }
}

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
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the sender of a Word document is told of its file: changes, comments, hidden words, what a report would lose. */
class WordConcernsTest {

    private static final String WHITE = "<w:color w:val=\"FFFFFF\"/>";

    private static Draft read(String body) throws UnreadableDraft {
        return DraftFile.read(Docx.of(body));
    }

    private static List<Concern> concerns(String body) throws UnreadableDraft {
        return read(body).concerns();
    }

    private static String del(String text) {
        return "<w:del><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String ins(String text) {
        return "<w:ins>" + r(text) + "</w:ins>";
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void tellsOnceOfChangesThatStandTogether() throws UnreadableDraft {
        String body = "<w:p>" + r("收到") + del("1") + del("2") + ins("1") + ins("5") + r("件，") + ins("全部")
                + "<w:moveFrom>" + r("移走") + "</w:moveFrom><w:moveTo>" + r("移来")
                + "</w:moveTo></w:p><w:p><w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                + "<w:t>只改了样子</w:t></w:r></w:p>";
        assertThat(texts(read(body).blocks())).containsExactly("收到15件，全部移来", "只改了样子");
        assertThat(concerns(body))
                .containsExactly(
                        new Concern(Kind.CHANGES, "删去“12”添上“15”", null),
                        new Concern(Kind.CHANGES, "删去“移走”添上“全部移来”", null));
    }

    @Test
    void tellsOfRowsAndCellsThatWereAddedOrDeleted() throws UnreadableDraft {
        String deletedRow = "<w:tr><w:trPr><w:del/></w:trPr>" + tc("", "旧") + tc("", "") + "</w:tr>";
        String insertedRow =
                "<w:tr><w:trPr><w:ins/></w:trPr>" + tc("", "新") + "<w:tc><w:p>" + ins("2") + "</w:p></w:tc></w:tr>";
        Draft draft = read(tbl(deletedRow, tr(tc("", "甲"), tc("<w:cellDel/>", "1")), insertedRow));

        assertThat(cells(draft.blocks().get(0))).containsExactly("甲@0,0", "新@1,0", "2@1,1");
        assertThat(draft.concerns())
                .containsExactly(
                        new Concern(Kind.CHANGES, "删去“旧”", null),
                        new Concern(Kind.CHANGES, "删去“1”", new Place.InGrid(0, 0, 1)),
                        new Concern(Kind.CHANGES, "添上“新”", new Place.InGrid(0, 1, 0)),
                        new Concern(Kind.CHANGES, "添上“2”", new Place.InGrid(0, 1, 1)));
    }

    @Test
    void takesWordsThatNobodySeesForNoText() throws UnreadableDraft {
        String body = "<w:p>" + r("明") + run("<w:vanish/>", "暗") + run(WHITE, "白") + run("<w:sz w:val=\"2\"/>", "小")
                + r("亮") + run(WHITE + "<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>", "底")
                + run(WHITE + "<w:highlight w:val=\"red\"/>", "标") + "</w:p>";
        assertThat(texts(read(body).blocks())).containsExactly("明亮底标");
        assertThat(concerns(body)).containsExactly(new Concern(Kind.HIDDEN, "暗白小", null));
    }

    @Test
    void passesOverStruckWordsAndPartsRaisedFigures() throws UnreadableDraft {
        String body = "<w:p>" + r("收到") + run("<w:strike/>", "9") + r("8件，") + run("<w:strike w:val=\"0\"/>", "共")
                + r("7") + run("<w:vertAlign w:val=\"superscript\"/>", "1") + "</w:p>";
        assertThat(texts(read(body).blocks())).containsExactly("收到8件，共7 1");
        assertThat(concerns(body)).containsExactly(new Concern(Kind.CHANGES, "删去“9”", null));
    }

    @Test
    void seesWhiteWordsOnDarkGround() throws UnreadableDraft {
        String white = "<w:p>" + run(WHITE, "白") + "</w:p>";
        String cell = "<w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr>" + white + "</w:tc>";
        String plain = "<w:tc>" + white + "</w:tc>";
        Draft draft = read(tbl(tr(cell, plain)));

        assertThat(cells(draft.blocks().get(0))).containsExactly("白@0,0", "@0,1");
        assertThat(draft.concerns()).containsExactly(new Concern(Kind.HIDDEN, "白", new Place.InGrid(0, 0, 1)));
    }

    @Test
    void followsStylesThatHideAndTablesWithGroundsOfTheirOwn() throws UnreadableDraft {
        String styles = Docx.root(
                "styles",
                "<w:style w:styleId=\"base\"><w:rPr><w:vanish/></w:rPr></w:style>"
                        + "<w:style w:styleId=\"own\"><w:basedOn w:val=\"base\"/></w:style>"
                        + "<w:style w:styleId=\"grid\"><w:tblStylePr w:type=\"firstRow\"><w:tcPr>"
                        + "<w:shd w:val=\"clear\" w:fill=\"4472C4\"/></w:tcPr></w:tblStylePr></w:style>");
        String body = "<w:p><w:pPr><w:pStyle w:val=\"own\"/></w:pPr>" + r("段") + run("<w:vanish w:val=\"0\"/>", "见")
                + "</w:p><w:p>" + run("<w:rStyle w:val=\"own\"/>", "字") + r("文") + "</w:p>"
                + "<w:tbl><w:tblPr><w:tblStyle w:val=\"grid\"/></w:tblPr><w:tr><w:tc><w:p>" + run(WHITE, "表头")
                + "</w:p></w:tc>" + tc("", "数") + "</w:tr></w:tbl>";
        Draft draft = DraftFile.read(
                Docx.withParts(Map.of("word/document.xml", Docx.document(body), "word/styles.xml", styles)));

        assertThat(texts(draft.blocks())).containsExactly("见", "文", "#0");
        assertThat(cells(draft.blocks().get(2))).containsExactly("表头@0,0", "数@0,1");
        assertThat(draft.concerns())
                .containsExactly(new Concern(Kind.HIDDEN, "段", null), new Concern(Kind.HIDDEN, "字", null));
    }

    @Test
    void tellsOfCommentsAndNotesWhereTheyHang() throws UnreadableDraft {
        String body = p("正文")
                + tbl(tr(
                        "<w:tc><w:p>" + r("12") + "<w:r><w:commentReference w:id=\"3\"/></w:r></w:p></w:tc>",
                        "<w:tc><w:p>" + r("5") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc>"));
        Map<String, String> parts = new TreeMap<>(Map.of(
                "word/document.xml",
                Docx.document(body),
                "word/comments.xml",
                Docx.root(
                        "comments",
                        "<w:comment w:id=\"3\">" + p("请核对") + "</w:comment><w:comment w:id=\"4\">" + p("另见")
                                + "</w:comment>"),
                "word/footnotes.xml",
                Docx.root(
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("线") + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("含结转") + "</w:footnote>")));
        assertThat(DraftFile.read(Docx.withParts(parts)).concerns())
                .containsExactly(
                        new Concern(Kind.COMMENT, "请核对", new Place.InGrid(0, 0, 0)),
                        new Concern(Kind.DROPPED, "脚注：含结转", new Place.InGrid(0, 0, 1)),
                        new Concern(Kind.COMMENT, "另见", null));
    }

    @Test
    void tellsOfWhatTheReportWouldLose() throws UnreadableDraft {
        String picture =
                "<w:r><w:drawing><inline><extent cx=\"2540000\" cy=\"1270000\"/><blip/></inline></w:drawing></w:r>";
        String icon = picture.replace("1270000", "127000");
        String old = "<w:r><w:pict><v:shape style=\"width:200pt;height:80pt\"><v:imagedata/></v:shape></w:pict></w:r>";
        String line = "<w:r><w:pict><v:rect style=\"width:400pt;height:1.5pt\"><v:imagedata/></v:rect></w:pict></w:r>";
        String chart =
                "<w:r><w:drawing><inline><extent cx=\"2540000\" cy=\"1270000\"/><chart/></inline></w:drawing></w:r>";
        String sheet = "<w:r><w:object><v:shape style=\"width:200pt;height:80pt\"><v:imagedata/></v:shape>"
                + "<OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r>";
        String body = tbl(tr(tc("", "图"), "<w:tc><w:p>" + picture + icon + "</w:p></w:tc>")) + "<w:p>" + old + line
                + chart + sheet + "</w:p><w:altChunk/>";
        assertThat(concerns(body))
                .containsExactly(
                        new Concern(Kind.DROPPED, "图片", new Place.InGrid(0, 0, 1)),
                        new Concern(Kind.DROPPED, "图片", null),
                        new Concern(Kind.DROPPED, "图表", null),
                        new Concern(Kind.DROPPED, "嵌入的电子表格", null),
                        new Concern(Kind.DROPPED, "插入的其他文档", null));
    }

    @Test
    void readsEquationsAsALineAndTellsOfThoseWithMoreThanOne() throws UnreadableDraft {
        String run = "<m:r xmlns:m=\"x\"><m:t>%s</m:t></m:r>";
        String plain = "<m:oMath xmlns:m=\"x\">" + run.formatted("a=1") + "</m:oMath>";
        String fraction = "<m:oMath xmlns:m=\"x\"><m:f><m:num>" + run.formatted("1") + "</m:num><m:den>"
                + run.formatted("2") + "</m:den></m:f></m:oMath>";
        Draft draft = read("<w:p>" + plain + "</w:p><w:p>" + fraction + "</w:p>");

        assertThat(texts(draft.blocks())).containsExactly("a=1", "1/2");
        assertThat(draft.concerns()).containsExactly(new Concern(Kind.DROPPED, "公式", null));
    }

    @Test
    void keepsHeadersAndFootersApart() throws UnreadableDraft {
        String type = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
        String related = "<Relationships><Relationship Id=\"1\" Type=\"" + type + "header\" Target=\"kopf.xml\"/>"
                + "<Relationship Id=\"2\" Type=\"" + type + "footer\" Target=\"/word/fuss.xml\"/>"
                + "<Relationship Id=\"3\" Type=\"" + type
                + "header\" Target=\"http://192.0.2.1/x.xml\" TargetMode=\"External\"/></Relationships>";
        String picture = "<w:p><w:r><w:drawing><blip/></w:drawing></w:r>" + r("页眉") + "</w:p>";
        Draft draft = DraftFile.read(Docx.withParts(Map.of(
                "word/document.xml",
                Docx.document(p("正文")),
                "word/_rels/document.xml.rels",
                related,
                "word/kopf.xml",
                Docx.root("hdr", picture),
                "word/fuss.xml",
                Docx.root("ftr", p("页脚")))));

        assertThat(texts(draft.blocks())).containsExactly("正文");
        assertThat(texts(draft.aside())).containsExactly("页眉", "页脚");
        assertThat(draft.concerns()).isEmpty();
    }

    @Test
    void tellsOfNoMoreThanAPersonLooksThrough() throws UnreadableDraft {
        StringBuilder body = new StringBuilder();
        IntStream.range(0, 500)
                .forEach(i -> body.append("<w:p>").append(ins("字".repeat(300))).append("</w:p>"));
        List<Concern> concerns = concerns(body.toString());

        assertThat(concerns).hasSize(50);
        assertThat(concerns.get(0).text()).hasSizeLessThan(220).endsWith("……");
    }

    @Test
    void tellsWhomThePropertiesName() throws UnreadableDraft {
        Map<String, String> parts = new TreeMap<>(
                Map.of(
                        "word/document.xml",
                        Docx.document(p("一、总体情况")),
                        "docProps/core.xml",
                        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title>报告</dc:title><dc:creator>陆晴川</dc:creator>"
                                + "<cp:lastModifiedBy> 江一白 </cp:lastModifiedBy></cp:coreProperties>",
                        "docProps/app.xml",
                        "<Properties><Application>WPS</Application><Company>安澜飞鸿图文有限公司</Company><Manager></Manager></Properties>"));
        assertThat(DraftFile.read(Docx.withParts(parts)).concerns())
                .containsExactly(
                        new Concern(Kind.OWNER, "作者：陆晴川", null),
                        new Concern(Kind.OWNER, "最后保存者：江一白", null),
                        new Concern(Kind.OWNER, "单位：安澜飞鸿图文有限公司", null));
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
                        + "<Relationship Id=\"b\" Type=\"y/core-properties\" Target=\"other/core.xml\"/></Relationships>");
        parts.put("other/core.xml", "<coreProperties><creator>宋知远</creator></coreProperties>");
        parts.remove("docProps/app.xml");
        assertThat(DraftFile.read(Docx.withParts(parts)).concerns())
                .containsExactly(new Concern(Kind.OWNER, "作者：宋知远", null));
    }

    @Test
    void saysNothingOfEmptyProperties() throws UnreadableDraft {
        assertThat(DraftFile.read(Docx.withParts(Map.of(
                                "word/document.xml",
                                Docx.document(p("一、总体情况")),
                                "docProps/core.xml",
                                "<coreProperties><creator/><lastModifiedBy> </lastModifiedBy></coreProperties>")))
                        .concerns())
                .isEmpty();
    }
}

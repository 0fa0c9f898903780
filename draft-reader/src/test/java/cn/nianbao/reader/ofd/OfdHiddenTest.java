package cn.nianbao.reader.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Page;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a reader of the page sees, and what only the file says. */
class OfdHiddenTest {

    private static final String WHITE = "<ofd:FillColor Value=\"255 255 255\"/>";
    private static final String BLUE = "<ofd:FillColor Value=\"0 0 160\"/>";
    private static final String FILLED = "Fill=\"true\" Stroke=\"false\"";
    private static final String BOX = "M 0 0 L 100 0 L 100 20 L 0 20 C";

    @Test
    void doesNotSeeWhatIsNotDrawn() throws UnreadableDraft {
        assertHidden(Ofd.words("12", 20, 20, "Visible=\"false\""));
        assertHidden(Ofd.words("12", 20, 20, "Alpha=\"0\""));
        assertHidden(Ofd.words("12", 20, 20, "Fill=\"false\""));
        assertHidden(Ofd.words("12", 20, 20, "", WHITE));
        assertHidden(Ofd.words("12", 20, 20, "", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"3\"/>"));
        assertHidden(Ofd.words("12", 20, 20, "", "<ofd:FillColor Value=\"250\"/>"));
        assertHidden(Ofd.words("12", 20, 20, "", "<ofd:FillColor Value=\"0 0 0 0\"/>"));
        assertHidden(Ofd.words("12", 20, 20, "CTM=\"0.01 0 0 0.01 0 0\""));
        assertHidden(Ofd.words("12", 215, 20, ""));
        assertHidden(
                "<ofd:PageBlock><ofd:PageBlock>" + Ofd.words("12", 20, -20, "") + "</ofd:PageBlock></ofd:PageBlock>");
    }

    @Test
    void doesNotSeeWhatIsCoveredOrCutOff() throws UnreadableDraft {
        assertHidden(Ofd.words("12", 20, 20, "") + Ofd.path("10 15 100 20", FILLED, WHITE, BOX));
        assertHidden(Ofd.words("12", 20, 20, "") + Ofd.path("10 15 100 20", FILLED, BLUE, BOX));
        assertHidden(
                "<ofd:TextObject Boundary=\"20 20 10 6\" Size=\"5\"><ofd:TextCode X=\"50\" Y=\"5\">1</ofd:TextCode>"
                        + "</ofd:TextObject>");
        assertHidden(Ofd.words("12", 20, 20, "", clips("60 60 10 10")));
        assertThat(Ofd.seen(Ofd.page(Ofd.words("12", 20, 20, "", clips("0 0 100 6")))))
                .isEqualTo("12");
        assertHidden(Ofd.words("12", 20, 20, "", BLUE)
                + Ofd.path("10 15 100 20", FILLED, WHITE, BOX)
                + Ofd.words(" ", 20, 20, ""));
    }

    @Test
    void seesWhatStandsOutFromItsGround() throws UnreadableDraft {
        String ground = Ofd.path("10 15 100 20", FILLED, BLUE, BOX);
        assertThat(Ofd.seen(Ofd.page(ground + Ofd.words("12", 20, 20, "", WHITE))))
                .isEqualTo("12");
        assertHidden(ground + Ofd.words("12", 20, 20, "", BLUE));
        String glass = "<ofd:FillColor Value=\"255 255 0\" Alpha=\"100\"/>";
        assertThat(Ofd.seen(Ofd.page(Ofd.words("12", 20, 20, "") + Ofd.path("10 15 100 20", FILLED, glass, BOX))))
                .isEqualTo("12");
        String beside = Ofd.path("10 50 100 20", FILLED, WHITE, BOX);
        assertThat(Ofd.seen(Ofd.page(Ofd.words("12", 20, 20, "") + beside))).isEqualTo("12");
        String pattern = "<ofd:FillColor><ofd:Pattern/></ofd:FillColor>";
        assertThat(Ofd.seen(Ofd.page(Ofd.words("12", 20, 20, "", pattern)))).isEqualTo("12");
    }

    @Test
    void ordersLayersByWhatTheyAreNotByWhereTheyStand() throws UnreadableDraft {
        Map<String, byte[]> parts = Ofd.parts("");
        String layers = "<ofd:Content><ofd:Layer Type=\"Foreground\">" + Ofd.words("12", 20, 20, "", WHITE)
                + "</ofd:Layer><ofd:Layer Type=\"Background\">" + Ofd.path("10 15 100 20", FILLED, BLUE, BOX)
                + "</ofd:Layer></ofd:Content>";
        Ofd.put(parts, "Doc_0/Pages/Page_0/Content.xml", Ofd.root("Page", layers));
        assertThat(Ofd.seen(Ofd.pages(Ofd.zip(parts)).get(0))).isEqualTo("12");
    }

    @Test
    void doesNotSeeWhatLiesOutsideOfWhatIsShown() throws UnreadableDraft {
        Map<String, byte[]> parts = Ofd.parts("");
        String area = "<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
                + "<ofd:ApplicationBox>10 10 190 277</ofd:ApplicationBox></ofd:Area>";
        String words = Ofd.words("12", 20, 2, "") + Ofd.words("34", 20, 20, "");
        Ofd.put(parts, "Doc_0/Pages/Page_0/Content.xml", Ofd.page(area, words));
        assertThat(Ofd.seen(Ofd.pages(Ofd.zip(parts)).get(0))).isEqualTo("34");
    }

    @Test
    void tellsOfWatermarksNotesAndFurtherDocuments() throws UnreadableDraft {
        Map<String, byte[]> parts =
                Ofd.parts(Ofd.words("正文", 20, 20, "") + Ofd.words("内部资料", 50, 100, "CTM=\"0.7 -0.7 0.7 0.7 0 0\""));
        String document = "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>";
        Ofd.put(parts, "OFD.xml", Ofd.root("OFD", ("<ofd:DocBody>" + document + "</ofd:DocBody>").repeat(2)));
        Ofd.put(
                parts,
                "Doc_0/Document.xml",
                Ofd.document("", "Pages/Page_0/Content.xml")
                        .replace("</ofd:Pages>", "</ofd:Pages><ofd:Annotations>Annots.xml</ofd:Annotations>"));
        Ofd.put(
                parts,
                "Doc_0/Annots.xml",
                Ofd.root("Annotations", "<ofd:Page PageID=\"1\"><ofd:FileLoc>Annot_0.xml</ofd:FileLoc></ofd:Page>"));
        Ofd.put(
                parts,
                "Doc_0/Annot_0.xml",
                Ofd.root(
                        "PageAnnot",
                        "<ofd:Annot ID=\"1\" Type=\"Highlight\"><ofd:Remark>请核对</ofd:Remark>"
                                + "<ofd:Appearance Boundary=\"10 10 20 5\">" + Ofd.words("注", 0, 0, "")
                                + "</ofd:Appearance></ofd:Annot><ofd:Annot ID=\"2\" Type=\"Stamp\"/>"));
        Draft draft = DraftFile.read(Ofd.zip(parts));
        assertThat(draft.blocks().toString()).contains("正文").doesNotContain("内部资料", "注");
        assertThat(draft.concerns())
                .extracting(Concern::kind, Concern::text)
                .containsExactly(
                        tuple(Kind.DROPPED, "文件里有 2 份文档，只读取了第一份"),
                        tuple(Kind.COMMENT, "斜写的文字（水印）：内部资料"),
                        tuple(Kind.COMMENT, "请核对"));
    }

    private static String clips(String boundary) {
        return "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"" + boundary + "\"><ofd:AbbreviatedData>" + BOX
                + "</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>";
    }

    private static void assertHidden(String objects) throws UnreadableDraft {
        Page page = Ofd.page(objects);
        assertThat(page.glyphs()).isNotEmpty();
        assertThat(Ofd.seen(page).strip()).as(objects).isEmpty();
    }

    @Test
    void tellsWhomThePropertiesName() throws UnreadableDraft {
        Map<String, byte[]> parts = Ofd.parts(Ofd.words("一二", 20, 20, ""));
        Ofd.put(
                parts,
                "OFD.xml",
                Ofd.root(
                        "OFD",
                        "<ofd:DocBody><ofd:DocInfo><ofd:Author>陆晴川</ofd:Author><ofd:Creator>数科</ofd:Creator></ofd:DocInfo>"
                                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        assertThat(DraftFile.read(Ofd.zip(parts)).concerns()).containsExactly(new Concern(Kind.OWNER, "作者：陆晴川", null));
        Ofd.put(
                parts,
                "OFD.xml",
                Ofd.root(
                        "OFD",
                        "<ofd:DocBody><ofd:DocInfo><ofd:Author> </ofd:Author></ofd:DocInfo>"
                                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
        assertThat(DraftFile.read(Ofd.zip(parts)).concerns()).isEmpty();
    }
}

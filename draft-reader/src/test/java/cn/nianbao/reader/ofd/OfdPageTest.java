package cn.nianbao.reader.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.Ruling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where letters, lines and pictures stand on a page, in points. */
class OfdPageTest {

    private static final String BLACK = "<ofd:FillColor Value=\"0 0 0\"/>";
    private static final double POINT = 72 / 25.4;

    @Test
    void stepsFromLetterToLetterAsTheFileSays() throws UnreadableDraft {
        Page page =
                Ofd.page(text("Boundary=\"10 20 100 6\" Size=\"5\"", "X=\"1\" Y=\"5\" DeltaX=\"g 2 5 2.5\"", "甲乙1丙"));
        assertThat(page.glyphs()).extracting(Glyph::text).containsExactly("甲", "乙", "1", "丙");
        assertThat(lefts(page)).containsExactly(new double[] {11, 16, 21, 23.5}, within(1e-6));
        Box first = page.glyphs().get(0).box();
        assertThat(first.width() / POINT).isCloseTo(5, within(1e-6));
        assertThat(first.centreY() / POINT).isBetween(22.0, 24.0);
        assertThat(page.glyphs().get(0).size()).isCloseTo(5 * POINT, within(1e-6));
    }

    @Test
    void stepsByTheWidthsOfLettersWhereTheFileSaysNothing() throws UnreadableDraft {
        assertThat(lefts(Ofd.page(text("Boundary=\"0 0 100 6\" Size=\"4\"", "X=\"0\" Y=\"4\"", "甲12乙"))))
                .containsExactly(new double[] {0, 4, 6, 8}, within(1e-6));
        Page down = Ofd.page(text("Boundary=\"0 0 6 100\" Size=\"4\" ReadDirection=\"90\"", "X=\"0\" Y=\"4\"", "结果"));
        assertThat(down.glyphs().get(1).box().y() - down.glyphs().get(0).box().y())
                .isCloseTo(4 * POINT, within(1e-6));
        Page few = Ofd.page(text("Boundary=\"0 0 100 6\" Size=\"4\"", "X=\"0\" Y=\"4\" DeltaX=\"5\"", "甲乙丙"));
        assertThat(lefts(few)).containsExactly(new double[] {0, 5, 9}, within(1e-6));
    }

    @Test
    void goesOnWhereAnEarlierPartBegan() throws UnreadableDraft {
        String parts =
                "<ofd:TextObject Boundary=\"0 0 100 30\" Size=\"4\"><ofd:TextCode X=\"7\" Y=\"4\">上</ofd:TextCode>"
                        + "<ofd:TextCode Y=\"10\">\n  下\n</ofd:TextCode></ofd:TextObject>";
        Page page = Ofd.page(parts);
        assertThat(Ofd.seen(page)).isEqualTo("上下");
        assertThat(lefts(page)).containsExactly(new double[] {7, 7}, within(1e-6));
        assertThat(page.glyphs().get(1).box().y() - page.glyphs().get(0).box().y())
                .isCloseTo(6 * POINT, within(1e-6));
    }

    @Test
    void takesLettersThroughTheMatrix() throws UnreadableDraft {
        Page scaled = Ofd.page(text(
                "Boundary=\"10 20 100 6\" Size=\"1\" CTM=\"4 0 0 4 3 0\"", "X=\"0\" Y=\"1\" DeltaX=\"g 1 1\"", "12"));
        assertThat(lefts(scaled)).containsExactly(new double[] {13, 17}, within(1e-6));
        assertThat(scaled.glyphs().get(0).size()).isCloseTo(4 * POINT, within(1e-6));
        Page turned = Ofd.page(text(
                "Boundary=\"10 20 100 100\" Size=\"4\" CTM=\"0 1 -1 0 50 0\"", "X=\"0\" Y=\"4\" DeltaX=\"4\"", "甲乙"));
        assertThat(turned.glyphs()).extracting(Glyph::turn).containsOnly(90);
        assertThat(turned.glyphs().get(1).box().y()
                        - turned.glyphs().get(0).box().y())
                .isCloseTo(4 * POINT, within(1e-6));
        Page single = Ofd.page(text("Boundary=\"10 20 9 9\" Size=\"4\" CharDirection=\"270\"", "X=\"4\" Y=\"4\"", "甲"));
        assertThat(single.glyphs()).extracting(Glyph::turn).containsOnly(270);
    }

    @Test
    void takesTheCodesOfTheTextWhateverShapesTheFontGivesThem() throws UnreadableDraft {
        String glyphs = "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"2\">"
                + "<ofd:Glyphs>901 902</ofd:Glyphs></ofd:CGTransform>";
        assertThat(Ofd.seen(Ofd.page(Ofd.words("37", 20, 20, "", glyphs)))).isEqualTo("37");
    }

    @Test
    void rulesByStraightLinesBarsAndBoxes() throws UnreadableDraft {
        assertThat(rulings(Ofd.path("10 10 50 0.2", "LineWidth=\"0.2\"", "M 0 0 L 50 0")))
                .containsExactly("10,10-60,10");
        assertThat(rulings(Ofd.path(
                        "10 10 0.3 40", "Fill=\"true\" Stroke=\"false\"", BLACK, "M 0 0 L 0.4 0 L 0.4 40 L 0 40 C")))
                .containsExactly("10,10-10,50");
        assertThat(rulings(Ofd.path("10 10 20 5", "", "M 0 0 L 20 0 20 5 0 5 C")))
                .containsExactly("10,10-30,10", "30,10-30,15", "10,15-30,15", "10,10-10,15");
        assertThat(rulings(Ofd.path("0 0 9 9", "CTM=\"10 0 0 10 5 5\"", "S 0 0 L 4 0")))
                .containsExactly("5,5-10,5");
        String bars = "M 0 0 L 30 0 L 30 0.2 L 0 0.2 C M 0 9 L 30 9 L 30 9.2 L 0 9.2 C";
        assertThat(rulings(Ofd.path("10 10 30 10", "Fill=\"true\" Stroke=\"false\"", BLACK, bars)))
                .containsExactly("10,10-40,10", "10,19-40,19");
    }

    @Test
    void rulesByNothingThatSlantsBendsOrIsNotDrawn() throws UnreadableDraft {
        assertThat(rulings(Ofd.path("10 10 50 50", "", "M 0 0 L 50 50 B 1 2 3 4 60 50 Q 9 9 80 50 A 5 5 0 0 1 90 50")))
                .isEmpty();
        assertThat(rulings(Ofd.path("10 10 50 1", "Visible=\"false\"", "M 0 0 L 50 0")))
                .isEmpty();
        assertThat(rulings(Ofd.path("10 10 50 1", "Stroke=\"false\"", "M 0 0 L 50 0")))
                .isEmpty();
        String white = "<ofd:StrokeColor Value=\"255 255 255\"/>";
        assertThat(rulings(Ofd.path("10 10 50 1", "", white, "M 0 0 L 50 0"))).isEmpty();
        assertThat(rulings(Ofd.path("10 10 20 1", "", "M 0 0 L 50 0"))).containsExactly("10,10-31,10");
    }

    @Test
    void readsTemplatesBelowAndAbove() throws UnreadableDraft {
        Map<String, byte[]> parts = Ofd.parts("");
        String templates = "<ofd:TemplatePage ID=\"7\" BaseLoc=\"Tpls/Tpl_0.xml\"/>"
                + "<ofd:TemplatePage ID=\"8\" BaseLoc=\"/Doc_0/Tpls/../Tpls/Tpl_1.xml\"/>";
        Ofd.put(parts, "Doc_0/Document.xml", Ofd.document(templates, "Pages/Page_0/Content.xml"));
        Ofd.put(parts, "Doc_0/Tpls/Tpl_0.xml", Ofd.page("", Ofd.words("下", 10, 10, "")));
        Ofd.put(parts, "Doc_0/Tpls/Tpl_1.xml", Ofd.page("", Ofd.words("上", 30, 10, "")));
        String uses = "<ofd:Template TemplateID=\"8\" ZOrder=\"Foreground\"/><ofd:Template TemplateID=\"7\"/>";
        Ofd.put(parts, "Doc_0/Pages/Page_0/Content.xml", Ofd.page(uses, Ofd.words("中", 20, 10, "")));
        assertThat(Ofd.seen(Ofd.pages(Ofd.zip(parts)).get(0))).isEqualTo("下中上");
    }

    @Test
    void readsDrawingsThatAreUsedAgainAndWaysOfDrawing() throws UnreadableDraft {
        Map<String, byte[]> parts =
                Ofd.parts("<ofd:PageBlock><ofd:CompositeObject Boundary=\"10 10 90 90\" ResourceID=\"5\"/>"
                        + "<ofd:CompositeObject Boundary=\"10 50 90 90\" ResourceID=\"5\"/></ofd:PageBlock>"
                        + Ofd.words("白", 20, 20, "DrawParam=\"6\""));
        String resources = "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"5\"><ofd:Content>"
                + Ofd.words("合", 1, 1, "") + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"
                + "<ofd:DrawParams><ofd:DrawParam ID=\"6\" Relative=\"7\" LineWidth=\"1\"/>"
                + "<ofd:DrawParam ID=\"7\"><ofd:FillColor Value=\"#FF #FF #FE\"/></ofd:DrawParam></ofd:DrawParams>";
        Ofd.put(parts, "Doc_0/DocumentRes.xml", Ofd.root("Res", resources));
        String common = "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>";
        Ofd.put(parts, "Doc_0/Document.xml", Ofd.document(common, "Pages/Page_0/Content.xml"));
        Page page = Ofd.pages(Ofd.zip(parts)).get(0);
        assertThat(Ofd.seen(page)).isEqualTo("合合");
        assertThat(page.glyphs().get(1).box().y() - page.glyphs().get(0).box().y())
                .isCloseTo(40 * POINT, within(1e-6));
        assertThat(page.glyphs().get(2).visible()).isFalse();
    }

    @Test
    void findsItsPartsHoweverTheirAddressesAreWritten() throws UnreadableDraft {
        for (String address : List.of(
                "Pages/Page_0/Content.xml",
                "/Doc_0/Pages/Page_0/Content.xml",
                "./Pages/../Pages/Page_0/Content.xml",
                "Pages\\Page_0\\Content.xml",
                "Doc_0/Pages/Page_0/Content.xml",
                "pages/page_0/content.xml")) {
            Map<String, byte[]> parts = Ofd.parts(Ofd.words("好", 10, 10, ""));
            Ofd.put(parts, "Doc_0/Document.xml", Ofd.document("", address));
            assertThat(Ofd.seen(Ofd.pages(Ofd.zip(parts)).get(0))).as(address).isEqualTo("好");
        }
    }

    @Test
    void readsTheVersionThatIsShown() throws UnreadableDraft {
        Map<String, byte[]> parts = Ofd.parts(Ofd.words("旧", 10, 10, ""));
        Ofd.put(
                parts,
                "OFD.xml",
                Ofd.root(
                        "OFD",
                        "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot><ofd:Versions>"
                                + "<ofd:Version ID=\"1\" Index=\"0\" BaseLoc=\"Doc_0/V0.xml\"/>"
                                + "<ofd:Version ID=\"2\" Index=\"1\" Current=\"true\" BaseLoc=\"Doc_0/V1.xml\"/>"
                                + "</ofd:Versions></ofd:DocBody>"));
        Ofd.put(parts, "Doc_0/V1.xml", Ofd.root("DocVersion", "<ofd:DocRoot>Document1.xml</ofd:DocRoot>"));
        Ofd.put(parts, "Doc_0/Document1.xml", Ofd.document("", "New.xml"));
        Ofd.put(parts, "Doc_0/New.xml", Ofd.page("", Ofd.words("新", 10, 10, "")));
        assertThat(Ofd.seen(Ofd.pages(Ofd.zip(parts)).get(0))).isEqualTo("新");
    }

    @Test
    void knowsTheSizeOfEachPage() throws UnreadableDraft {
        Map<String, byte[]> parts = new LinkedHashMap<>(Ofd.parts(""));
        String area = "<ofd:Area><ofd:PhysicalBox>0 0 420 297</ofd:PhysicalBox></ofd:Area>";
        Ofd.put(parts, "Doc_0/Pages/Page_0/Content.xml", Ofd.page(area, Ofd.words("宽", 400, 10, "")));
        Page page = Ofd.pages(Ofd.zip(parts)).get(0);
        assertThat(page.width() / POINT).isCloseTo(420, within(1e-6));
        assertThat(page.height() / POINT).isCloseTo(297, within(1e-6));
        assertThat(Ofd.seen(page)).isEqualTo("宽");
        assertThat(Ofd.page("").width() / POINT).isCloseTo(210, within(1e-6));
    }

    private static String text(String attributes, String code, String text) {
        return "<ofd:TextObject " + attributes + "><ofd:TextCode " + code + ">" + text
                + "</ofd:TextCode></ofd:TextObject>";
    }

    private static double[] lefts(Page page) {
        return page.glyphs().stream()
                .mapToDouble(glyph -> glyph.box().x() / POINT)
                .toArray();
    }

    /** In whole millimetres. */
    private static List<String> rulings(String objects) throws UnreadableDraft {
        return Ofd.page(objects).rulings().stream().map(OfdPageTest::shown).toList();
    }

    private static String shown(Ruling line) {
        return mm(line.fromX()) + "," + mm(line.fromY()) + "-" + mm(line.toX()) + "," + mm(line.toY());
    }

    private static long mm(double points) {
        return Math.round(points / POINT);
    }
}

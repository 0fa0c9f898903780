package cn.nianbao.reader.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.view.ClosedList;
import cn.nianbao.reader.view.SvgLetters;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of an OFD file as it is drawn for its readers. */
class OfdViewTest {

    private static final String FILLED = "Fill=\"true\" Stroke=\"false\"";
    private static final String BLUE = "<ofd:FillColor Value=\"0 0 160\"/>";
    private static final String BOX = "M 0 0 L 100 0 L 100 20 L 0 20 C";

    @Test
    void drawsLettersWhereTheyStandWithSizeAndColour() throws Exception {
        String svg = svg(Ofd.words("12件", 20, 30, "", "<ofd:FillColor Value=\"200 0 16\"/>"));
        ClosedList.requireSvg(svg);
        assertThat(svg)
                .contains("viewBox=\"0 0 210 297\"")
                .contains("<text x=\"20 25 30\" y=\"35\" font-size=\"5\" fill=\"#c80010\">12件</text>");
    }

    @Test
    void turnsLettersThatLieOnTheirSide() throws Exception {
        String svg = svg(Ofd.words("甲", 20, 30, "CTM=\"0 1 -1 0 40 0\""));
        assertThat(svg).contains("transform=\"rotate(90.0)\"");
        // begins 5 mm left of x = 60, and 30 mm down
        assertThat(svg).contains("x=\"30\" y=\"-55\"");
    }

    @Test
    void drawsAWatermarkAsLooksOnly() throws Exception {
        String svg = svg(Ofd.words("12", 20, 20, "") + Ofd.words("草稿", 60, 60, "CTM=\"0.7 0.7 -0.7 0.7 0 0\""));
        ClosedList.requireSvg(svg);
        assertThat(svg).contains("rotate(45.0)");
        assertThat(SvgLetters.of(svg).all()).contains("12", "草稿");
    }

    @Test
    void drawsNothingThatNobodySees() throws Exception {
        String covered = Ofd.words("97531", 20, 20, "") + Ofd.path("10 15 100 20", FILLED, BLUE, BOX);
        String white = Ofd.words("97531", 20, 60, "", "<ofd:FillColor Value=\"255 255 255\"/>");
        String invisible = Ofd.words("97531", 20, 80, "Visible=\"false\"");
        String svg = svg(covered + white + invisible + Ofd.words("12", 20, 100, ""));
        assertThat(SvgLetters.of(svg).all()).isEqualTo("12");
    }

    @Test
    void drawsInTheOrderOfTheFile() throws Exception {
        String svg = svg(Ofd.path("10 15 100 20", FILLED, BLUE, BOX)
                + Ofd.words("12", 20, 20, "", "<ofd:FillColor Value=\"255 255 255\"/>")
                + Ofd.path("10 80 50 1", "LineWidth=\"0.5\"", "M 0 0 L 50 0"));
        assertThat(svg.indexOf("#0000a0")).isLessThan(svg.indexOf("12</text>"));
        assertThat(svg.indexOf("12</text>")).isLessThan(svg.indexOf("stroke-width=\"0.5\""));
        assertThat(svg).contains("<path d=\"M10 80L60 80\" fill=\"none\" stroke=\"#000000\"");
    }

    @Test
    void cutsWhatReachesOutOfItsBoundary() throws Exception {
        String svg = svg(Ofd.path("10 15 30 20", FILLED, BLUE, BOX) + Ofd.words("12", 20, 100, ""));
        ClosedList.requireSvg(svg);
        assertThat(svg).contains("<svg x=\"").contains("</svg><text");
    }

    @Test
    void keepsFiguresOfNeighbouringCellsApart() throws Exception {
        String svg = svg(Ofd.words("12", 20, 30, "") + Ofd.words("34", 40, 30, ""));
        assertThat(svg).contains(">12</text>", ">34</text>");
    }

    @Test
    void drawsLettersNoLargerThanTheirSteps() throws Exception {
        String svg = svg("<ofd:TextObject Boundary=\"20 20 100 9\" Size=\"7\"><ofd:TextCode X=\"0\" Y=\"6\""
                + " DeltaX=\"g 9 5\">本年度公开各类信息</ofd:TextCode></ofd:TextObject>");
        assertThat(svg).contains("font-size=\"5\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "bmp"})
    void drawsPicturesFromPixelsMadeAnew(String format) throws Exception {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_3BYTE_BGR);
        picture.setRGB(39, 0, Color.YELLOW.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        bytes.writeBytes("<script>tail</script>".getBytes(StandardCharsets.UTF_8));
        String svg = svg(withPicture(bytes.toByteArray()));
        ClosedList.requireSvg(svg);
        assertThat(svg).contains("preserveAspectRatio=\"none\"");
        String data = svg.replaceAll("(?s).*base64,([^\"]*).*", "$1");
        byte[] png = Base64.getDecoder().decode(data);
        assertThat(new String(png, StandardCharsets.UTF_8)).doesNotContain("script");
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(40);
    }

    @Test
    void drawsAFieldWhereAPictureCannotBeShown() throws Exception {
        String svg = svg(withPicture("<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)));
        ClosedList.requireSvg(svg);
        assertThat(svg).contains("fill=\"#eeeeee\"").doesNotContain("onload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&lt;/text&gt;&lt;script&gt;x()&lt;/script&gt;",
                "&quot; onload=&quot;x()",
                "]]&gt;&lt;image href='http://evil.example'/&gt;",
                "&lt;!--&lt;foreignObject&gt;"
            })
    void showsMarkupInLettersAsLetters(String words) throws Exception {
        String svg = svg(Ofd.words(words, 20, 30, "onload=\"x()\" href=\"http://evil.example\""));
        ClosedList.requireSvg(svg);
        String plain = words.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
        // what reaches out of the boundary is cut off
        assertThat(SvgLetters.of(svg).all()).hasSizeGreaterThan(11);
        assertThat(plain.replace(" ", "")).startsWith(SvgLetters.of(svg).all());
    }

    @Test
    void ignoresWhatIsNoDrawing() throws Exception {
        String svg = svg(
                "<ofd:Actions><ofd:Action Event=\"CLICK\"><ofd:URI URI=\"javascript:x()\"/></ofd:Action></ofd:Actions>"
                        + "<script>x()</script><ofd:VideoObject ResourceID=\"1\"/>" + Ofd.words("12", 20, 30, ""));
        assertThat(ClosedList.requireSvg(svg)).isEqualTo(3);
    }

    @Test
    void refusesAPageThatHoldsMoreThanCanBeShown() {
        String many = Ofd.path("0 0 200 200", "", "M 0 0" + " L 123.45 234.56 L 12.34 23.45".repeat(900_000));
        assertThatThrownBy(() -> svg(many)).isInstanceOf(UnreadableDraft.class).hasMessageContaining("第 1 页的图形或图片过多");
    }

    private static Map<String, byte[]> withPicture(byte[] picture) {
        Map<String, byte[]> parts = Ofd.parts(Ofd.words("12", 20, 100, "")
                + "<ofd:ImageObject Boundary=\"20 20 40 20\" CTM=\"40 0 0 20 0 0\" ResourceID=\"7\"/>");
        Ofd.put(
                parts,
                "Doc_0/Document.xml",
                Ofd.document("<ofd:DocumentRes>Res.xml</ofd:DocumentRes>", "Pages/Page_0/Content.xml"));
        Ofd.put(
                parts,
                "Doc_0/Res.xml",
                Ofd.root(
                        "Res",
                        "<ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\"><ofd:MediaFile>p.bin</ofd:MediaFile>"
                                + "</ofd:MultiMedia></ofd:MultiMedias>"));
        parts.put("Doc_0/p.bin", picture);
        return parts;
    }

    private static String svg(String objects) throws UnreadableDraft {
        return new OfdPages(Ofd.of(objects)).svg(1);
    }

    private static String svg(Map<String, byte[]> parts) throws UnreadableDraft {
        return new OfdPages(Ofd.zip(parts)).svg(1);
    }
}

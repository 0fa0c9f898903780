package cn.nianbao.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.page.Page;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** What a reader of the page sees, and what only the file says. */
class PdfHiddenTest {

    private static final String COVER = "1 g 90 90 200 40 re f\n";

    @Test
    void doesNotSeeWhatIsNotDrawn() throws IOException {
        assertHidden("3 Tr " + words("12"));
        assertHidden("7 Tr " + words("12"));
        assertHidden("1 g " + words("12"));
        assertHidden("1 1 1 rg " + words("12"));
        assertHidden("0 0 0 0 k " + words("12"));
        assertHidden("/Spot cs 0 scn " + words("12"));
        assertHidden("/Profile cs 1 1 1 sc " + words("12"));
        assertHidden("1 Tr 1 G " + words("12"));
        assertHidden("/Clear gs " + words("12"));
        assertHidden(PdfObjects.words("12", 700, 100));
        assertHidden("0.05 0 0 0.05 90 90 cm " + words("12"));
        assertHidden("300 300 50 50 re W n " + words("12"));
        assertHidden("/OC /Off BDC " + words("12") + " EMC");
        assertHidden("/OC /Off BDC /OC /On BDC " + words("12") + " EMC EMC");
    }

    @Test
    void doesNotSeeWhatIsCovered() throws IOException {
        assertHidden(words("12") + COVER);
        assertHidden(words("12") + "0 0 1 rg 90 90 200 40 re f");
        assertHidden(words("12") + "1 g 90 90 m 290 90 l 290 130 l 90 130 l h f");
        assertHidden(words("12") + "q 200 0 0 40 90 90 cm /Photo Do Q");
        assertHidden("0 0 1 rg 90 90 200 40 re f " + words("12"));
    }

    @Test
    void seesWhatStandsOutFromItsGround() throws IOException {
        assertThat(seen("0 0 1 rg 90 90 200 40 re f 1 g " + words("12"))).isEqualTo("12");
        assertThat(seen(COVER + "0 g " + words("12"))).isEqualTo("12");
        assertThat(seen("q 200 0 0 40 90 90 cm /Photo Do Q 1 g " + words("12"))).isEqualTo("12");
        assertThat(seen("0 0 1 rg 90 90 m 290 90 l 290 130 300 140 90 130 c h f 1 g " + words("12")))
                .isEqualTo("12");
        assertThat(seen(words("12") + "1 g 90 300 200 40 re f")).isEqualTo("12");
        assertThat(seen(words("12") + "/Glass gs 1 1 0 rg 90 90 200 40 re f")).isEqualTo("12");
        assertThat(seen(words("12") + "/Marker gs 1 1 0 rg 90 90 200 40 re f")).isEqualTo("12");
        assertThat(seen("0 0 600 800 re W n " + words("12"))).isEqualTo("12");
        assertThat(seen("/OC /On BDC " + words("12") + " EMC")).isEqualTo("12");
        assertThat(seen("2 Tr 1 g 0 G " + words("12"))).isEqualTo("12");
    }

    @Test
    void seesWhatFormsDrawWhereTheyDrawIt() throws IOException {
        PdfObjects form = new PdfObjects("q 1 0 0 1 50 0 cm /X Do Q", "/XObject << /X 6 0 R >>");
        String entries = "/Subtype /Form /BBox [0 0 400 400] /Matrix [2 0 0 2 0 0] /Resources << /Font << /F1 "
                + PdfObjects.HELVETICA + " >> >>";
        Page page = Pdf.pages(form.and(PdfObjects.stream(entries, words("12"))).bytes())
                .get(0);
        assertThat(Pdf.seen(page)).isEqualTo("12");
        assertThat(page.glyphs().get(0).box().x()).isBetween(249.0, 251.0);
        assertThat(page.glyphs().get(0).size()).isBetween(23.9, 24.1);
    }

    @Test
    void tellsOfHiddenWordsOnceARun() throws Exception {
        Draft draft = DraftFile.read(file(words("12") + "3 Tr " + PdfObjects.words("secret", 300, 100) + "0 Tr "
                        + PdfObjects.words("34", 100, 300))
                .bytes());
        assertThat(draft.concerns())
                .extracting(Concern::kind, Concern::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.HIDDEN, "secret"));
        assertThat(draft.blocks().toString()).contains("12", "34").doesNotContain("secret");
    }

    @Test
    void takesFieldsForTextAndNotesForRemarks() throws Exception {
        PdfObjects file = PdfObjects.page(words("12"))
                .but(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources 5 0 R"
                                + " /Annots [6 0 R 8 0 R 9 0 R] >>")
                .and("<< /Subtype /Widget /Rect [300 100 400 120] /AP << /N 7 0 R >> >>")
                .and(PdfObjects.stream(
                        "/Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 " + PdfObjects.HELVETICA
                                + " >> >>",
                        PdfObjects.words("34", 2, 5)))
                .and("<< /Subtype /Text /Rect [10 780 30 800] /Contents (check) >>")
                .and("<< /Subtype /Widget /F 2 /Rect [300 200 400 220] /AP << /N 7 0 R >> >>");
        Draft draft = DraftFile.read(file.bytes());
        assertThat(draft.blocks().toString()).contains("12 34");
        assertThat(draft.concerns())
                .extracting(Concern::kind, Concern::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.COMMENT, "check"));
    }

    private static String words(String words) {
        return PdfObjects.words(words, 100, 100);
    }

    private static PdfObjects file(String content) {
        return new PdfObjects(
                        content,
                        "/ExtGState << /Clear << /ca 0 >> /Glass << /ca 0.4 >> /Marker << /BM /Multiply >> >>"
                                + " /ColorSpace << /Spot [/Separation /Red /DeviceCMYK 9 0 R] /Profile [/ICCBased 7 0 R] >>"
                                + " /XObject << /Photo 6 0 R >> /Properties << /Off 8 0 R /On 9 0 R >>")
                .but(
                        1,
                        "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [8 0 R 9 0 R] /D << /OFF [8 0 R] >> >> >>")
                .and(PdfObjects.stream(
                        "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "x"))
                .and(PdfObjects.stream("/N 3", ""))
                .and("<< /Type /OCG /Name (a) >>")
                .and("<< /Type /OCG /Name (b) >>");
    }

    private static String seen(String content) throws IOException {
        return Pdf.seen(Pdf.pages(file(content).bytes()).get(0));
    }

    private static void assertHidden(String content) throws IOException {
        Page page = Pdf.pages(file(content).bytes()).get(0);
        assertThat(page.glyphs()).as(content).hasSize(2);
        assertThat(Pdf.seen(page)).as(content).isEmpty();
    }

    @Test
    void tellsWhomThePropertiesName() throws Exception {
        assertThat(DraftFile.read(owned("陆晴川", "安澜飞鸿图文有限公司")).concerns())
                .containsExactly(
                        new Concern(Kind.OWNER, "作者：陆晴川", null), new Concern(Kind.OWNER, "单位：安澜飞鸿图文有限公司", null));
        assertThat(DraftFile.read(owned(" ", null)).concerns()).isEmpty();
    }

    private static byte[] owned(String author, String company) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(PdfObjects.page(words("12")).bytes())) {
            document.getDocumentInformation().setAuthor(author);
            document.getDocumentInformation().setCustomMetadataValue("Company", company);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}

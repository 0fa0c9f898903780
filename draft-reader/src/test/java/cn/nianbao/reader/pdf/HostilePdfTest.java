package cn.nianbao.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.PdfFile;
import cn.nianbao.reader.samples.PdfHabits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** PDF files made to do harm, or damaged so that half of a report would be taken for the whole; each is refused in words. */
class HostilePdfTest {

    private static final String FLATE = "/Filter /FlateDecode";

    @Test
    void refusesAStreamThatExpandsWithoutEndAtTheDoor() {
        byte[] content = new byte[80 << 20];
        String packed = PdfObjects.deflated(content);
        assertRefusedAtDoor(PdfObjects.page("").but(4, PdfObjects.stream(FLATE, packed)), "解压后过大");
        assertRefusedAtDoor(
                PdfObjects.page("")
                        .and(PdfObjects.stream("/Filter 7 0 R", packed))
                        .and("/FlateDecode"),
                "解压后过大");
        assertRefusedAtDoor(
                PdfObjects.page("").and(PdfObjects.stream("/Filter /LZ#57Decode", "x".repeat(60_000))), "解压后过大");
        assertRefusedAtDoor(
                PdfObjects.page("").and(PdfObjects.stream("/Filter [/RunLengthDecode /FlateDecode]", "x")), "解压后过大");
    }

    @Test
    void refusesAStreamPackedTwice() {
        byte[] inner = PdfObjects.deflated(new byte[60 << 20]).getBytes(StandardCharsets.ISO_8859_1);
        String twice = PdfObjects.stream("/Filter [/FlateDecode /FlateDecode]", PdfObjects.deflated(inner));
        assertRefused(PdfObjects.page("").but(4, twice), "解压后过大");
    }

    @Test
    void refusesManyStreamsThatAreSmallEnoughEach() {
        String packed = PdfObjects.stream(FLATE, PdfObjects.deflated(new byte[10 << 20]));
        PdfObjects many = PdfObjects.page("")
                .but(
                        3,
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [" + "6 0 R ".repeat(12)
                                + "] >>");
        assertRefused(many.and(packed), "解压后过大");
    }

    @Test
    void refusesAFormThatDrawsItself() {
        PdfObjects itself = new PdfObjects("/X Do", "/XObject << /X 6 0 R >>");
        itself.and(
                PdfObjects.stream("/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>", "/X Do"));
        assertRefused(itself, "循环引用");
    }

    @Test
    void refusesFormsThatFanOut() {
        PdfObjects fan = new PdfObjects("/X Do", "/XObject << /X 6 0 R >>");
        for (int i = 6; i < 18; i++) {
            fan.and(PdfObjects.stream(
                    "/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X " + (i + 1) + " 0 R >> >>",
                    "/X Do ".repeat(4)));
        }
        fan.and(PdfObjects.stream("/Subtype /Form /BBox [0 0 9 9]", "n"));
        assertRefused(fan, "引用过多");
    }

    @Test
    void refusesDrawingsWithoutEnd() {
        String packed = PdfObjects.deflated("n ".repeat(2_100_000).getBytes(StandardCharsets.US_ASCII));
        assertRefused(PdfObjects.page("").but(4, PdfObjects.stream(FLATE, packed)), "指令过多");
        assertRefused(PdfObjects.page("q ".repeat(600)), "嵌套过深");
        assertRefused(
                PdfObjects.page("(x) Tj ".repeat(10))
                        .but(2, "<< /Type /Pages /Count 400 /Kids [" + "3 0 R ".repeat(400) + "] >>"),
                "页");
    }

    @Test
    void refusesAPictureThatNoMemoryHolds() {
        PdfObjects huge = new PdfObjects("600 0 0 800 0 0 cm /X Do", "/XObject << /X 6 0 R >>");
        huge.and(PdfObjects.stream(
                "/Subtype /Image /Width 60000 /Height 60000 /ColorSpace /DeviceGray /BitsPerComponent 8 " + FLATE,
                PdfObjects.deflated(new byte[1000])));
        assertRefused(huge, "图片过大");
    }

    @Test
    void answersWhereTablesAndPagesPointAtThemselves() {
        assertAnswered(PdfObjects.page("")
                .but(2, "<< /Type /Pages /Count 1 /Kids [2 0 R] >>")
                .bytes());
        assertAnswered(PdfObjects.page("")
                .but(2, "<< /Type /Pages /Count 1 /Kids [6 0 R] >>")
                .and("<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [2 0 R] >>")
                .bytes());
        String good = new String(PdfObjects.page("").bytes(), StandardCharsets.ISO_8859_1);
        int table = good.lastIndexOf("xref\n0");
        assertAnswered(good.replace("/Root 1 0 R", "/Root 1 0 R /Prev " + table).getBytes(StandardCharsets.ISO_8859_1));
        assertAnswered(PdfObjects.page("")
                .but(4, "<< /Length 4 0 R >>\nstream\nendstream")
                .bytes());
        assertAnswered(PdfObjects.page("").but(5, "[".repeat(20_000)).bytes());
    }

    @Test
    void refusesHalfAFile() {
        byte[] whole =
                new PdfFile(PdfHabits.PLAIN).bytes(MadeReport.of(new Random(1)).sample());
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "不完整");
    }

    @Test
    void refusesAStreamThatIsCutOff() {
        String packed = PdfObjects.deflated(PdfObjects.words("12345", 100, 100).getBytes(StandardCharsets.US_ASCII));
        String half = packed.substring(0, packed.length() - 12);
        assertRefused(PdfObjects.page("").but(4, PdfObjects.stream(FLATE, half)), "已损坏");
    }

    @Test
    void asksToTakeAPasswordOff() throws IOException {
        assertRefused(locked("secret"), "密码");
    }

    @Test
    void readsWhatIsOnlyProtectedFromChanges() throws IOException, UnreadableDraft {
        assertThat(DraftFile.read(locked("")).blocks().toString()).contains("12345");
    }

    @Test
    void runsNoScriptsAndOpensNoAttachments() throws UnreadableDraft {
        PdfObjects scripted = PdfObjects.page(PdfObjects.words("12345", 100, 100))
                .but(
                        1,
                        "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
                                + " /Names << /EmbeddedFiles << /Names [(x) << /EF << /F 9 0 R >> >>] >> >> >>");
        assertThat(DraftFile.read(scripted.bytes()).concerns())
                .extracting(concern -> concern.text())
                .containsExactly("附件");
    }

    @Test
    void saysThatAnEmptyFileIsEmpty() {
        UnreadableDraft empty = catchThrowableOfType(
                UnreadableDraft.class, () -> DraftFile.read(PdfObjects.page("").bytes()));
        assertThat(empty.reason()).isEqualTo(Reason.EMPTY);
    }

    private static byte[] locked(String password) throws IOException {
        try (PDDocument document = Loader.loadPDF(
                        PdfObjects.page(PdfObjects.words("12345", 100, 100)).bytes());
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void assertRefusedAtDoor(PdfObjects file, String word) {
        assertHostile(catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.inspect(file.bytes())), word);
    }

    private static void assertRefused(PdfObjects file, String word) {
        assertRefused(file.bytes(), word);
    }

    private static void assertRefused(byte[] file, String word) {
        assertHostile(catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(file)), word);
    }

    /** Whatever it says, it is an answer. */
    private static void assertAnswered(byte[] file) {
        assertThat(catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(file)))
                .isNotNull();
    }

    private static void assertHostile(UnreadableDraft refusal, String word) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(Reason.HOSTILE);
        assertThat(refusal.getMessage()).contains(word).contains("重新上传");
    }
}

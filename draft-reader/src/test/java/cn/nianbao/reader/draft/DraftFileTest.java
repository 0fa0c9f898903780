package cn.nianbao.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the door says to files that are no drafts, or none that can be read. */
class DraftFileTest {

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "GIF89a, GIF",
        "RIFFabcdWEBPVP8, WebP",
        "{\\rtf1\\ansi, RTF",
        "'MIME-Version: 1.0\nContent-Type: multipart/related; x', mht",
        "Rar!abc, 压缩包",
        "'<?xml version=\"1.0\"?><pkg:package xmlns=\"x\">', XML",
        "MZabc, 程序",
    })
    void namesWhatItDoesNotRead(String content, String word) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Reason.UNSUPPORTED, word, ".docx");
    }

    @ParameterizedTest
    @CsvSource({"xl/workbook.xml, Excel", "ppt/presentation.xml, 演示文稿", "anything.txt, 压缩包"})
    void namesOtherContainers(String part, String word) {
        assertRefused(Docx.zip(Map.of(part, "<x/>")), Reason.UNSUPPORTED, word, ".docx");
    }

    @Test
    void tellsOldWordFromEncryptedWord() {
        assertRefused(compound("WordDocument"), Reason.UNSUPPORTED, ".doc、.wps", "另存为");
        assertRefused(compound("EncryptedPackage"), Reason.HOSTILE, "加密", "取消打开密码");
    }

    @Test
    void refusesMacrosWhateverTheNameSays() {
        byte[] docm = Docx.withParts(Map.of("word/document.xml", Docx.document(""), "word/vbaProject.bin", "x"));
        assertRefused(docm, Reason.UNSUPPORTED, "宏", "不带宏");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertRefused(new byte[0], Reason.EMPTY, "空", "重新上传");
        assertRefused(" \r\n\t ".getBytes(StandardCharsets.UTF_8), Reason.EMPTY, "空", "重新上传");
    }

    @Test
    void takesTwentyMegabytesAndNoByteMore() throws UnreadableDraft {
        byte[] largest = new byte[DraftFile.LARGEST];
        byte[] pdf = "%PDF-".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(pdf, 0, largest, 0, pdf.length);
        assertRefused(largest, Reason.UNSUPPORTED, "PDF", "另存为");
        assertRefused(new byte[DraftFile.LARGEST + 1], Reason.TOO_LARGE, "20 MB", "重新上传");
    }

    @Test
    void inspectsAGoodFileWithoutAWord() throws UnreadableDraft {
        DraftFile.inspect(Docx.of(Docx.p("好")));
        assertThat(DraftFile.format(Docx.of("")).mediaType()).contains("wordprocessingml");
    }

    private static byte[] compound(String stream) {
        String head = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\0".repeat(600);
        String wide = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return (head + wide + "\0".repeat(40)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(byte[] bytes, Reason reason, String... words) {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.inspect(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).contains(words);
    }
}

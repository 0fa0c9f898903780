package cn.nianbao.reader.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.word.Docx;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the door says to files that are no drafts, or none that can be read. */
class DraftFileTest {

    @ParameterizedTest
    @CsvSource({
        "GIF89a, GIF",
        "RIFFabcdWEBPVP8, WebP",
        "{\\rtf1\\ansi, RTF",
        "'From: a@example.cn\nMIME-Version: 1.0\nContent-Type: multipart/mixed; x', 邮件",
        "Rar!abc, 压缩包",
        "'<?xml version=\"1.0\"?><pkg:package xmlns=\"x\">', XML",
        "'<?xml version=\"1.0\"?>\n<office:document xmlns:office=\"x\">', XML",
        "MZabc, 程序",
    })
    void namesWhatItDoesNotRead(String content, String word) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Reason.UNSUPPORTED, word, ".docx");
    }

    @ParameterizedTest
    @CsvSource({"ppt/presentation.xml, 演示文稿", "anything.txt, 压缩包"})
    void namesOtherContainers(String part, String word) {
        assertRefused(Docx.zip(Map.of(part, "<x/>")), Reason.UNSUPPORTED, word, ".docx");
    }

    @ParameterizedTest
    @CsvSource({
        "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">', XML",
        "PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.spreadsheet, .ods",
    })
    void sendsSpreadsheetsToTheirOwnKind(String content, String word) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Reason.UNSUPPORTED, word, "另存为 Excel 表格（.xlsx）");
    }

    @Test
    void saysWhatToDoWithAProgramsOwnFormat() {
        byte[] old = {1, (byte) 0xfe, 0x32, 0, 0, (byte) 0x80, (byte) 0xff, (byte) 0xff, 7};
        assertRefused(old, Reason.UNSUPPORTED, "早期 WPS", "另存为 Word（.docx）", ".xlsx", ".mht", ".md");
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
        byte[] archive = "Rar!".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(archive, 0, largest, 0, archive.length);
        assertRefused(largest, Reason.UNSUPPORTED, "压缩包", "另存为");
        assertRefused(new byte[DraftFile.LARGEST + 1], Reason.TOO_LARGE, "20 MB", "重新上传");
    }

    @Test
    void inspectsAGoodFileWithoutAWord() throws UnreadableDraft {
        DraftFile.inspect(Docx.of(Docx.p("好")));
        assertThat(DraftFile.format(Docx.of("")).mediaType()).contains("wordprocessingml");
    }

    private static void assertRefused(byte[] bytes, Reason reason, String... words) {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.inspect(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.getMessage()).contains(words);
    }
}

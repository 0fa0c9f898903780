package cn.nianbao.reader.word97;

import static cn.nianbao.reader.samples.Word97Writer.BODY;
import static cn.nianbao.reader.samples.Word97Writer.sprm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.samples.Word97Writer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old Office files that are no drafts, or are made to do harm; each gets an answer in words. */
class HostileOldWordTest {

    private static final int FIRST_SECTOR = 512;

    @ParameterizedTest
    @CsvSource({
        "PowerPoint Document, 演示文稿",
        "__properties_version1.0, 邮件",
        "MatOST, Works",
        "WPSDocument, 早期 WPS",
    })
    void saysWhatElseItIs(String stream, String word) throws IOException {
        assertRefused(compound(stream), Reason.UNSUPPORTED, word, "另存为", ".docx");
    }

    @ParameterizedTest
    @CsvSource({"Workbook", "Book"})
    void sendsOldWorkbooksToTheNewKind(String stream) throws IOException {
        assertRefused(compound(stream), Reason.UNSUPPORTED, "旧版电子表格（.xls、.et）", "另存为 Excel 表格（.xlsx）");
    }

    @Test
    void refusesEncryptionMacrosAndOlderFormats() throws IOException {
        assertRefused(compound("EncryptedPackage"), Reason.HOSTILE, "加密", "取消打开密码");
        assertRefused(withHead(11, 0x13), Reason.HOSTILE, "加密", "取消打开密码");
        assertRefused(withHead(2, 0x69), Reason.UNSUPPORTED, "Word 95", "另存为");
        byte[] macros = word().stream("Macros", new byte[10]).bytes();
        assertRefused(macros, Reason.UNSUPPORTED, "宏", "不带宏");
    }

    @Test
    void refusesAContainerThatRunsInCircles() {
        byte[] file = word().bytes();
        int table = FIRST_SECTOR * (1 + i32(file, 76));
        for (int sector = 0; sector < 8; sector++) {
            file[table + 4 * sector] = 1;
        }
        assertRefused(file, Reason.HOSTILE, "损坏", "重新上传");
    }

    @Test
    void refusesACutFileAndLengthsBeyondIt() {
        byte[] file = word().bytes();
        assertRefused(Arrays.copyOf(file, file.length * 2 / 3), Reason.HOSTILE, "损坏", "重新上传");
        byte[] pieces = word().table(12, new byte[0]).bytes();
        int head = indexOfHead(pieces);
        for (int number = 0; number < 93; number++) {
            Arrays.fill(pieces, head + 0x9a + 8 * number + 4, head + 0x9a + 8 * number + 7, (byte) 0xff);
        }
        assertRefused(pieces, Reason.HOSTILE, "损坏", "重新上传");
    }

    @Test
    void refusesDepthsThatNoReportHas() {
        Word97Writer deep = new Word97Writer();
        for (int depth = 1; depth < 2_000; depth++) {
            deep.run("x\r").end(BODY, sprm(0x2416, 1), sprm(0x6649, depth, depth >> 8, 0, 0));
        }
        assertRefused(deep.bytes(), Reason.HOSTILE, "嵌套");
        Word97Writer crowd = new Word97Writer();
        for (int i = 0; i < 60_000; i++) {
            crowd.paragraph("");
        }
        assertRefused(crowd.bytes(), Reason.HOSTILE, "段落超过");
    }

    @Test
    void answersWhateverIsDamaged() {
        byte[] whole = word().bytes();
        Random random = new Random(4);
        int read = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = whole.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            read += isRead(damaged) ? 1 : 0;
        }
        assertThat(read).isBetween(100, 1_999);
    }

    /** Any other outcome than a draft or a refusal in words fails the test. */
    private static boolean isRead(byte[] bytes) {
        try {
            DraftFile.read(bytes);
            return true;
        } catch (UnreadableDraft refused) {
            assertThat(refused.getMessage()).contains("。");
            return false;
        }
    }

    private static Word97Writer word() {
        Word97Writer word = new Word97Writer().paragraph("安澜市水务局2024年政府信息公开工作年度报告");
        for (int row = 0; row < 20; row++) {
            word.run("项目\u0007").end(BODY, sprm(0x2416, 1));
            word.run(row + "\u0007").end(BODY, sprm(0x2416, 1));
            word.run("\u0007").end(BODY, sprm(0x2416, 1), sprm(0x2417, 1));
        }
        return word.paragraph("本年度收到申请十二件。".repeat(40));
    }

    private static byte[] withHead(int at, int value) {
        byte[] file = word().bytes();
        file[indexOfHead(file) + at] = (byte) value;
        return file;
    }

    private static int indexOfHead(byte[] file) {
        for (int at = 0; at < file.length; at += FIRST_SECTOR) {
            if ((file[at] & 0xff) == 0xec && (file[at + 1] & 0xff) == 0xa5) {
                return at;
            }
        }
        throw new IllegalStateException("no document in it");
    }

    private static int i32(byte[] bytes, int at) {
        return bytes[at] & 0xff | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff) << 16;
    }

    private static byte[] compound(String stream) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[100]), stream);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void assertRefused(byte[] bytes, Reason reason, String... words) {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).contains(words);
        assertThat(refusal.reason()).isEqualTo(reason);
    }
}

package cn.nianbao.reader.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Documents made to do harm, or damaged so that two programs would read two things; each is refused in words. */
class HostileWordTest {

    private static final int CENTRAL_LOCAL_OFFSET = 42;

    @Test
    void refusesAZipThatExpandsWithoutEnd() throws IOException {
        byte[] bomb = bomb(300);
        assertThat(bomb.length).isLessThan(DraftFile.LARGEST);
        long before = allocated();
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertRefusedAtDoor(bomb, "解压后过大"));
        assertThat(allocated() - before).isLessThan(8L << 20);
    }

    @Test
    void refusesTooManyTogetherThoughEachIsSmallEnough() throws IOException {
        assertRefusedAtDoor(bomb(50, "word/document.xml", "word/a.xml", "word/b.xml"), "解压后过大");
    }

    @Test
    void refusesEntriesThatShareTheirBytes() {
        byte[] zip = Docx.withParts(Map.of("word/document.xml", Docx.document("")));
        int first = central(zip, 0);
        int second = central(zip, 1);
        byte[] doubled = zip.clone();
        System.arraycopy(zip, first + CENTRAL_LOCAL_OFFSET, doubled, second + CENTRAL_LOCAL_OFFSET, 4);
        assertRefusedAtDoor(doubled, "为安全起见");
    }

    @Test
    void refusesADirectoryThatContradictsTheContent() {
        byte[] zip = Docx.withParts(Map.of("word/document.xml", Docx.document("")));
        byte[] renamed = zip.clone();
        renamed[central(zip, 1) + 46 + 5] = 'D';
        assertRefusedAtDoor(renamed, "对不上");
    }

    @Test
    void refusesWrongNamesDoubleNamesAndCrowds() {
        assertRefusedAtDoor(with("../../evil.xml"), "指向别处");
        assertRefusedAtDoor(with("/etc/evil.xml"), "指向别处");
        assertRefusedAtDoor(with("word\\..\\..\\evil.xml"), "指向别处");
        assertRefusedAtDoor(with("word/Document.xml"), "重名");
        Map<String, String> crowd = new LinkedHashMap<>();
        for (int i = 0; i < 10_000; i++) {
            crowd.put("word/" + i, "");
        }
        crowd.put("word/document.xml", Docx.document(""));
        assertRefusedAtDoor(Docx.withParts(crowd), "超过 1000 个");
    }

    @Test
    void refusesACutOrDamagedFile() {
        byte[] whole = Docx.of(Docx.p("正文".repeat(500)));
        assertRefusedAtDoor(Arrays.copyOf(whole, whole.length * 2 / 3), "上传不完整");
        byte[] damaged = whole.clone();
        damaged[whole.length / 3] ^= 0x55;
        assertRefused(damaged, "");
    }

    @Test
    void opensNoEntities() {
        String system = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + Docx.document(Docx.p("&x;")).substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".length());
        assertRefused(Docx.withParts(Map.of("word/document.xml", system)), "实体");
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
                + Docx.document(Docx.p("&b;")).substring("<?xml version=\"1.0\" encoding=\"UTF-8\"?>".length());
        assertRefused(Docx.withParts(Map.of("word/document.xml", laughs)), "实体");
    }

    @Test
    void refusesDepthsThatNoReportHas() {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(3_000) + "</w:tc></w:tr></w:tbl>".repeat(3_000);
        assertRefused(Docx.of(nested), "嵌套");
        assertRefused(Docx.of("<w:sdt>".repeat(300) + "</w:sdt>".repeat(300)), "嵌套过深");
        assertRefused(Docx.of("<w:tbl><w:tr><w:tc/></w:tr></w:tbl>".repeat(201)), "表格超过 200");
        assertRefused(Docx.of("<w:tbl><w:tr>" + "<w:tc/>".repeat(60_000) + "</w:tr></w:tbl>"), "单元格超过");
        assertRefused(Docx.of("<w:p/>".repeat(60_000)), "段落超过");
        assertRefused(Docx.of(Docx.p("长".repeat(4_000_001))), "文字超过");
    }

    @Test
    void cutsSpansWithoutEnd() throws UnreadableDraft {
        String wide = Docx.tbl(Docx.tr(Docx.tc("<w:gridSpan w:val=\"2000000000\"/>", "a"), Docx.tc("", "b")));
        assertThat(Docx.cells(DraftFile.read(Docx.of(wide)).blocks().get(0))).containsExactly("a@0,0+1×64", "b@0,64");
    }

    @Test
    void stopsWhenItsThreadIsAskedTo() {
        byte[] many = Docx.of("<w:p/>".repeat(5_000));
        Thread.currentThread().interrupt();
        try {
            assertRefused(many, "超时");
        } finally {
            Thread.interrupted();
        }
    }

    private static byte[] with(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", Docx.document(""));
        parts.put(name, "x");
        return Docx.withParts(parts);
    }

    private static byte[] bomb(int megabytes, String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names.length == 0 ? new String[] {"word/document.xml"} : names) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] megabyte = new byte[1 << 20];
                for (int i = 0; i < megabytes; i++) {
                    zip.write(megabyte);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** Where the entry of that number begins in the central directory. */
    private static int central(byte[] zip, int number) {
        ByteBuffer file = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = file.getInt(zip.length - 22 + 16);
        for (int i = 0; i < number; i++) {
            at += 46 + file.getShort(at + 28) + file.getShort(at + 30) + file.getShort(at + 32);
        }
        return at;
    }

    /** Bytes this thread ever asked for. */
    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static void assertRefusedAtDoor(byte[] bytes, String word) {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.inspect(bytes));
        assertHostile(refusal, word);
    }

    private static void assertRefused(byte[] bytes, String word) {
        assertHostile(catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(bytes)), word);
    }

    private static void assertHostile(UnreadableDraft refusal, String word) {
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason()).isEqualTo(Reason.HOSTILE);
        assertThat(refusal.getMessage()).contains(word).contains("重新上传");
    }
}

package cn.nianbao.reader.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.hostile.HostileFile;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.PlainText;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.reader.samples.SampleKinds;
import cn.nianbao.reader.samples.Word97File;
import cn.nianbao.report.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder as offices keep them: a hundred drafts of every kind, some broken, some hostile, some no drafts at all. */
class FolderCheckTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T18:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final int ALL = 100;
    private static final int COLUMNS = 80;

    private static final List<SampleFile> KINDS = Stream.concat(
                    SampleKinds.WITH_CELLS.stream(), Stream.of(new Word97File(), PlainText.TABS))
            .toList();

    /** Of hostile files, such as are refused and not read. */
    private static final Set<Integer> REFUSED = Set.of(6, 7, 8, 14, 15, 19, 20);

    private static final byte[] PICTURE = HostileFile.ALL.stream()
            .filter(file -> file.kind() == 21)
            .findFirst()
            .orElseThrow()
            .bytes();

    private static final Map<String, byte[]> BROKEN = Map.of(
            "空文件.docx", new byte[0],
            "半份.docx", half(KINDS.get(1)),
            "半份.ofd", half(KINDS.get(3)),
            "半份.doc", half(KINDS.get(4)),
            "程序.docx", "MZ not a draft".getBytes(StandardCharsets.US_ASCII),
            "动画.png", "GIF89a".getBytes(StandardCharsets.US_ASCII),
            "巨图.png", PICTURE);

    @TempDir
    static Path folder;

    private static int bad;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void fill() throws IOException {
        for (Map.Entry<String, byte[]> file : BROKEN.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        bad = BROKEN.size();
        for (HostileFile file : HostileFile.ALL) {
            if (REFUSED.contains(file.kind())) {
                Files.write(folder.resolve("敌意" + bad++ + ".docx"), file.bytes());
            }
        }
        for (int i = bad; i < ALL; i++) {
            SampleFile kind = KINDS.get(i % KINDS.size());
            byte[] draft = kind.bytes(MadeReport.of(new Random(i)).sample());
            Files.write(folder.resolve("安澜市粮食局年报第" + i + "份" + kind.ending()), draft);
        }
    }

    @Test
    void readsTheOthersAndShowsThemAllInOneTable() {
        assertThat(run(folder.toString())).isEqualTo(2);
        List<String> lines = text(out).lines().toList();
        List<String> table = lines.subList(lines.size() - ALL - 2, lines.size());
        assertThat(table.get(0)).startsWith("文件");
        assertThat(table.get(ALL + 1))
                .startsWith("共 100 份：已检查 " + (ALL - bad) + " 份")
                .endsWith("无法读取 " + bad + " 份。");
        List<String> rows = table.subList(1, ALL + 1);
        assertThat(table.subList(0, ALL + 1))
                .extracting(TerminalText::width)
                .containsOnly(TerminalText.width(table.get(0)))
                .allMatch(width -> width <= COLUMNS);
        assertThat(rows).filteredOn(row -> row.contains("无法读取")).hasSize(bad);
        assertThat(rows).filteredOn(row -> row.contains("安澜市粮食局 ")).hasSize(ALL - bad);
        assertThat(text(err).lines().filter(line -> line.contains("：无法读取。")))
                .hasSize(bad)
                .allMatch(line -> line.contains("请") || line.contains("能读取的是"))
                .noneMatch(line -> line.contains("程序出错"));
    }

    @Test
    void writesALineForEachDraftThatCanBeRead() throws IOException {
        assertThat(run("--json", folder.toString())).isEqualTo(2);
        List<String> lines = text(out).lines().toList();
        assertThat(lines).hasSize(ALL - bad);
        for (String line : lines) {
            var report = ReportJson.EXACT.readTree(line);
            assertThat(report.path("agency").asText()).isEqualTo("安澜市粮食局");
            assertThat(report.path("cells").size()).isGreaterThan(190);
            assertThat(report.path("findings").isArray()).isTrue();
        }
    }

    @Test
    void tellsHowFarItIsEveryOtherSecond() {
        long[] now = {0};
        CheckProgress progress = new CheckProgress(new PrintStream(err, true, StandardCharsets.UTF_8), 3, () -> now[0]);
        for (String file : List.of("a.docx", "b.docx", "c.docx")) {
            progress.begin(Path.of(file));
            now[0] += 1_500_000_000L;
        }
        assertThat(text(err)).isEqualTo("正在检查第 3 份，共 3 份：c.docx" + System.lineSeparator());
    }

    private static byte[] half(SampleFile kind) {
        byte[] whole = kind.bytes(MadeReport.of(new Random(0)).sample());
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private int run(String... arguments) {
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new CheckCommand(toOut, toErr, CLOCK).run(arguments);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

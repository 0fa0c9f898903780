package cn.nianbao.reader.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.RuleBook;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T18:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path draft;

    @BeforeEach
    void writeADraftWithoutTables() throws IOException {
        draft = write("安澜2025.html", "<html><body><h1>安澜市应急管理局2025年政府信息公开工作年度报告</h1><p>无表。</p></body></html>");
    }

    @Test
    void givesTheVerdictBeforeTheFindings() {
        assertThat(run(draft.toString())).isEqualTo(1);
        String[] lines = text(out).split("\n");
        assertThat(lines[0]).matches("安澜2025\\.html：有 \\d+ 处必改、.*；先看：缺少“一、总体情况”部分");
        assertThat(lines[1]).isEqualTo("  必改");
        assertThat(lines[2]).startsWith("    [").contains("]");
        assertThat(text(err).lines().filter(line -> !line.startsWith("正在检查"))).isEmpty();
    }

    @Test
    void writesOneReportALineWithItsFindings() throws IOException {
        Path other = write("b.html", "<p>另一份</p>");
        assertThat(run("--json", draft.toString(), other.toString())).isEqualTo(1);

        String[] lines = text(out).split("\n");
        assertThat(lines).hasSize(2);
        JsonNode first = ReportJson.EXACT.readTree(lines[0]);
        assertThat(first.path("source").path("name").asText()).isEqualTo("安澜2025.html");
        assertThat(first.path("findings")).isNotEmpty();
        assertThat(first.path("findings").get(0).path("severity").asText()).isIn("error", "warning", "notice");
        assertThat(first.path("agencyCode").isNull()).isTrue();
        assertThat(first.path("verdict").asText()).startsWith("有 ").contains("先看：");
        assertThat(first.path("findings").get(0).has("cause")).isTrue();
    }

    @Test
    void readsTheOthersWhenOneCannotBeRead() throws IOException {
        Path pdf = write("a.docx", "%PDF-1.7");
        assertThat(run(pdf.toString(), folder.resolve("absent.docx").toString(), draft.toString()))
                .isEqualTo(2);
        assertThat(text(err)).contains("a.docx：无法读取。", "PDF", "absent.docx：无法读取。找不到");
        assertThat(text(out)).startsWith("安澜2025.html：");
    }

    @Test
    void readsEveryFileOfAFolderButHiddenOnes() throws IOException {
        Files.createDirectory(folder.resolve("内"));
        write("内/二.html", "<p>二</p>");
        write(".hidden.html", "<p>藏</p>");
        run("--json", folder.toString());
        assertThat(text(out)).contains("安澜2025.html", "二.html").doesNotContain("hidden");
    }

    @Test
    void takesTheAgencyAndTheDayFromTheContext() throws IOException, CheckArguments.Unusable {
        Path context = write(
                "context.json",
                "{\"agency\": {\"code\": \"anlan-emergency\", \"name\": \"安澜市应急管理局\", \"mayMakeRules\": false},"
                        + " \"lastYear\": {\"year\": 2024, \"cells\": {}}, \"day\": \"2026-02-03\"}");
        run("--json", "--context", context.toString(), draft.toString());
        Report report = ReportJson.read(text(out).getBytes(StandardCharsets.UTF_8));
        assertThat(report.agencyCode()).isEqualTo("anlan-emergency");
        assertThat(report.agency()).isEqualTo("安澜市应急管理局");

        CheckContext read = CheckContext.read(context, CLOCK);
        assertThat(read.context().day()).hasToString("2026-02-03");
        assertThat(read.context().lastYear().year()).isEqualTo(2024);
        assertThat(CheckContext.read(null, CLOCK).context().day()).hasToString("2026-01-21");
    }

    @Test
    void explainsACallItCannotCarryOut() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--colour", draft.toString())).isEqualTo(2);
        Path context = write("context.json", "{\"day\": \"morgen\"}");
        assertThat(run("--context", context.toString(), draft.toString())).isEqualTo(2);
        assertThat(text(err)).contains("用法：", "--colour", "背景资料读不出来");
        assertThat(text(out)).isEmpty();
        assertThat(run("--help")).isZero();
        assertThat(text(out)).startsWith("用法：");
    }

    @Test
    void explainsOneRule() {
        assertThat(run("--explain", "t-balance")).isZero();
        assertThat(text(out)).startsWith("T-BALANCE  表三收办不平衡（必改）\n要求：");
        assertThat(text(err).lines().filter(line -> !line.startsWith("正在检查"))).isEmpty();
    }

    @Test
    void listsAllRules() {
        assertThat(run("--explain")).isZero();
        assertThat(text(out)).startsWith("S-FORMAT").contains("\nT-BALANCE            必改　 表三收办不平衡\n");
        assertThat(text(out).lines()).hasSameSizeAs(RuleBook.builtIn().cards());
    }

    @Test
    void namesTheNearestCodesOfAnUnknownOne() {
        assertThat(run("--explain", "T-BALNCE", "--json")).isEqualTo(2);
        assertThat(text(err)).startsWith("没有这条规则：T-BALNCE。相近的有：T-BALANCE、");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void tellsWhatFollowsFromAFindingBelowIt() throws IOException {
        Path sample = Path.of(System.getProperty("project.folder"), "samples", "anlan-emergency-2025-with-error.html");
        run(sample.toString());
        assertThat(text(out))
                .startsWith("anlan-emergency-2025-with-error.html：有 1 处必改（另有 2 处由此引起）；先看：")
                .contains("\n      由此引起的还有：T-SUM-COL 1 处、T-SUM-ROW 1 处");
    }

    private int run(String... arguments) {
        PrintStream toOut = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream toErr = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new CheckCommand(toOut, toErr, CLOCK).run(arguments);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Context;
import cn.nianbao.check.ContextJson;
import cn.nianbao.check.FindingJson;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.command.CheckCommand;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command, the service and the console find the same in the same report with the same context, byte for byte. */
@QuarkusTest
@RealPartners
class SameFindingsEverywhereTest {

    private static final Path DRAFT = Path.of("..", "samples", "anlan-emergency-2025-with-error.docx");
    private static final Path ALIKE = Path.of("..", "samples", "anlan-emergency-2025.docx");

    private static final Path OTHERS = Path.of("..", "samples", "anlan-qinghe-2025.docx");

    private static Report read(Path draft) throws IOException, UnreadableDraft {
        byte[] bytes = Files.readAllBytes(draft);
        return ReportReader.read(draft.getFileName().toString(), DraftFile.read(bytes), bytes);
    }

    private static void publish(Report report) {
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = Instant.now();
            ReportCase published = new ReportCase(report.agencyCode(), report.year(), 1, Step.PUBLISHED, now);
            published.persistAndFlush();
            Revision.put(published, report, now);
        });
    }

    private static ObjectNode context(Desk desk, Report last, Report other) throws IOException {
        String name = "安澜市第" + desk.agency.substring("anlan-".length()) + "局";
        ObjectNode context = ReportJson.EXACT.createObjectNode();
        context.putObject("agency")
                .put("code", desk.agency)
                .put("name", name)
                .put("shortName", name)
                .put("kind", "department")
                .put("mayMakeRules", false)
                .set("contacts", ReportJson.EXACT.readTree(Register.CONTACTS));
        context.set("lastYear", ReportJson.write(last));
        context.putArray("others").add(ReportJson.write(other));
        return context.put("day", LocalDate.now(Check.CHINA).toString());
    }

    private static ObjectNode commanded(Path draft, Path context) throws IOException, InterruptedException {
        Process command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CheckCommand.class.getName(),
                        "--json",
                        "--context",
                        context.toString(),
                        draft.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        byte[] said = command.getInputStream().readAllBytes();
        assertThat(command.waitFor()).as("errors were found").isEqualTo(1);
        return (ObjectNode) ReportJson.EXACT.readTree(said);
    }

    private static String bytes(JsonNode answer) {
        return new String(ReportJson.bytes(answer), StandardCharsets.UTF_8);
    }

    /** What it says of the report and of its check: without the name of the file, the hash of the revision and index data. */
    private static String said(JsonNode answer) {
        return bytes(((ObjectNode) answer.deepCopy()).without(List.of("file", "revision", "index")));
    }

    private static ObjectNode served(byte[] body) throws IOException {
        return (ObjectNode) ReportJson.EXACT.readTree(body);
    }

    @Test
    void commandServiceAndConsoleSayTheSame(@TempDir Path folder) throws Exception {
        Desk neighbour = new Desk();
        Desk desk = Desk.withForm();
        Report last = read(OTHERS).as(desk.agency, "安澜市应急管理局", Desk.YEAR - 1, 1);
        Report other = read(ALIKE).as(neighbour.agency, "安澜市消防救援局", Desk.YEAR, 1);
        publish(last);
        publish(other);
        Report draft = read(DRAFT);
        QuarkusTransaction.requiringNew().run(() -> {
            ReportCase opened = ReportCase.of(UUID.fromString(desk.report)).orElseThrow();
            Revision.put(opened, draft.as(desk.agency, draft.agency(), Desk.YEAR, 1), Instant.now());
        });
        ObjectNode known = context(desk, last, other);
        Path context = Files.write(folder.resolve("context.json"), ReportJson.bytes(known));

        ObjectNode commanded = commanded(DRAFT, context);
        ObjectNode served = served(desk.read(desk.staff).asByteArray());
        assertThat(commanded.get("findings").findValuesAsText("rule")).contains("T-BALANCE", "N-SIMILAR", "L-URL");
        assertThat(commanded.get("findings").findValuesAsText("message"))
                .anyMatch(message -> message.contains("这一段与安澜市消防救援局2025年度的报告"));
        assertThat(said(served)).isEqualTo(said(commanded));
        assertThat(desk.staff.call().get("/reports/" + desk.report).asString())
                .satisfies(page -> assertShown(page, commanded));

        ObjectNode corrected =
                served(desk.correct(desk.staff, Map.of("cells", Map.of("requests/2/total", Map.of("value", 3))))
                        .asByteArray());
        Context same = ContextJson.read(known, LocalDate.EPOCH);
        CheckResult checked = Checker.check(ReportJson.read(corrected), same);
        assertThat(bytes(corrected.get("findings"))).isEqualTo(bytes(FindingJson.write(checked.findings())));
        assertThat(desk.staff.call().get("/reports/" + desk.report).asString())
                .satisfies(page -> assertShown(page, corrected));
    }

    /** The page cuts a finding into lines; every word of it is there. */
    private static void assertShown(String page, ObjectNode answer) {
        String shown = words(Jsoup.parse(page).text());
        assertThat(answer.get("findings").findValuesAsText("message"))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(shown).contains(words(message)));
        assertThat(shown).contains(words(answer.get("verdict").asText()));
    }

    private static String words(String text) {
        return text.replaceAll("[\\s：，。]", "");
    }
}

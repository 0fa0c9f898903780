package cn.nianbao.deploy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.chain.Link;
import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.part.Databases;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to the record behind the application's back is found and named. */
class RecordAuditTest {
    private static final String REPORT = "anlan-emergency/2025/v1";

    @TempDir
    static Path data;

    private static Settings settings;
    private static Secrets secrets;
    private static PostgresServer server;

    @TempDir
    Path heads;

    private KeptRecord record;
    private UUID report;

    @BeforeAll
    static void start() {
        settings = FreshSettings.in(Path.of(System.getProperty("project.folder")), data);
        secrets = Secrets.open(data.resolve("secrets"));
        server = new PostgresServer(settings, secrets);
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void aRecordOfFiveEntriesBesideAnother() throws IOException, SQLException {
        record = new KeptRecord(settings, secrets);
        record.migrate();
        report = record.opened("anlan-emergency", 2025, 1);
        record.append(report, null, "一", "二", "三", "四", "五");
        record.append(record.opened("anlan-culture", 2025, 1), null, "甲", "乙");
    }

    /** The audit as it is made on a day in Shanghai. */
    private RecordAudit on(String day) {
        Instant early = Instant.parse(day + "T00:00:30+08:00");
        return new RecordAudit(record.forAuditor(), new HeadFolder(heads), Clock.fixed(early, ZoneOffset.UTC));
    }

    private List<String> found() {
        return on("2026-11-30").audit().flaws().stream().map(Flaw::line).toList();
    }

    private String named(int entry) {
        return REPORT + "（编号 " + report + "）第 " + entry + " 条：";
    }

    @Test
    void passesWhatIsWhole() throws SQLException {
        on("2026-11-20").writeHead();
        record.append(record.opened("anlan-emergency", 2024, 1), null, "一");
        on("2026-11-21").writeHead();
        Verdict verdict = on("2026-11-21").audit();
        assertThat(verdict.isWhole()).isTrue();
        assertThat(verdict.text()).contains("办理记录完整", "3 件报告", "8 条记录", "2 份每日校验文件（最近一份 2026-11-21）");
    }

    @Test
    void findsOneDigitAltered() throws SQLException {
        record.asOwner("update entry set revision = 'b' || substr(revision, 2) where number = 3 and case_id = '"
                + report + "'");
        assertThat(found()).singleElement().asString().startsWith(named(3)).contains("这一条被改动");
    }

    @Test
    void findsAKindOfReasonAltered() throws SQLException {
        record.asOwner("update entry set reason_kind = 'other' where number = 5 and case_id = '" + report + "'");
        assertThat(found()).singleElement().asString().startsWith(named(5)).contains("这一条被改动");
    }

    @Test
    void findsAnEntryTakenOutOfTheMiddle() throws SQLException {
        record.asOwner("delete from entry where number in (2, 3) and case_id = '" + report + "'");
        assertThat(found()).containsExactly(named(4) + "在它之前缺少第 2 至 3 条");
    }

    @Test
    void findsATailThatWasCutAfterItWasWrittenDown() throws SQLException {
        on("2026-11-20").writeHead();
        record.asOwner("delete from entry where number > 3 and case_id = '" + report + "'");
        on("2026-11-21").writeHead();
        assertThat(found()).containsExactly(named(4) + "2026-11-20 的每日校验文件记有 5 条，现在到第 3 条为止，末尾被删去");
    }

    @Test
    void findsATailThatWasWrittenAnew() throws SQLException {
        on("2026-11-20").writeHead();
        record.asOwner("delete from entry where case_id = '" + report + "'");
        record.append(report, null, "一", "二", "三", "四", "换了的五", "六");
        assertThat(found()).singleElement().asString().startsWith(named(5)).contains("2026-11-20", "被改写");
    }

    @Test
    void findsARecordThatIsGone() throws SQLException {
        on("2026-11-20").writeHead();
        record.asOwner("delete from entry where case_id = '" + report + "'");
        assertThat(found()).anyMatch(line -> line.startsWith(REPORT) && line.contains("没有任何办理记录"));
        record.asOwner("delete from report_case where id = '" + report + "'");
        assertThat(found()).singleElement().asString().startsWith(REPORT).contains("报告和记录都不在了");
    }

    @Test
    void findsAHeadThatWasAltered() throws IOException {
        Path first = on("2026-11-20").writeHead().orElseThrow();
        on("2026-11-21").writeHead();
        alter(first, Files.readString(first).replace("\"entry\" : 5", "\"entry\" : 4"));
        assertThat(found()).anyMatch(line -> line.startsWith("每日校验文件 2026-11-20：与 2026-11-21 的文件所记的校验值不符"));
        alter(first, "{");
        assertThat(found()).anyMatch(line -> line.startsWith("每日校验文件 2026-11-20：内容读不出来"));
        Files.delete(first);
        assertThat(found()).containsExactly("每日校验文件 2026-11-20：文件不见了，2026-11-21 的文件记有它");
    }

    @Test
    void findsAHeadThatWasPutIn() throws IOException {
        on("2026-11-20").writeHead();
        Path last = on("2026-11-22").writeHead().orElseThrow();
        Files.copy(heads.resolve("2026-11-20.json"), heads.resolve("2026-11-21.json"));
        alter(
                heads.resolve("2026-11-21.json"),
                Files.readString(heads.resolve("2026-11-20.json")).replace("2026-11-20", "2026-11-21"));
        assertThat(last).exists();
        assertThat(found()).anyMatch(line -> line.startsWith("每日校验文件 2026-11-21：文件是后来放进来的"));
    }

    private static void alter(Path head, String content) throws IOException {
        Files.setPosixFilePermissions(head, PosixFilePermissions.fromString("rw-r--r--"));
        Files.writeString(head, content);
    }

    @Test
    void writesADaysHeadOnceAndForReadingOnly() throws IOException, SQLException {
        Path file = on("2026-11-20").writeHead().orElseThrow();
        String written = Files.readString(file);
        record.append(record.opened("anlan-emergency", 2024, 1), null, "一");
        assertThat(on("2026-11-20").writeHead()).isEmpty();
        assertThat(file).hasFileName("2026-11-20.json").hasContent(written);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("r--r--r--");
        try (var left = Files.list(heads)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aDayBeginsAtMidnightInShanghai() {
        Clock stillYesterdayInLondon = Clock.fixed(Instant.parse("2026-11-20T16:00:01Z"), ZoneOffset.UTC);
        assertThat(new RecordAudit(record.forAuditor(), new HeadFolder(heads), stillYesterdayInLondon).writeHead())
                .hasValue(heads.resolve("2026-11-21.json"));
    }

    @Test
    void tellsProgramsTheSame() throws IOException, SQLException {
        record.asOwner("update entry set by_name = '别人' where number = 2 and case_id = '" + report + "'");
        JsonNode told = ReportJson.EXACT.readTree(on("2026-11-20").audit().json());
        assertThat(told.path("whole").asBoolean(true)).isFalse();
        assertThat(told.path("newestHead").isNull()).isTrue();
        assertThat(told.path("flaws")).hasSize(1);
        assertThat(told.path("flaws").get(0).path("report").asText()).isEqualTo(REPORT);
        assertThat(told.path("flaws").get(0).path("entry").asInt()).isEqualTo(2);
    }

    @Test
    void theAuditorReadsTheRecordAndNothingElse() throws SQLException {
        try (Connection connection = record.open(Databases.AUDITOR, Key.AUDITOR);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeQuery("select * from entry").next()).isTrue();
            for (String sql : List.of(
                    "select content from revision",
                    "select bytes from document",
                    "insert into entry select * from entry",
                    "update entry set reason = 'x'",
                    "delete from entry",
                    "create table mine (what text)")) {
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void saysWhatToDoWhereTheDatabaseCannotBeRead() {
        RecordDatabase nowhere = new RecordDatabase("jdbc:postgresql://127.0.0.1:1/review", "any");
        RecordDatabase stranger = new RecordDatabase(record.forAuditor().url(), "guessed");
        assertThatThrownBy(() -> nowhere.each(found -> {}))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("请先启动系统（deploy/up）");
        assertThatThrownBy(() -> stranger.each(found -> {}))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("核对账号（auditor）");
    }

    @Test
    void aLinkReadBackIsTheLinkThatWasWritten() {
        record.forAuditor().each(found -> found.links()
                .forEach(link -> assertThat(link).extracting(Link::hash).isEqualTo(link.fingerprint())));
    }
}

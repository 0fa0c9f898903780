package cn.nianbao.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.audit.HeadFolder;
import cn.nianbao.deploy.audit.KeptRecord;
import cn.nianbao.deploy.audit.RecordAudit;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadKeeperTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private PostgresServer server;
    private KeptRecord record;
    private HeadFolder heads;

    @BeforeEach
    void start() throws IOException, SQLException {
        Settings settings = FreshSettings.in(Path.of(System.getProperty("project.folder")), data);
        Secrets secrets = Secrets.open(data.resolve("secrets"));
        server = new PostgresServer(settings, secrets);
        server.start();
        record = new KeptRecord(settings, secrets);
        record.migrate();
        heads = new HeadFolder(settings.heads());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private HeadKeeper at(String time) {
        Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        RecordAudit audit = new RecordAudit(record.forAuditor(), heads, clock);
        return new HeadKeeper(audit, clock, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
    }

    @Test
    void writesOneHeadADayAndTellsWhatIsNotWhole() throws SQLException {
        UUID report = record.opened("anlan-emergency", 2025, 1);
        record.append(report, null, "一", "二");
        assertThat(at("2026-11-20T23:59:30+08:00").keep())
                .as("wakes when the day is over")
                .isEqualTo(Duration.ofSeconds(30));
        assertThat(at("2026-11-20T23:59:59+08:00").keep()).isEqualTo(Duration.ofSeconds(1));
        assertThat(heads.folder().toFile().list()).containsExactly("2026-11-20.json");
        assertThat(said()).isEmpty();

        record.asOwner("delete from entry where number = 2");
        at("2026-11-21T00:00:00+08:00").keep();
        assertThat(heads.folder().toFile().list()).containsExactlyInAnyOrder("2026-11-20.json", "2026-11-21.json");
        assertThat(said()).contains("办理记录核对有 1 处问题，请运行 deploy/audit 查看");
    }

    @Test
    void triesAgainSoonWhileTheDatabaseIsAway() {
        server.stop();
        assertThat(at("2026-11-20T08:00:00+08:00").keep()).isEqualTo(Duration.ofMinutes(1));
        assertThat(said()).contains("每日校验文件没有写成，1 分钟后再试");
        server.start();
        at("2026-11-20T08:01:00+08:00").keep();
        assertThat(heads.folder().toFile().list()).containsExactly("2026-11-20.json");
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

package cn.nianbao.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.audit.KeptRecord;
import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Settings settings;

    private int run(Map<String, String> environment, String... words) {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return Audit.run(List.of(words), settings, environment, out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void exitsWithZeroOnlyWhereTheRecordIsWhole() throws IOException, SQLException {
        settings = FreshSettings.in(Path.of(System.getProperty("project.folder")), data);
        Secrets secrets = Secrets.open(data.resolve("secrets"));
        PostgresServer server = new PostgresServer(settings, secrets);
        server.start();
        try {
            KeptRecord record = new KeptRecord(settings, secrets);
            record.migrate();
            UUID report = record.opened("anlan-emergency", 2025, 1);
            record.append(report, null, "一", "二");
            assertThat(run(Map.of())).isZero();
            assertThat(said()).contains("办理记录完整", "请运行 deploy/audit --write-head");
            assertThat(run(Map.of(), "--write-head", elsewhere.toString())).isZero();
            assertThat(said()).contains("已写下今天的每日校验文件 " + elsewhere);
            assertThat(run(Map.of(), "--write-head", elsewhere.toString())).isZero();
            assertThat(said()).contains("已经有了，没有改动");

            record.asOwner("delete from entry where number = 2");
            assertThat(run(Map.of(), "--heads", elsewhere.toString())).isEqualTo(1);
            assertThat(said()).contains("办理记录有 1 处问题", "anlan-emergency/2025/v1", "第 2 条", "末尾被删去");
            assertThat(run(Map.of(), "--json", "--heads", elsewhere.toString())).isEqualTo(1);
            assertThat(said().lines()).singleElement().asString().startsWith("{\"whole\":false");
            assertThat(run(Map.of()))
                    .as("without that folder a cut tail cannot be seen")
                    .isZero();

            Map<String, String> ownAccount = Map.of(
                    "NIANBAO_AUDIT_URL", record.forAuditor().url(),
                    "NIANBAO_AUDIT_PASSWORD", secrets.get(Key.AUDITOR));
            settings = FreshSettings.in(Path.of(System.getProperty("project.folder")), data.resolve("nowhere"));
            assertThat(run(ownAccount)).isZero();
        } finally {
            server.stop();
        }
    }

    @Test
    void saysWhatToDoWhereNothingRunsOrTheCallIsWrong() {
        settings = FreshSettings.in(Path.of(System.getProperty("project.folder")), data);
        assertThatThrownBy(() -> run(Map.of()))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("请先运行 deploy/up");
        Secrets.open(data.resolve("secrets"));
        assertThatThrownBy(() -> run(Map.of()))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("连接不上数据库");
        for (List<String> wrong : List.of(List.of("--heads"), List.of("--all"), List.of("--write-head", "a", "b"))) {
            assertThatThrownBy(() -> run(Map.of(), wrong.toArray(String[]::new)))
                    .as(wrong.toString())
                    .isInstanceOf(LaunchProblem.class)
                    .hasMessageContaining("用法");
        }
    }
}

package cn.nianbao.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    private static final Path HOME = Path.of(System.getProperty("project.folder"));

    @TempDir
    static Path data;

    private static Settings settings;
    private static Secrets secrets;
    private static PostgresServer server;

    @BeforeAll
    static void make() {
        settings = FreshSettings.in(HOME, data);
        secrets = Secrets.open(data.resolve("secrets"));
        server = new PostgresServer(settings, secrets);
    }

    @BeforeEach
    void start() {
        if (!server.isReady()) {
            server.start();
        }
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void keepsWhatWasCommittedOverAKill() throws SQLException {
        try (Connection connection = open("review", secrets.get(Key.REVIEW_DATABASE));
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (what text)");
            statement.execute("insert into kept values ('安澜')");
        }

        server.process().destroyForcibly();
        Processes.awaitExit(server.process(), Duration.ofSeconds(10));
        assertThat(server.isReady()).isFalse();
        server.start();

        assertThat(answer("select what from kept")).isEqualTo("安澜");
    }

    @Test
    void endsTheServerThatAKilledLauncherLeft() {
        ProcessHandle orphan = server.process();

        new PostgresServer(settings, secrets).endOrphan();

        assertThat(Processes.isRunning(orphan)).isFalse();
    }

    @Test
    void doesNotTakeAStrangersProcessForItsOwn() throws IOException {
        server.stop();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        Files.writeString(data.resolve("postgres/postmaster.pid"), stranger.pid() + "\n");

        server.start();

        assertThat(server.isReady()).isTrue();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void isDurable() throws SQLException {
        assertThat(answer("show fsync")).isEqualTo("on");
        assertThat(answer("show synchronous_commit")).isEqualTo("on");
        assertThat(answer("show full_page_writes")).isEqualTo("on");
    }

    @Test
    void letsNobodyInWithoutThePasswordAndNoServiceIntoAnothers() {
        assertThatThrownBy(() -> open("review", "guessed"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .isEqualTo("28P01"));
        assertThatThrownBy(() -> DriverManager.getConnection(
                                PostgresServer.url(settings, settings.ports().postgres(), "review"),
                                "publish",
                                secrets.get(Key.PUBLISH_DATABASE))
                        .close())
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private String answer(String query) throws SQLException {
        try (Connection connection = open("review", secrets.get(Key.REVIEW_DATABASE));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection open(String service, String password) throws SQLException {
        return DriverManager.getConnection(
                PostgresServer.url(settings, settings.ports().postgres(), service), service, password);
    }
}

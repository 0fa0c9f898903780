package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Lets the database itself say what review-service asks it, and counts the statements in its log. */
final class StatementLog {
    private static final Pattern ASKED = Pattern.compile(
            "LOG:\\s+(?:execute [^:]+|statement): (?!BEGIN|COMMIT|ROLLBACK|SET |SHOW |SELECT 1\\b)",
            Pattern.CASE_INSENSITIVE);

    private final Path log;

    private StatementLog(Path log) {
        this.log = log;
    }

    /** From now on; connections that know nothing of it are ended, the service opens others. */
    static StatementLog begin(Settings settings) {
        String password = Secrets.open(settings.data().resolve("secrets")).get(Key.POSTGRES);
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.url(settings, "postgres"), "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute("alter role review set log_statement = 'all'");
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'review'");
            return new StatementLog(settings.log("postgres"));
        } catch (SQLException failure) {
            throw new LaunchProblem("数据库的语句记录打不开：" + failure.getMessage(), failure);
        }
    }

    /** How many statements were asked while this ran; those of the service's own workers are among them. */
    long during(Runnable asking) {
        try {
            long from = Files.size(log);
            asking.run();
            byte[] bytes = Files.readAllBytes(log);
            String said = new String(bytes, (int) from, (int) (bytes.length - from), StandardCharsets.UTF_8);
            return ASKED.matcher(said).results().count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

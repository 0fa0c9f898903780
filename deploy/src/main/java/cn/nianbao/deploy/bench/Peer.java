package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.part.ServiceProcess;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@link BareEngine} as a running program, on a database of its own in the server of the system that it is held against. */
final class Peer implements AutoCloseable {
    private static final String DATABASE = "bare_engine";

    /** A program that is asked to end has nothing to put away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Process process;
    private final BufferedReader answers;
    private final Writer wishes;

    private Peer(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.wishes = process.outputWriter(StandardCharsets.UTF_8);
    }

    static Peer start(Settings settings, int threads) {
        String password = Secrets.open(settings.data().resolve("secrets")).get(Key.POSTGRES);
        makeDatabase(settings, password);
        try {
            ProcessBuilder builder = new ProcessBuilder(command(settings, threads))
                    .redirectError(settings.log("bare-engine").toFile());
            builder.environment().put(BareEngine.PASSWORD, password);
            Peer peer = new Peer(builder.start());
            peer.answer();
            return peer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void makeDatabase(Settings settings, String password) {
        try (Connection connection =
                        DriverManager.getConnection(PostgresServer.url(settings, "postgres"), "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        } catch (SQLException failure) {
            throw new LaunchProblem("建立对照用的数据库时出错：" + failure.getMessage(), failure);
        }
    }

    private static List<String> command(Settings settings, int threads) {
        Path deploy = settings.home().resolve("deploy/target");
        String classPath = String.join(
                System.getProperty("path.separator"),
                deploy.resolve("classes").toString(),
                deploy.resolve("peers") + "/*",
                deploy.resolve("lib") + "/*");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ServiceProcess.jvm(ServiceProcess.HEAP));
        words.addAll(List.of("-cp", classPath, BareEngine.class.getName()));
        words.addAll(List.of(PostgresServer.url(settings, DATABASE), "postgres", String.valueOf(threads)));
        return words;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    Round round(int reports) {
        try {
            wishes.write(reports + "\n");
            wishes.flush();
            return new Round(reports, Duration.ofNanos(Long.parseLong(answer())));
        } catch (IOException gone) {
            throw new LaunchProblem("对照用的流程引擎意外退出。", gone);
        }
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new LaunchProblem("对照用的流程引擎意外退出，请看它的日志 bare-engine.log。");
        }
        return line;
    }

    @Override
    public void close() {
        Processes.end(process.toHandle(), PATIENCE);
    }
}

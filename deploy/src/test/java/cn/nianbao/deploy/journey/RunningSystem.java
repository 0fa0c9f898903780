package cn.nianbao.deploy.journey;

import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.process.PidFile;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Portal;
import cn.nianbao.deploy.road.Tokens;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The running system of the journeys, with its people and its doors. Its data stays below target for a look afterwards. */
public record RunningSystem(Settings settings, Launcher launcher, Tokens tokens) implements AutoCloseable {

    static RunningSystem start() {
        Path home = Path.of(System.getProperty("project.folder"));
        Settings settings = FreshSettings.in(home, home.resolve("deploy/target/journey-data"));
        endAndForgetTheLastRun(settings);
        Setup setup = Setup.demo(settings).with(home.resolve("deploy/src/test/resources/realm-journey.json"));
        Launcher launcher = new Launcher(settings, setup, Progress.terminal());
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::close));
        try {
            launcher.start();
        } catch (RuntimeException failed) {
            launcher.close();
            throw failed;
        }
        return new RunningSystem(settings, launcher, new Tokens(settings.realmUrl()));
    }

    Console console(String user) {
        return new Console(settings.consoleUrl(), tokens, user);
    }

    Portal portal() {
        return new Portal(settings.portalUrl());
    }

    /** The database of review-service, as its own role: what a person with the database's password could do. */
    Connection reviewDatabase() throws SQLException {
        String password = secrets().get(Key.REVIEW_OWNER);
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + settings.ports().postgres() + "/review", "review_owner", password);
    }

    public Secrets secrets() {
        return Secrets.open(settings.data().resolve("secrets"));
    }

    /** The process behind a part, by the name of its log. */
    ProcessHandle process(String part) {
        if (part.equals("postgres")) {
            return postgres();
        }
        return new PidFile(settings.data().resolve("run/" + part + ".pid"))
                .living()
                .orElseThrow();
    }

    /** What the parts say themselves; a part that does not answer is not ready. */
    boolean allReady() {
        return Stream.of(
                        settings.keycloakUrl() + "/health/ready",
                        settings.consoleUrl() + "/q/health/ready",
                        settings.portalUrl() + "/q/health/ready",
                        settings.parserUrl() + "/q/health/ready")
                .allMatch(RunningSystem::answers);
    }

    private static boolean answers(String address) {
        try {
            return new Http(address).get("").status() == 200;
        } catch (LaunchProblem noAnswer) {
            return false;
        }
    }

    private ProcessHandle postgres() {
        try (Stream<String> lines = Files.lines(settings.data().resolve("postgres/postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        launcher.close();
    }

    private static void endAndForgetTheLastRun(Settings settings) {
        try (Launcher last = new Launcher(settings, Setup.demo(settings), Progress.terminal())) {
            last.endOrphans();
        }
        FreshSettings.forget(settings);
    }
}

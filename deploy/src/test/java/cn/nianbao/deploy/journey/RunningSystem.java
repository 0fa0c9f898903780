package cn.nianbao.deploy.journey;

import cn.nianbao.deploy.fault.Network;
import cn.nianbao.deploy.fault.Region;
import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Portal;
import cn.nianbao.deploy.road.Tokens;
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
import java.util.Comparator;
import java.util.stream.Stream;

/** The running system of the journeys, with its people and its doors. Its data stays below target for a look afterwards. */
public record RunningSystem(Settings settings, Launcher launcher, Tokens tokens, Network network, Region region)
        implements AutoCloseable {
    /** Enough for the offices that work while faults befall the system. */
    private static final int REPORTS = 300;

    static RunningSystem start() {
        Path home = Path.of(System.getProperty("project.folder"));
        Settings settings = FreshSettings.in(home, home.resolve("deploy/target/journey-data"));
        endAndForgetTheLastRun(settings);
        Network network = new Network(settings.ports());
        Region region = Region.ofReports(REPORTS);
        Setup demo = Setup.demo(settings).with(home.resolve("deploy/src/test/resources/realm-journey.json"));
        Setup setup = region.added(demo, settings, network);
        Launcher launcher = new Launcher(settings, setup, Progress.terminal());
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::close));
        try {
            launcher.start();
        } catch (RuntimeException failed) {
            launcher.close();
            throw failed;
        }
        return new RunningSystem(settings, launcher, new Tokens(settings.realmUrl()), network, region);
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

    @Override
    public void close() {
        launcher.close();
        network.close();
    }

    private static void endAndForgetTheLastRun(Settings settings) {
        try (Launcher last = new Launcher(settings, Setup.demo(settings), Progress.terminal())) {
            last.endOrphans();
        }
        try (Stream<Path> files = Files.walk(settings.data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

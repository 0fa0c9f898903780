package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A whole system that exists for its faults alone: on ports that are free, in a folder that goes with it unless it is to be
 * looked at.
 */
public final class Playground implements AutoCloseable {
    /** More than offices on two cores get done from one fault to the next. */
    private static final int REPORTS_A_FAULT = 20;

    private final Settings settings;
    private final Network network;
    private final Region region;
    private final Launcher launcher;
    private final Progress progress;
    private FaultRun run;
    private boolean kept;
    private boolean closed;

    private Playground(Settings settings, Region region, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.region = region;
        this.network = new Network(settings.ports());
        Setup setup = region.added(Setup.demo(settings).with(quickTokens(settings)), settings, network);
        this.launcher = new Launcher(settings, setup, log(settings));
    }

    /** Makes the folder below the build's own; nothing runs yet. */
    public static Playground open(Path home, int faults, Progress progress) {
        try {
            Path folder = Files.createTempDirectory(home.resolve("deploy/target"), "faults-");
            return new Playground(
                    FreshSettings.in(home, folder), Region.ofReports((faults + 2) * REPORTS_A_FAULT), progress);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Starts all parts. */
    public FaultRun start() {
        progress.say("正在启动一套单独的系统（" + settings.data() + "）……");
        long began = System.nanoTime();
        launcher.start();
        progress.done("全部就绪", Duration.ofNanos(System.nanoTime() - began));
        synchronized (this) {
            run = new FaultRun(settings, launcher, network, region, progress);
            return run;
        }
    }

    /** Leaves the folder for a look. */
    public synchronized void keep() {
        kept = true;
    }

    /** Ends all parts, even frozen ones. May be called at any time, more than once. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (run != null) {
            run.heal();
        }
        launcher.close();
        network.close();
        if (kept) {
            progress.say("数据和日志留在 " + settings.data());
        } else {
            delete(settings.data());
        }
    }

    /** Tokens that end so soon that a Keycloak which is away is missed. */
    private static Path quickTokens(Settings settings) {
        try {
            return Files.writeString(settings.data().resolve("quick-tokens.json"), "{\"accessTokenLifespan\": 30}");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the launcher says of parts that die and come back would tear the table apart. */
    private static Progress log(Settings settings) {
        try {
            Path log = Files.createDirectories(settings.logs()).resolve("launcher.log");
            return new Progress(new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

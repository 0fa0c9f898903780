package cn.nianbao.deploy.part;

import cn.nianbao.deploy.process.Child;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.process.Processes.Signal;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * PostgreSQL from the binaries in the Maven registry, with settings that keep data over a power cut.
 *
 * <p>Stopped by SIGINT, which PostgreSQL calls fast: it rolls back what is open and writes a checkpoint.
 */
public final class PostgresServer implements Part {
    /** Quarkus tries a connection that rested this long before use: after a restart of the database none is left over. */
    static final Map<String, String> OLD_CONNECTIONS_ARE_TRIED =
            Map.of("QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "500MS");

    private final Settings settings;
    private final Secrets secrets;
    private final PostgresCluster cluster;
    private final Databases databases;
    private volatile Process process;

    public PostgresServer(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        PostgresBinaries binaries = PostgresBinaries.unpackedIn(settings.home().resolve("deploy/target/postgres"));
        this.cluster = new PostgresCluster(binaries, settings.data().resolve("postgres"), log());
        this.databases = new Databases(url(settings, settings.ports().postgres(), "postgres"), secrets);
    }

    /** The JDBC address of one of its databases. */
    public static String url(Settings settings, String database) {
        return url(settings, settings.ports().postgres(), database);
    }

    /** @param port the server's own, or one that stands before it */
    static String url(Settings settings, int port, String database) {
        return "jdbc:postgresql://" + settings.host() + ":" + port + "/" + database;
    }

    @Override
    public String name() {
        return "数据库";
    }

    @Override
    public Path log() {
        return settings.log("postgres");
    }

    @Override
    public void endOrphan() {
        cluster.orphan().ifPresent(PostgresServer::end);
    }

    /** Returns when the server answers and every database is there: the other parts need them at once. */
    @Override
    public void start() {
        cluster.createIfAbsent(secrets.get(Key.POSTGRES));
        endOrphan();
        cluster.forgetDeadServer();
        process = Child.start(cluster.asOrdinaryUser(command()), Map.of(), settings.data(), log());
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!databases.answer()) {
            if (System.nanoTime() > deadline || Processes.awaitExit(process.toHandle(), Duration.ofMillis(100))) {
                throw new LaunchProblem("数据库没有启动，详见 " + log());
            }
        }
        databases.ensure();
    }

    @Override
    public boolean isReady() {
        return process != null && process.isAlive() && databases.answer();
    }

    @Override
    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void stop() {
        if (process != null) {
            end(process.toHandle());
        }
    }

    private static void end(ProcessHandle server) {
        Processes.signal(Signal.INT, List.of(server));
        Processes.awaitExit(server, Duration.ofSeconds(30));
        Processes.end(server, Duration.ZERO);
    }

    private List<String> command() {
        List<String> words = new ArrayList<>(List.of(
                cluster.binaries().program("postgres"),
                "-D",
                cluster.folder().toString(),
                "-p",
                String.valueOf(settings.ports().postgres())));
        Map.of(
                        "listen_addresses", settings.bind(),
                        "unix_socket_directories", "",
                        "fsync", "on",
                        "synchronous_commit", "on",
                        "full_page_writes", "on",
                        "password_encryption", "scram-sha-256",
                        "shared_buffers", "64MB",
                        // whoever went without a word is found out in a minute, not in two hours
                        "tcp_keepalives_idle", "60",
                        "timezone", "UTC")
                .forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
        return words;
    }
}

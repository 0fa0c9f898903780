package cn.nianbao.deploy.part;

import cn.nianbao.deploy.process.PidFile;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keycloak, augmented by the build and run without its shell script, which would stay between us and the process.
 *
 * <p>The realm is imported where it does not exist yet; later starts leave accounts and passwords as they are.
 */
public final class KeycloakServer implements Part {
    /** The script's own options, but a small heap and a quick start. */
    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED");

    /** Keycloak waits as long as our services do for a database that is gone without a word. */
    private static final String NOT_FOR_EVER =
            "?socketTimeout=20&tcpKeepAlive=true&options=-c%20idle_in_transaction_session_timeout=30s";

    private final Settings settings;
    private final Secrets secrets;
    private final Setup setup;
    private final KeycloakHome home;
    private final JavaProcess java;
    private final ConsoleAddress consoleAddress;

    public KeycloakServer(Settings settings, Secrets secrets, Setup setup) {
        this.settings = settings;
        this.secrets = secrets;
        this.setup = setup;
        this.home = new KeycloakHome(
                settings.home().resolve("deploy/target/keycloak"),
                settings.data().resolve("keycloak"));
        this.java = new JavaProcess(new PidFile(settings.data().resolve("run/keycloak.pid")));
        this.consoleAddress = new ConsoleAddress(settings, secrets);
    }

    @Override
    public String name() {
        return "统一认证";
    }

    @Override
    public Path log() {
        return settings.log("keycloak");
    }

    @Override
    public void endOrphan() {
        java.endOrphan();
    }

    @Override
    public void start() {
        home.prepare(setup.realmLayers());
        List<String> arguments = new ArrayList<>(JVM);
        arguments.addAll(List.of(
                "-Dkc.home.dir=" + home.folder(),
                "-Djboss.server.config.dir=" + home.folder().resolve("conf"),
                "-cp",
                home.distribution().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm"));
        java.start(arguments, environment(), settings.data(), log());
    }

    @Override
    public boolean isReady() {
        return java.isRunning()
                && Health.answers(settings.keycloakUrl() + "/health/ready")
                && Health.answers(settings.realmUrl() + "/.well-known/openid-configuration");
    }

    /** Brings the realm of an earlier start up to where the parts are now; to be called once it is ready. */
    public void settle() {
        consoleAddress.settle();
    }

    @Override
    public ProcessHandle process() {
        return java.handle();
    }

    @Override
    public void stop() {
        java.stop();
    }

    /** One fixed address, so that the issuer of tokens is the same whoever asks by whatever name. */
    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put(
                "KC_DB_URL",
                PostgresServer.url(settings, setup.port().applyAsInt(Line.KEYCLOAK_DATABASE), "keycloak")
                        + NOT_FOR_EVER);
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.get(Key.KEYCLOAK_DATABASE));
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.putAll(PostgresServer.OLD_CONNECTIONS_ARE_TRIED);
        environment.put("KC_CACHE", "local");
        environment.put("KC_HOSTNAME", settings.keycloakUrl());
        // a service is told to come back by the road it came by
        environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", settings.bind());
        environment.put("KC_HTTP_PORT", String.valueOf(settings.ports().keycloak()));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get(Key.KEYCLOAK_ADMIN));
        environment.put("NIANBAO_CONSOLE_URL", settings.consoleUrl());
        environment.put("NIANBAO_CONSOLE_SECRET", secrets.get(Key.CONSOLE_CLIENT));
        environment.put("NIANBAO_REVIEW_SECRET", secrets.get(Key.REVIEW_CLIENT));
        return environment;
    }
}

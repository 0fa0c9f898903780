package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.part.Part;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.part.ServiceProcess;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

/**
 * The portal alone, three times on one database: as it is run, without memory, so that every page comes from its file, and
 * keeping nothing at all, so that every request is rendered anew.
 */
final class PortalUnderTest implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int CALLERS = 4;

    private final Path keys;
    private final Settings keeping;
    private final Settings withoutMemory;
    private final Settings forgetful;
    private final OneAccountRealm realm = OneAccountRealm.start();
    private final Deque<Part> running = new ArrayDeque<>();

    PortalUnderTest(Path home) {
        this.keys = home.resolve("deploy/keys");
        this.keeping = FreshSettings.below(home, "bench-");
        this.withoutMemory = FreshSettings.below(home, "bench-");
        this.forgetful = FreshSettings.below(home, "bench-");
    }

    void start() {
        Secrets secrets = Secrets.open(keeping.data().resolve("secrets"));
        begin(new PostgresServer(keeping, secrets));
        String none = "0";
        begin(service(keeping, secrets, Map.of("NIANBAO_SHELF_FOLDER", shelf(keeping))));
        begin(service(
                withoutMemory,
                secrets,
                Map.of("NIANBAO_SHELF_BYTES", none, "NIANBAO_SHELF_FOLDER", shelf(withoutMemory))));
        begin(service(forgetful, secrets, Map.of("NIANBAO_SHELF_BYTES", none)));
    }

    private static String shelf(Settings settings) {
        return settings.data().resolve("shelf").toString();
    }

    private Part service(Settings settings, Secrets secrets, Map<String, String> more) {
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("QUARKUS_HTTP_HOST", settings.bind());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.ports().portal()));
        environment.put(
                "QUARKUS_MANAGEMENT_PORT", String.valueOf(settings.ports().portalManagement()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", PostgresServer.url(keeping, "publish"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", "publish");
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(Key.PUBLISH_DATABASE));
        environment.put("NIANBAO_KEYCLOAK_URL", realm.url());
        environment.put("NIANBAO_LIMIT_ENABLED", "false");
        environment.put("NIANBAO_SIGNING_FOLDER", keys.toString());
        return ServiceProcess.portal(settings, environment);
    }

    private void begin(Part part) {
        running.push(part);
        part.start();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!part.isReady()) {
            if (System.nanoTime() > deadline) {
                throw new LaunchProblem(part.name() + "没有启动，详见 " + part.log());
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** Publishes through the service's own interface, so that whatever comes of publishing is there. */
    void publish(InventedReports reports) {
        Http portal = new Http(keeping.portalUrl());
        String token = realm.token();
        ForkJoinPool callers = new ForkJoinPool(CALLERS);
        try {
            callers.submit(() -> reports.records().parallel().forEach(record -> put(portal, token, record)))
                    .get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("测量被中断。", interrupted);
        } catch (ExecutionException failure) {
            throw new LaunchProblem("公布测量用的年报时出错：" + failure.getCause().getMessage(), failure);
        } finally {
            callers.shutdownNow();
        }
    }

    private static void put(Http portal, String token, CanonicalRecord record) {
        Report report = record.report();
        portal.send(portal.request("/editions/" + report.agencyCode() + "/" + report.year() + "/1")
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Nianbao-Revision", record.revision())
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(record.bytes())))
                .demand(201);
    }

    String keepingUrl() {
        return keeping.portalUrl();
    }

    String withoutMemoryUrl() {
        return withoutMemory.portalUrl();
    }

    String forgetfulUrl() {
        return forgetful.portalUrl();
    }

    /** A folder that goes when this ends. */
    Path folder() {
        return keeping.data();
    }

    @Override
    public void close() {
        while (!running.isEmpty()) {
            running.pop().stop();
        }
        realm.close();
        FreshSettings.forget(keeping);
        FreshSettings.forget(withoutMemory);
        FreshSettings.forget(forgetful);
    }
}

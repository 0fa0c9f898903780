package cn.nianbao.deploy.launch;

import cn.nianbao.deploy.audit.HeadFolder;
import cn.nianbao.deploy.audit.RecordAudit;
import cn.nianbao.deploy.audit.RecordDatabase;
import cn.nianbao.deploy.part.KeycloakServer;
import cn.nianbao.deploy.part.Part;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.part.Services;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.process.FreePorts;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole system on one machine: the database first, then Keycloak, then the services side by side; taken down in the
 * opposite order, whatever point the start has reached.
 *
 * <p>Side by side with Keycloak the services would gain nothing on two cores, and one that meets Keycloak's own start (503)
 * connects no earlier than its first caller comes. So they start when Keycloak is there.
 */
public final class Launcher implements AutoCloseable {
    private final Settings settings;
    private final Progress progress;
    private final DataFolder folder;
    private final Part database;
    private final KeycloakServer keycloak;
    private final List<Part> services;
    private final HeadKeeper heads;
    /** In the order of their start: database, Keycloak, services. */
    private final List<Supervisor> running = new ArrayList<>();

    private boolean closed;

    /** Takes the data folder, or refuses where another launcher has it. */
    public Launcher(Settings settings, Setup setup, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.folder = DataFolder.own(settings.data());
        Secrets secrets = Secrets.open(settings.data().resolve("secrets"));
        this.database = new PostgresServer(settings, secrets);
        this.keycloak = new KeycloakServer(settings, secrets, setup);
        this.services = new Services(settings, secrets, setup).all();
        RecordDatabase record = new RecordDatabase(PostgresServer.url(settings, "review"), secrets.get(Key.AUDITOR));
        Clock clock = Clock.systemUTC();
        this.heads = new HeadKeeper(new RecordAudit(record, new HeadFolder(settings.heads()), clock), clock, progress);
    }

    /** Returns when every part is ready. What was started before a failure is ended by {@link #close()}. */
    public void start() {
        long began = System.nanoTime();
        OwnClasses.keep();
        endOrphans();
        DataFolder.makePrivate(settings.shelf());
        // a console that was killed left the drafts there that it was just taking in
        DataFolder.makeEmpty(settings.uploads());
        FreePorts.demand(settings.bind(), wantedPorts());
        begin(List.of(database));
        begin(List.of(keycloak));
        keycloak.settle();
        begin(services);
        heads.start();
        progress.done("全部就绪，共", Duration.ofNanos(System.nanoTime() - began));
    }

    /** Ends what a killed launcher left behind, and nothing else. */
    public void endOrphans() {
        all().forEach(Part::endOrphan);
    }

    /** Whether every part answers and can do its work now. */
    public boolean isReady() {
        return all().stream().allMatch(Part::isReady);
    }

    /** Whether there is anything to end. */
    public synchronized boolean isRunning() {
        return !closed && !running.isEmpty();
    }

    /** Services first, then Keycloak, the database last. May be called at any time, more than once. */
    @Override
    public void close() {
        heads.stop();
        List<Supervisor> parts = close(running);
        parts.stream().skip(2).parallel().forEach(Supervisor::stop);
        parts.stream().skip(1).limit(1).forEach(Supervisor::stop);
        parts.stream().limit(1).forEach(Supervisor::stop);
        folder.close();
    }

    private synchronized List<Supervisor> close(List<Supervisor> parts) {
        boolean first = !closed;
        closed = true;
        return first ? List.copyOf(parts) : List.of();
    }

    private void begin(List<Part> parts) {
        Readiness readiness = new Readiness(progress);
        List<Supervisor> supervisors =
                parts.stream().map(part -> start(part, readiness)).toList();
        readiness.await();
        supervisors.forEach(Supervisor::watch);
    }

    private synchronized Supervisor start(Part part, Readiness readiness) {
        if (closed) {
            throw new LaunchProblem("启动已中止。");
        }
        readiness.expect(part);
        part.start();
        Supervisor supervisor = new Supervisor(part, progress);
        running.add(supervisor);
        return supervisor;
    }

    /** Every part, running or not. */
    public List<Part> parts() {
        return all();
    }

    private List<Part> all() {
        List<Part> parts = new ArrayList<>(services);
        parts.add(keycloak);
        parts.add(database);
        return parts;
    }

    private Map<String, Integer> wantedPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("公众门户，NIANBAO_PORTAL_PORT", settings.ports().portal());
        ports.put("公众门户的监控，NIANBAO_PORTAL_MANAGEMENT_PORT", settings.ports().portalManagement());
        ports.put("审核服务，NIANBAO_CONSOLE_PORT", settings.ports().console());
        ports.put("审核服务的监控，NIANBAO_CONSOLE_MANAGEMENT_PORT", settings.ports().consoleManagement());
        ports.put("识别服务，NIANBAO_PARSER_PORT", settings.ports().parser());
        ports.put("识别服务的监控，NIANBAO_PARSER_MANAGEMENT_PORT", settings.ports().parserManagement());
        ports.put("统一认证，NIANBAO_KEYCLOAK_PORT", settings.ports().keycloak());
        ports.put("数据库，NIANBAO_POSTGRES_PORT", settings.ports().postgres());
        return ports;
    }
}

package cn.nianbao.deploy.part;

import cn.nianbao.deploy.process.PidFile;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One of the three services, as its module's build left it. */
public final class ServiceProcess implements Part {
    /** What a service's heap may grow to where nothing asks for more, in megabytes. */
    public static final int HEAP = 192;

    /** What pages need, and the 112 MB in which downloads are made by themselves, typeface and all. */
    private static final int PORTAL_HEAP = HEAP + 112;

    private final String name;
    private final String module;
    private final Settings settings;
    private final int port;
    private final Map<String, String> environment;
    private final JavaProcess java;
    private final List<String> jvm;

    /** @param heap what it may grow to, in megabytes */
    public ServiceProcess(
            String name, String module, Settings settings, int port, Map<String, String> environment, int heap) {
        this(name, module, settings, port, environment, jvm(heap));
    }

    private ServiceProcess(
            String name,
            String module,
            Settings settings,
            int port,
            Map<String, String> environment,
            List<String> jvm) {
        this.jvm = jvm;
        this.name = name;
        this.module = module;
        this.settings = settings;
        this.port = port;
        this.environment = environment;
        this.java = new JavaProcess(new PidFile(settings.data().resolve("run").resolve(module + ".pid")));
    }

    /** The public portal: the one part that many ask at once, so its code is compiled as well as Java can. */
    public static ServiceProcess portal(Settings settings, Map<String, String> environment) {
        List<String> jvm = jvm(PORTAL_HEAP).stream()
                .filter(option -> !option.startsWith("-XX:TieredStopAtLevel"))
                .toList();
        return new ServiceProcess(
                "公众门户", "publish-service", settings, settings.ports().portal(), environment, jvm);
    }

    /** Small and quick to start rather than fast in the long run: one machine holds all parts. */
    public static List<String> jvm(int heap) {
        return List.of("-Xmx" + heap + "m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8");
    }

    /** The runnable jar that Maven leaves in a service's target folder. */
    public static Path jar(Path home, String module) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path log() {
        return settings.log(module);
    }

    @Override
    public void endOrphan() {
        java.endOrphan();
    }

    @Override
    public void start() {
        Path jar = jar(settings.home(), module);
        if (!Files.exists(jar)) {
            throw new LaunchProblem(name + "还没有构建：缺少 " + jar + "。请先运行 ./mvnw -DskipTests package。");
        }
        List<String> arguments = new java.util.ArrayList<>(jvm);
        arguments.addAll(List.of("-jar", jar.toString()));
        java.start(arguments, environment, settings.data(), log());
    }

    @Override
    public boolean isReady() {
        return java.isRunning() && Health.answers("http://" + settings.host() + ":" + port + "/q/health/ready");
    }

    @Override
    public ProcessHandle process() {
        return java.handle();
    }

    @Override
    public void stop() {
        java.stop();
    }
}

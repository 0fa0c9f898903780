package cn.nianbao.deploy.setting;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the system runs: read once from the environment, with defaults for one machine.
 *
 * @param home the checkout, whose target folders hold what was built
 * @param data the one folder that keeps everything, moved by {@code NIANBAO_DATA}
 * @param bind the loopback address that all parts listen on
 */
public record Settings(Path home, Path data, String bind, Ports ports) {

    /** One port for each part and one beside it for each service's metrics, each moved by {@code NIANBAO_…_PORT}. */
    public record Ports(
            int portal,
            int portalManagement,
            int console,
            int consoleManagement,
            int parser,
            int parserManagement,
            int keycloak,
            int postgres) {}

    public static Settings from(Path home, Map<String, String> environment) {
        Path data = Optional.ofNullable(environment.get("NIANBAO_DATA"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElse(home.resolve(".data"));
        return new Settings(home, data.toAbsolutePath().normalize(), bind(environment), ports(environment));
    }

    public String portalUrl() {
        return url(ports.portal());
    }

    public String consoleUrl() {
        return url(ports.console());
    }

    public String parserUrl() {
        return url(ports.parser());
    }

    public String keycloakUrl() {
        return url(ports.keycloak());
    }

    public String realmUrl() {
        return keycloakUrl() + "/realms/nianbao";
    }

    public Path logs() {
        return data.resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Where the heads of the record are written down, a file a day. */
    public Path heads() {
        return data.resolve("heads");
    }

    /** Where the portal keeps the pages that memory has no room for. */
    public Path shelf() {
        return data.resolve("shelf");
    }

    /** Where the console puts the files of a form while it takes them in. */
    public Path uploads() {
        return data.resolve("uploads");
    }

    /** The address as it stands in a URL. */
    public String host() {
        return bind.contains(":") ? "[" + bind + "]" : bind;
    }

    private String url(int port) {
        return "http://" + host() + ":" + port;
    }

    /** The demo realm has known passwords (contract section 7), so nobody beyond this machine may reach it. */
    private static String bind(Map<String, String> environment) {
        String bind = environment.getOrDefault("NIANBAO_BIND", "127.0.0.1").strip();
        if (!isLoopback(bind)) {
            throw new LaunchProblem("NIANBAO_BIND=" + bind + " 不是本机回环地址，已拒绝启动：演示账号的口令是公开的，"
                    + "只能在本机使用。请改为 127.0.0.1，或不设置 NIANBAO_BIND。");
        }
        return bind;
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static Ports ports(Map<String, String> environment) {
        Map<Integer, String> taken = new HashMap<>();
        return new Ports(
                port(environment, "NIANBAO_PORTAL_PORT", 8080, taken),
                port(environment, "NIANBAO_PORTAL_MANAGEMENT_PORT", 9080, taken),
                port(environment, "NIANBAO_CONSOLE_PORT", 8081, taken),
                port(environment, "NIANBAO_CONSOLE_MANAGEMENT_PORT", 9081, taken),
                port(environment, "NIANBAO_PARSER_PORT", 8083, taken),
                port(environment, "NIANBAO_PARSER_MANAGEMENT_PORT", 9083, taken),
                port(environment, "NIANBAO_KEYCLOAK_PORT", 8180, taken),
                port(environment, "NIANBAO_POSTGRES_PORT", 8432, taken));
    }

    private static int port(Map<String, String> environment, String name, int standard, Map<Integer, String> taken) {
        String value = environment.getOrDefault(name, "").strip();
        int port = value.isEmpty() ? standard : number(name, value);
        String other = taken.putIfAbsent(port, name);
        if (other != null) {
            throw new LaunchProblem(other + " 与 " + name + " 都是端口 " + port + "，请改成不同的端口。");
        }
        return port;
    }

    private static int number(String name, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, like a number out of range
        }
        throw new LaunchProblem(name + "=" + value + " 不是端口号，请填 1 到 65535 之间的整数。");
    }
}

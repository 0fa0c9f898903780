package cn.nianbao.deploy.part;

import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The three services with the environment each of them is told. */
public final class Services {
    /** It keeps the typeface of the official forms, some 70 MB, rather than reading it for each. */
    private static final int REVIEW_HEAP = 256;

    /** Four drafts of 20 MB may come in at once, each twice in memory while it does. */
    private static final int PARSER_HEAP = 256;

    private final Settings settings;
    private final Secrets secrets;
    private final Setup setup;

    public Services(Settings settings, Secrets secrets, Setup setup) {
        this.settings = settings;
        this.secrets = secrets;
        this.setup = setup;
    }

    public List<Part> all() {
        return List.of(parser(), publish(), review());
    }

    private Part parser() {
        int port = settings.ports().parser();
        return new ServiceProcess(
                "识别服务",
                "parser-service",
                settings,
                port,
                common(port, settings.ports().parserManagement(), Line.PARSER_KEYCLOAK),
                PARSER_HEAP);
    }

    private Part publish() {
        int port = settings.ports().portal();
        Map<String, String> environment = common(port, settings.ports().portalManagement(), Line.PUBLISH_KEYCLOAK);
        environment.put("NIANBAO_PORTAL_ADDRESS", settings.portalUrl());
        environment.put(
                "NIANBAO_PORTAL_THEME",
                settings.home().resolve("deploy/theme/anlan").toString());
        // known to everybody, as the demo realm's passwords are: every address here is loopback
        environment.put(
                "NIANBAO_SIGNING_FOLDER", settings.home().resolve("deploy/keys").toString());
        environment.put("NIANBAO_SHELF_FOLDER", settings.shelf().toString());
        environment.putAll(database("publish", Line.PUBLISH_DATABASE, Key.PUBLISH_DATABASE));
        return ServiceProcess.portal(settings, environment);
    }

    private Part review() {
        int port = settings.ports().console();
        Map<String, String> environment = common(port, settings.ports().consoleManagement(), Line.REVIEW_KEYCLOAK);
        environment.putAll(database("review", Line.REVIEW_DATABASE, Key.REVIEW_DATABASE));
        environment.put("NIANBAO_PARSER_URL", url(Line.REVIEW_PARSER));
        environment.put("NIANBAO_PUBLISH_URL", url(Line.REVIEW_PORTAL));
        environment.put("NIANBAO_PORTAL_URL", url(Line.REVIEW_PORTAL));
        // drafts before anybody has reviewed them: not into a folder that all accounts of the machine share
        environment.put(
                "QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", settings.uploads().toString());
        environment.put("NIANBAO_REGISTER", setup.register().toString());
        environment.put("NIANBAO_OWNER_USERNAME", Databases.REVIEW_OWNER);
        environment.put("NIANBAO_OWNER_PASSWORD", secrets.get(Key.REVIEW_OWNER));
        environment.put("NIANBAO_CONSOLE_SECRET", secrets.get(Key.CONSOLE_CLIENT));
        environment.put("NIANBAO_REVIEW_SECRET", secrets.get(Key.REVIEW_CLIENT));
        environment.put("NIANBAO_COOKIE_SECRET", secrets.get(Key.CONSOLE_COOKIE));
        return new ServiceProcess("审核服务", "review-service", settings, port, environment, REVIEW_HEAP);
    }

    private Map<String, String> common(int port, int management, Line keycloak) {
        Map<String, String> environment = new TreeMap<>();
        environment.put("QUARKUS_HTTP_HOST", settings.bind());
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_MANAGEMENT_HOST", settings.bind());
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        environment.put("NIANBAO_KEYCLOAK_URL", url(keycloak) + "/realms/nianbao");
        return environment;
    }

    private String url(Line line) {
        return "http://" + settings.host() + ":" + setup.port().applyAsInt(line);
    }

    private Map<String, String> database(String name, Line line, Key password) {
        Map<String, String> environment = new TreeMap<>(PostgresServer.OLD_CONNECTIONS_ARE_TRIED);
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                PostgresServer.url(settings, setup.port().applyAsInt(line), name));
        environment.put("QUARKUS_DATASOURCE_USERNAME", name);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.get(password));
        return environment;
    }
}

package cn.nianbao.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds what the files for Docker tell each service against what the service can be told, and against the README. */
class ComposeSettingsTest {
    private static final Path HOME = Path.of(System.getProperty("project.folder"));
    private static final Path FOLDER = HOME.resolve("deploy/compose");

    private static final Map<String, String[]> MODULES = Map.of(
            "parser", new String[] {"parser-service", "realm-access"},
            "publish", new String[] {"publish-service", "realm-access"},
            "review", new String[] {"review-service", "workflow", "realm-access"});

    /** Belongs together with settings of the framework, or is there for tests. */
    private static final Set<String> NOT_FOR_OPERATORS =
            Set.of("NIANBAO_KEYCLOAK_AUDIENCE", "NIANBAO_DOOR_MOST", "NIANBAO_WORKFLOW_TIMERS", "NIANBAO_PARSER_PORT");

    private static final Pattern LINE = Pattern.compile("(?m)^#?(NIANBAO_\\w+)=(.*)$");
    private static final Pattern QUOTED = Pattern.compile("`(\\w+)`");

    @Test
    void whatEachServiceIsToldIsWhatItCanBeTold() throws IOException {
        for (String service : MODULES.keySet()) {
            Set<String> known = new TreeSet<>(
                    ServiceSettings.of(HOME, MODULES.get(service)).defaults().keySet());
            known.removeAll(NOT_FOR_OPERATORS);
            assertThat(told(service).keySet()).as(service).containsExactlyInAnyOrderElementsOf(known);
        }
    }

    @Test
    void theDefaultsShownAreThoseOfTheServices() throws IOException {
        for (String service : MODULES.keySet()) {
            Map<String, String> defaults =
                    ServiceSettings.of(HOME, MODULES.get(service)).defaults();
            shown(service).forEach((name, value) -> {
                if (!defaults.get(name).isEmpty()) {
                    assertThat(value).as(name).isEqualTo(defaults.get(name));
                }
            });
        }
    }

    @Test
    void everySettingOfTheReadmeStandsThere() throws IOException {
        for (String line : Files.readAllLines(HOME.resolve("README.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 4 && cells[1].contains("`NIANBAO_")) {
                for (String service : services(cells[2])) {
                    assertThat(missing(cells[1], told(service).keySet()))
                            .as(service)
                            .isEmpty();
                }
            }
        }
    }

    /** The last of a row may leave out how the first begins: {@code NIANBAO_MAIL_HOST}, {@code _PORT}. */
    private static List<String> missing(String cell, Set<String> told) {
        List<String> names = QUOTED.matcher(cell)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name.matches("(NIANBAO)?_\\w+"))
                .toList();
        return names.stream()
                .filter(name -> told.stream()
                        .noneMatch(
                                there -> there.endsWith(name) && (!name.startsWith("_") || akin(there, names.get(0)))))
                .toList();
    }

    private static boolean akin(String one, String other) {
        return one.split("_")[1].equals(other.split("_")[1]);
    }

    private static List<String> services(String cell) {
        return MODULES.keySet().stream()
                .filter(service -> cell.contains("all") || cell.contains(service))
                .toList();
    }

    /** Everything that stands in the environment of a service or could be let in. */
    private static Map<String, String> told(String service) throws IOException {
        Map<String, String> told = new TreeMap<>(shown(service));
        Object read = new Yaml(new SafeConstructor(new LoaderOptions()))
                .<Map<String, Map<String, Map<String, Object>>>>load(Files.readString(FOLDER.resolve("compose.yaml")))
                .get("services")
                .get(service + "-service")
                .get("environment");
        ((Map<?, ?>) read).forEach((name, value) -> told.put(name.toString(), value.toString()));
        told.keySet().removeIf(name -> !name.startsWith("NIANBAO_"));
        return told;
    }

    private static Map<String, String> shown(String service) throws IOException {
        return LINE.matcher(Files.readString(FOLDER.resolve(service + ".env")))
                .results()
                .collect(Collectors.toMap(found -> found.group(1), ComposeSettingsTest::value));
    }

    private static String value(MatchResult line) {
        return line.group(2).replaceAll("^\"|\"$", "");
    }
}

package cn.nianbao.deploy.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be set of a service, by the names that its environment has for it, read from its sources.
 *
 * @param defaults of every setting of ours; empty where it has none or the properties file gives it
 */
record ServiceSettings(Map<String, String> defaults) {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern MAPPING =
            Pattern.compile("@ConfigMapping\\(prefix = \"(nianbao[^\"]*)\"\\)\\s+(?:public )?interface \\w+ \\{");
    private static final Pattern SETTING =
            Pattern.compile("(?:@WithDefault\\(\"([^\"]*)\"\\)\\s+)?[\\w.]+(?:<[\\w.<>]+>)? (\\w+)\\(\\);");
    /** Things of one kind, each under a name that the city gives it. */
    private static final Pattern NAMED = Pattern.compile("Map<String, (\\w+)> \\w+\\(\\);");
    /** The name of such a thing in our files. */
    private static final String EXAMPLE = "city";
    /** {@code nianbao.road.parser=${NIANBAO_PARSER_URL:…}}, and settings that other keys are made of. */
    private static final Pattern OTHER_NAME =
            Pattern.compile("(?m)^([\\w.\"-]+)=.*?\\$\\{(NIANBAO_\\w+|nianbao\\.owner\\.\\w+)");

    /** @param modules of the project that the service is made of, its own first */
    static ServiceSettings of(Path home, String... modules) throws IOException {
        Map<String, String> defaults = new TreeMap<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(home.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    mapped(COMMENT.matcher(Files.readString(file)).replaceAll(""), defaults);
                }
            }
        }
        String properties =
                Files.readString(home.resolve(modules[0]).resolve("src/main/resources/application.properties"));
        for (MatchResult other : OTHER_NAME.matcher(properties).results().toList()) {
            defaults.remove(variable(other.group(1)));
            defaults.put(variable(other.group(2)), "");
        }
        return new ServiceSettings(Map.copyOf(defaults));
    }

    private static void mapped(String source, Map<String, String> defaults) {
        for (MatchResult mapping : MAPPING.matcher(source).results().toList()) {
            String body = body(source, mapping.end());
            Matcher named = NAMED.matcher(body);
            boolean isNamed = named.find();
            String prefix = mapping.group(1) + (isNamed ? "." + EXAMPLE : "");
            String settings = isNamed ? body.substring(named.end()) : body;
            SETTING.matcher(settings)
                    .results()
                    .forEach(setting -> defaults.put(
                            variable(prefix + "." + setting.group(2).replaceAll("([A-Z])", "-$1")),
                            setting.group(1) == null ? "" : setting.group(1)));
        }
    }

    private static String body(String source, int from) {
        int open = 1;
        int at = from;
        while (open > 0) {
            open += bracket(source.charAt(at));
            at++;
        }
        return source.substring(from, at);
    }

    private static int bracket(char letter) {
        return switch (letter) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
        };
    }

    /** As MicroProfile Config writes the name of a property for the environment. */
    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}

package cn.nianbao.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Docker does not run where the tests do: the file is held against the Compose Specification and against what it names. */
class ComposeFileTest {
    private static final Path HOME = Path.of(System.getProperty("project.folder"));
    private static final Path FOLDER = HOME.resolve("deploy/compose");
    /** {@code ${NAME:?what to do}}; anything else after the name would be a default. */
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)([^}]*)}");

    private final String dockerfile = Files.readString(FOLDER.resolve("Dockerfile"));
    private final String text = Files.readString(FOLDER.resolve("compose.yaml"));
    private final ObjectNode compose = parsed(text);

    ComposeFileTest() throws IOException {}

    @Test
    void keepsToTheComposeSpecification() throws IOException {
        assertThat(mistakes(compose)).isEmpty();
    }

    @Test
    void aWordThatComposeDoesNotKnowIsFound() throws IOException {
        compose.withObject("/services/keycloak").put("imagee", "keycloak");
        assertThat(mistakes(compose)).singleElement().asString().contains("imagee");
    }

    @Test
    void everyVariableMustBeFilledInAndStandsInTheExample() throws IOException {
        Set<String> named =
                VARIABLE.matcher(text).results().map(found -> found.group(1)).collect(sorted());
        assertThat(VARIABLE.matcher(text).results().map(ComposeFileTest::otherwise))
                .allMatch(otherwise -> otherwise.startsWith(":?"));
        Set<String> example = Files.readAllLines(FOLDER.resolve("example.env")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(sorted());
        assertThat(example).as("nothing has a value").allMatch(line -> line.endsWith("="));
        assertThat(example.stream().map(line -> line.replace("=", "")).collect(sorted()))
                .isEqualTo(named);
    }

    @Test
    void whatIsMountedAndBuiltIsThere() {
        compose.path("services").forEach(service -> {
            service.path("volumes").forEach(volume -> {
                String source = volume.asText().split(":")[0];
                if (source.startsWith(".")) {
                    assertThat(FOLDER.resolve(source)).isRegularFile();
                }
            });
            if (service.has("build")) {
                Path context = FOLDER.resolve(service.at("/build/context").asText());
                assertThat(context.resolve(service.at("/build/dockerfile").asText())
                                .normalize())
                        .isRegularFile();
                assertThat(context.getParent().getParent().resolve("pom.xml").normalize())
                        .isRegularFile();
            }
        });
    }

    @Test
    void everyPartIsWatchedAndStartsAgainAndIsReachedFromThisMachineAlone() {
        assertThat(compose.path("services").properties()).hasSize(5).allSatisfy(service -> {
            assertThat(service.getValue().at("/healthcheck/test").isArray()).isTrue();
            assertThat(service.getValue().path("restart").asText()).isEqualTo("unless-stopped");
            assertThat(service.getValue().path("ports"))
                    .allMatch(port -> port.asText().startsWith("127.0.0.1:"));
        });
    }

    @Test
    void theRealmHasNoAccounts() throws IOException {
        assertThat(text).doesNotContain("realm-demo");
        JsonNode realm = new ObjectMapper()
                .readTree(FOLDER.resolve("../keycloak/realm.json").toFile());
        assertThat(realm.path("users"))
                .as("services' own accounts")
                .allMatch(user -> user.has("serviceAccountClientId") && !user.has("credentials"));
    }

    @Test
    void noServiceRunsAsRoot() {
        assertThat(dockerfile.lines().filter(line -> line.startsWith("USER")))
                .singleElement()
                .asString()
                .doesNotContain("root")
                .doesNotContain(" 0");
    }

    /** What the reader of pictures asks for by name where it is missing. */
    @Test
    void theParserAloneHasWhatReadsPictures() throws IOException {
        String demanded = Files.readString(
                HOME.resolve("draft-reader/src/main/java/cn/nianbao/reader/picture/TesseractProgram.java"));
        String named = only(demanded, "Debian 软件包 ([a-z-]+ 和 [a-z-]+)");
        assertThat(base("parser")).isEqualTo("java-with-tesseract");
        assertThat(base("publish")).isEqualTo(base("review")).isEqualTo("java");
        assertThat(Set.of(only(stage("java-with-tesseract"), "--no-install-recommends ([a-z -]+)")
                        .split(" ")))
                .isEqualTo(Set.of(named.split(" 和 ")));
        assertThat(stage("java-with-tesseract")).startsWith("FROM java AS");
        assertThat(stage("java")).startsWith("FROM eclipse-temurin:17-jre");
    }

    @Test
    void keptPagesLieWhereNobodyButTheServiceGets() {
        String folder = compose.at("/services/publish-service/environment/NIANBAO_SHELF_FOLDER")
                .asText();
        assertThat(compose.at("/services/publish-service/volumes"))
                .anyMatch(volume -> volume.asText().equals("shelf:" + folder));
        assertThat(compose.at("/volumes").has("shelf")).isTrue();
        String user = only(dockerfile, "(?m)^USER (\\d+):");
        assertThat(dockerfile).contains("--owner=" + user + " --group=" + user + " --mode=0700 " + folder);
    }

    /** A wider one would take an office's own computers for proxies, and believe whatever they say. */
    @Test
    void onlyOurOwnNetworkHoldsProxies() {
        String subnet = compose.at("/networks/default/ipam/config/0/subnet").asText();
        assertThat(compose.at("/services/publish-service/environment/NIANBAO_LIMIT_PROXIES")
                        .asText())
                .isEqualTo("127.0.0.0/8," + subnet);
    }

    @Test
    void metricsAreReachedAtThePortsOfTheServices() throws IOException {
        for (String service : List.of("parser", "publish", "review")) {
            String port = only(
                    Files.readString(HOME.resolve(service + "-service/src/main/resources/application.properties")),
                    "(?m)^quarkus.management.port=(\\d+)$");
            JsonNode told = compose.at("/services/" + service + "-service");
            assertThat(told.at("/environment/QUARKUS_MANAGEMENT_HOST").asText()).isEqualTo("0.0.0.0");
            assertThat(told.path("ports"))
                    .as(service)
                    .anyMatch(published -> published.asText().equals("127.0.0.1:" + port + ":" + port));
        }
    }

    private String base(String service) {
        String named =
                compose.at("/services/" + service + "-service/build/args/BASE").asText();
        return named.isEmpty() ? only(dockerfile, "(?m)^ARG BASE=(.+)$") : named;
    }

    /** From the line that begins it to the next that begins one. */
    private String stage(String name) {
        return only(dockerfile, "(FROM \\S+ AS " + name + "\\n(?:(?!FROM ).*\\n)*)");
    }

    private static String only(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1).strip())
                .collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
                    assertThat(found).as(pattern).hasSize(1);
                    return found.get(0);
                }));
    }

    private static Set<ValidationMessage> mistakes(JsonNode compose) throws IOException {
        try (InputStream file = ComposeFileTest.class.getResourceAsStream("/compose-spec/compose-spec.json")) {
            ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(file);
            // an older draft's word for the address of a schema, which the draft that the file names does not know
            schema.findParents("id").stream()
                    .filter(node -> node.path("id").isTextual())
                    .forEach(node -> ((ObjectNode) node).remove("id"));
            return JsonSchemaFactory.getInstance(VersionFlag.V201909)
                    .getSchema(schema)
                    .validate(compose);
        }
    }

    /** With merged keys resolved, as Compose reads it. */
    private static ObjectNode parsed(String yaml) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new ObjectMapper().valueToTree(read);
    }

    private static String otherwise(MatchResult variable) {
        return variable.group(2);
    }

    private static java.util.stream.Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
    }
}

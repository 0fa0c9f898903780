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
    void noServiceRunsAsRoot() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("Dockerfile")))
                .filteredOn(line -> line.startsWith("USER"))
                .singleElement()
                .asString()
                .doesNotContain("root")
                .doesNotContain(" 0");
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

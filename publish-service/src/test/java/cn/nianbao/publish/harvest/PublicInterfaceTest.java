package cn.nianbao.publish.harvest;

import static cn.nianbao.publish.Caller.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Makes every example of the description at the running service, and holds its answer to what is described. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class PublicInterfaceTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AS_USUAL = "200";

    private JsonNode description;

    @BeforeEach
    void read() throws IOException {
        description = JSON.readTree(given().get("/openapi.json").asByteArray());
    }

    @Test
    void every_example_gets_the_answer_that_it_is_named_after() throws IOException {
        publishWhatTheExamplesName();
        int tried = 0;
        for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
            JsonNode get = path.getValue().get("get");
            check(path.getKey(), get, null, AS_USUAL);
            for (JsonNode parameter : get.path("parameters")) {
                for (String status : (Iterable<String>) resolved(parameter).path("examples")::fieldNames) {
                    if (get.path("responses").has(status)) {
                        check(path.getKey(), get, resolved(parameter), status);
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(4 * Form.values().length);
    }

    @Test
    void it_describes_reading_in_every_form_and_nothing_else() {
        JsonNode paths = description.get("paths");
        for (Form form : Form.values()) {
            assertThat(paths.has("/reports/{agencyCode}/{year}" + form.ending()))
                    .isTrue();
            assertThat(paths.has("/reports/{agencyCode}/{year}/v{version}" + form.ending()))
                    .isTrue();
        }
        assertThat(paths.properties()).allSatisfy(path -> {
            assertThat(path.getKey()).doesNotStartWith("/editions");
            assertThat(path.getValue().fieldNames()).toIterable().containsExactly("get");
        });
        assertThat(description.at("/servers/0/url").asText()).isEqualTo("http://127.0.0.1:8080");
        assertThat(description.findValuesAsText("operationId")).doesNotHaveDuplicates();
    }

    private static void publishWhatTheExamplesName() {
        publish(Sample.record("anlan-emergency", 2025, 1));
        Report report = Sample.report("anlan-removed", 2025, 1);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        publish(CanonicalRecord.ofWithdrawal(
                report.as("anlan-removed", report.agency(), 2025, 2), first.revision(), "数据正在核查。"));
    }

    /** @param changed whose example of that status is taken; of all others the usual one */
    private void check(String path, JsonNode get, JsonNode changed, String status) throws IOException {
        JsonNode response = resolved(get.at("/responses/" + status));
        String type = response.path("content").properties().stream()
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("*/*");
        // the tags of compressed answers are another matter
        RequestSpecification request = given().accept(type).header("Accept-Encoding", "identity");
        String address = path;
        for (JsonNode reference : get.path("parameters")) {
            JsonNode parameter = resolved(reference);
            JsonNode examples = parameter.path("examples");
            JsonNode example = examples.path(parameter.equals(changed) ? status : AS_USUAL);
            String name = parameter.get("name").asText();
            String value = example.path("value").asText();
            switch (parameter.get("in").asText()) {
                case "path" -> address = address.replace("{" + name + "}", value);
                case "query" -> request = example.isMissingNode() ? request : request.queryParam(name, value);
                case "header" -> request = example.isMissingNode() ? request : request.header(name, value);
                default -> throw new AssertionError(parameter);
            }
        }
        String asked = address;
        Response answer = request.get(asked);
        assertThat(answer.statusCode()).as(asked).isEqualTo(Integer.parseInt(status));
        if (!type.equals("*/*")) {
            assertThat(answer.contentType()).as(asked).startsWith(type);
        }
        response.path("headers").fieldNames().forEachRemaining(name -> assertThat(answer.header(name))
                .as(asked + " " + name)
                .isNotNull());
        if (type.endsWith("json")) {
            checkShape(asked, response.at("/content").get(type).get("schema"), answer);
        }
    }

    private void checkShape(String address, JsonNode schema, Response answer) throws IOException {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", description.get("components"));
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(whole)
                        .validate(JSON.readTree(answer.asByteArray())))
                .as(address)
                .isEmpty();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }
}

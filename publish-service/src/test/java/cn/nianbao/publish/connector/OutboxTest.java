package cn.nianbao.publish.connector;

import static cn.nianbao.publish.Caller.asReviewService;
import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.connector.ConnectorSettings.Kind;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** From the review service's call to the city's portal, and what it is told on the way. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@QuarkusTestResource(value = OutboxTest.OnePortal.class, restrictToAnnotatedClass = true)
class OutboxTest {

    /** A folder for all agencies, and one for an agency that no test uses. */
    public static class OnePortal implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            Map<String, String> place = City.open().settings(Kind.DIRECTORY);
            Map<String, String> settings = new HashMap<>(Works.settings("city", place));
            place.put("agencies", "anlan-somebody-else");
            settings.putAll(Works.settings("county", place));
            return settings;
        }

        @Override
        public void stop() {}
    }

    private final Path folder = Path.of(place());
    private final CanonicalRecord record = Sample.record(newAgency(), 2024, 73);
    private final String code = record.report().agencyCode();

    private static String place() {
        return ConfigProvider.getConfig().getValue("nianbao.connectors.city.target", String.class);
    }

    private JsonPath edition() {
        return asReviewService().get("/editions/" + code + "/2024/1").jsonPath();
    }

    private void awaitState(String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> state.equals(edition().getString("deliveries[0].state")));
    }

    @Test
    void whatIsPublishedIsBroughtThereAndSaidSo() {
        JsonPath answer = publish(record).jsonPath();
        assertThat(answer.getList("deliveries.connector")).containsExactly("city");
        awaitState("delivered");
        assertThat(edition().getString("deliveries[0].address")).endsWith("/reports/" + code + "/2024/index.html");
        assertThat(edition().getString("deliveries[0].trouble")).isNull();
        assertThat(folder.resolve("reports/" + code + "/2024/index.html")).exists();
    }

    @Test
    void whatWasGivenUpIsTriedAnewWhenItIsSentInAgain() throws IOException {
        Path stranger = folder.resolve("reports/" + code + "/2024/v1.json");
        Files.createDirectories(stranger.getParent());
        Files.writeString(stranger, "{}");
        publish(record);
        awaitState("failed");
        assertThat(edition().getString("deliveries[0].trouble")).contains("没有覆盖");
        Files.delete(stranger);
        publish(record);
        awaitState("delivered");
    }
}

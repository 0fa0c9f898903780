package cn.nianbao.publish.serving;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The column without memory for its pages: all come from their files. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@TestProfile(FromDiskTest.NoMemory.class)
class FromDiskTest {

    public static class NoMemory implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                String folder = Files.createTempDirectory("cellar").toString();
                return Map.of("nianbao.shelf.bytes", "0", "nianbao.shelf.folder", folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static final RestAssuredConfig AS_SENT = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @Inject
    Answers answers;

    @Test
    void a_page_reads_the_same_from_its_file_in_every_way_of_asking() {
        String page = published(newAgency());
        Response first = read(page);
        file(page);
        Response again = read(page);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.headers().asList())
                .containsExactlyInAnyOrderElementsOf(first.headers().asList());
        Response plain = given().config(AS_SENT).get(page);
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.asString()).isEqualTo(first.asString());
        assertThat(given().head(page).header("Content-Length")).isNotEqualTo("0");
        assertThat(given().header("If-None-Match", first.header("ETag"))
                        .get(page)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_file_that_is_gone_is_made_anew() throws IOException {
        String page = published(newAgency());
        String first = read(page).asString();
        Files.delete(file(page));
        Response again = read(page);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first);
        assertThat(again.headers().getValues("ETag")).hasSize(1);
    }

    @Test
    void a_report_that_is_taken_down_is_gone_with_its_files() {
        String code = newAgency();
        String page = published(code);
        read(page);
        Path file = file(page);
        CanonicalRecord record = Sample.record(code, 2025, 1);
        publish(CanonicalRecord.ofWithdrawal(
                record.report().as(code, record.report().agency(), 2025, 2), record.revision(), "数据有误，正在核实。"));
        assertThat(read(page).statusCode()).isEqualTo(410);
        assertThat(file).doesNotExist();
    }

    private Path file(String page) {
        return answers.believed(page).file().orElseThrow();
    }

    private static String published(String code) {
        assertThat(publish(Sample.record(code, 2025, 1)).statusCode()).isEqualTo(201);
        return "/reports/" + code + "/2025";
    }
}

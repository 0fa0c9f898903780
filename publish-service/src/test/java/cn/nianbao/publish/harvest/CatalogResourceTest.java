package cn.nianbao.publish.harvest;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class CatalogResourceTest {

    private static final String BASE = "http://127.0.0.1:8080";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void each_report_is_a_dataset_with_all_its_downloads() throws IOException {
        String code = newAgency();
        CanonicalRecord record = Sample.record(code, 2025, 1);
        publish(record);
        JsonNode dataset = datasets().stream()
                .filter(one -> one.path("identifier").asText().equals(code + "/2025"))
                .findFirst()
                .orElseThrow();
        assertThat(dataset.path("@type").asText()).isEqualTo("dcat:Dataset");
        assertThat(dataset.path("title").asText()).isEqualTo("安澜市应急管理局 2025年政府信息公开工作年度报告");
        assertThat(dataset.path("publisher").path("name").asText()).isEqualTo("安澜市应急管理局");
        List<String> downloads = dataset.path("distribution").findValuesAsText("downloadURL");
        assertThat(downloads).hasSameSizeAs(Form.downloads());
        assertThat(downloads).allSatisfy(download -> {
            assertThat(download).startsWith(BASE + "/reports/" + code + "/2025.");
            assertThat(read(download.substring(BASE.length())).statusCode()).isEqualTo(200);
        });
        assertThat(dataset.findValuesAsText("checksumValue")).containsExactly(record.revision());
    }

    @Test
    void a_report_that_was_taken_down_is_gone_from_it() throws IOException {
        String code = newAgency();
        Report report = Sample.report(code, 2025, 1);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        assertThat(datasets().toString()).contains(code + "/2025");
        publish(CanonicalRecord.ofWithdrawal(report.as(code, report.agency(), 2025, 2), first.revision(), "核查。"));
        assertThat(datasets().toString()).doesNotContain(code + "/2025");
    }

    @Test
    void it_goes_on_page_by_page() throws IOException {
        for (int i = 0; i < 201; i++) {
            publish(Sample.record(newAgency(), 2024, i));
        }
        JsonNode first = catalog(Catalog.PATH);
        assertThat(first.path("dataset")).hasSize(200);
        assertThat(first.path("totalItems").asInt()).isEqualTo(datasets().size());
        assertThat(datasets().stream().map(one -> one.path("@id").asText())).doesNotHaveDuplicates();
        assertThat(read(Catalog.PATH + "?page=999").statusCode()).isEqualTo(404);
    }

    private static List<JsonNode> datasets() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        String next = BASE + Catalog.PATH;
        while (next != null) {
            JsonNode page = catalog(next.substring(BASE.length()));
            page.path("dataset").forEach(all::add);
            next = page.path("view").path("next").textValue();
        }
        return all;
    }

    private static JsonNode catalog(String address) throws IOException {
        assertThat(read(address).contentType()).startsWith("application/ld+json");
        return JSON.readTree(read(address).asByteArray());
    }
}

package cn.nianbao.publish.portal;

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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class LinkedDataTest {

    @Test
    void a_search_engine_finds_the_report_and_its_data() throws IOException {
        String code = newAgency();
        publish(Sample.record(code, 2025, 1));
        JsonNode graph = graph(code).path("@graph");
        JsonNode report = graph.get(0);
        JsonNode dataset = graph.get(1);
        String page = "http://127.0.0.1:8080/reports/" + code + "/2025/v1";
        assertThat(report.path("@type").asText()).isEqualTo("Report");
        assertThat(report.path("url").asText()).isEqualTo(page);
        assertThat(report.path("name").asText()).isEqualTo("安澜市应急管理局 2025年政府信息公开工作年度报告");
        assertThat(report.path("temporalCoverage").asText()).isEqualTo("2025-01-01/2025-12-31");
        assertThat(report.path("publisher").path("name").asText()).isEqualTo("安澜市应急管理局");
        assertThat(dataset.path("@type").asText()).isEqualTo("Dataset");
        assertThat(dataset.path("distribution").findValuesAsText("contentUrl"))
                .containsExactlyElementsOf(Form.downloads().stream()
                        .map(form -> page + form.ending())
                        .toList());
    }

    @Test
    void nothing_in_a_record_ends_the_block() throws IOException {
        String evil = "</script><script>alert(1)</script><!--&amp;";
        String code = newAgency();
        Report report = Sample.report(code, 2025, 1).as(code, evil, 2025, 1);
        publish(CanonicalRecord.of(report, null));
        assertThat(graph(code).findValuesAsText("publisher")).isNotNull();
        assertThat(graph(code)
                        .path("@graph")
                        .get(0)
                        .path("publisher")
                        .path("name")
                        .asText())
                .isEqualTo(evil);
    }

    private static JsonNode graph(String code) throws IOException {
        Element block = Jsoup.parse(read("/reports/" + code + "/2025").asString())
                .select("script[type='application/ld+json']")
                .first();
        assertThat(block.attr("type")).isEqualTo("application/ld+json");
        return new ObjectMapper().readTree(block.data());
    }
}

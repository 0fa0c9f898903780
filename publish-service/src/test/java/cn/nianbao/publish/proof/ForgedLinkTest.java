package cn.nianbao.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forgeries of where links lead. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ForgedLinkTest extends ForgedPage {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".downloads li:eq(1) a | https://example.org/data.csv",
                ".downloads li:eq(1) a | /reports/anlan-0/2025/v2.csv",
                ".downloads li:eq(1) a | /reports/{code}/2025/v1.csv",
                ".downloads li:eq(1) a | https://example.org/reports/{code}/2025/v2.csv",
                ".versions a | /reports/{code}/2024/v1",
                ".doubt a | https://example.org/doubt",
                ".doubt a | /reports/{code}/2025/doubt?cell=x",
                ".doubt a | /reports/{code}/2025/doubt?table=other",
                ".proof a | /keys/ed25519-0000.pem",
                ".contents a | #part-4",
                ".changes a | #requests/1/total",
                ".contents a | javascript:alert(1)",
                "link[rel=canonical] | https://example.org/reports/{code}/2024"
            })
    void aLinkThatLeadsElsewhereIsNamed(String where, String href) {
        String address = href.replace("{code}", record.report().agencyCode());
        Said said = changed(page -> {
            page.select("a[href^=/]")
                    .forEach(link -> link.attr("href", "https://www.anlan.example" + link.attr("href")));
            page.selectFirst(where).attr("href", address);
        });
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/reports/{code}/2025/v2.csv",
                "//example.org/reports/{code}/2025/v2.csv",
                "https:\\\\example.org/reports/{code}/2025/v2.csv",
                "javascript:alert(1)//reports/{code}/2025/v2.csv",
                "data:text/csv,1/reports/{code}/2025/v2.csv"
            })
    void aLinkThatLeavesTheSiteOfTheOthersIsNamed(String href) {
        String address = href.replace("{code}", record.report().agencyCode());
        Said said = changed(page -> page.selectFirst(".downloads li:eq(1) a").attr("href", address));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("CSV 表格");
    }

    @Test
    void aLinkAroundSignedWordsIsNamed() {
        Said said = changed(page -> {
            Element prose = page.selectFirst("p.prose");
            prose.html("<a href='https://example.org/'>" + prose.html() + "</a>");
        });
        assertThat(said.text()).contains("https://example.org/");
    }
}

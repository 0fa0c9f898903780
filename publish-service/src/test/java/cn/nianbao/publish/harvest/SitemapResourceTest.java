package cn.nianbao.publish.harvest;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@TestProfile(SitemapResourceTest.SmallParts.class)
class SitemapResourceTest {

    public static class SmallParts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nianbao.sitemap.most", "2", "nianbao.portal.address", "https://www.anlan.example/gk/");
        }
    }

    private static final String BASE = "https://www.anlan.example/gk";

    @Test
    void it_names_every_report_that_is_shown_and_is_cut_where_it_grows_too_long() {
        String code = newAgency();
        publish(Sample.record(code, 2024, 1));
        Document small = xml("/sitemap.xml");
        assertThat(small.select("url > loc").eachText())
                .containsExactly(BASE + "/reports", BASE + "/reports/" + code + "/2024");
        assertThat(small.selectFirst("lastmod").text()).matches("20\\d\\d-\\d\\d-\\d\\dT.*Z");

        Report removed = Sample.report(code, 2025, 1);
        CanonicalRecord first = CanonicalRecord.of(removed, null);
        publish(first);
        publish(Sample.record(code, 2023, 1));
        assertThat(addresses()).contains(BASE + "/reports/" + code + "/2025").hasSize(4);

        publish(CanonicalRecord.ofWithdrawal(removed.as(code, removed.agency(), 2025, 2), first.revision(), "核查。"));
        assertThat(addresses())
                .doesNotContain(BASE + "/reports/" + code + "/2025")
                .hasSize(3);
        publish(Sample.record(code, 2022, 1));
        assertThat(xml("/sitemap.xml").select("sitemap > loc").eachText())
                .containsExactly(BASE + "/sitemap-1.xml", BASE + "/sitemap-2.xml");
        assertThat(addresses()).hasSize(4).doesNotHaveDuplicates();
        assertThat(read("/sitemap-3.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void search_engines_are_told_where_it_is() {
        assertThat(read("/robots.txt").contentType()).startsWith("text/plain");
        assertThat(read("/robots.txt").asString()).contains("Disallow: /editions", "Sitemap: " + BASE + "/sitemap.xml");
    }

    private static List<String> addresses() {
        Document index = xml("/sitemap.xml");
        List<String> addresses = new ArrayList<>(index.select("url > loc").eachText());
        for (Element part : index.select("sitemap > loc")) {
            addresses.addAll(
                    xml(part.text().replace(BASE, "")).select("url > loc").eachText());
        }
        return addresses;
    }

    private static Document xml(String address) {
        assertThat(read(address).statusCode()).isEqualTo(200);
        return Jsoup.parse(read(address).asString(), Parser.xmlParser());
    }
}

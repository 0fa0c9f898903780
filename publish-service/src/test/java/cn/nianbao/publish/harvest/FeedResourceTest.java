package cn.nianbao.publish.harvest;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
class FeedResourceTest {

    @Test
    void it_tells_of_publications_corrections_and_removals_newest_first() {
        String code = newAgency();
        Report report = Sample.report(code, 2025, 1);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        Element only = feed(code).selectFirst("entry");
        assertThat(only.selectFirst("title").text()).isEqualTo("公布：安澜市应急管理局 2025年政府信息公开工作年度报告");
        assertThat(only.selectFirst("category").attr("term")).isEqualTo("publication");
        assertThat(only.selectFirst("link").attr("href"))
                .isEqualTo("http://127.0.0.1:8080/reports/" + code + "/2025/v1");
        assertThat(only.selectFirst("id").text())
                .isEqualTo(only.selectFirst("link").attr("href"));

        PublicNotes notes =
                new PublicNotes(List.of(), Map.of(), new PublicCorrection(CorrectionKind.FIGURES, "总计少加了一项。"));
        CanonicalRecord second = CanonicalRecord.of(report.as(code, report.agency(), 2025, 2), first.revision(), notes);
        publish(second);
        Document corrected = feed(code);
        assertThat(corrected.select("category").eachAttr("term")).containsExactly("correction", "publication");
        assertThat(corrected.selectFirst("summary").text()).contains("第2版", "数据更正：总计少加了一项。");
        assertThat(feed("").select("entry id").eachText()).anyMatch(id -> id.endsWith(code + "/2025/v2"));

        publish(CanonicalRecord.ofWithdrawal(report.as(code, report.agency(), 2025, 3), second.revision(), "数据正在核查。"));
        Document removed = feed(code);
        assertThat(removed.select("category").eachAttr("term")).containsExactly("removal");
        assertThat(removed.selectFirst("summary").text()).contains("已撤下：数据正在核查。");
        assertThat(removed.text()).doesNotContain("总计少加了一项");
    }

    @Test
    void it_has_what_atom_demands_and_pages() {
        String code = newAgency();
        Report report = Sample.report(code, 2025, 1);
        CanonicalRecord before = CanonicalRecord.of(report, null);
        publish(before);
        for (int version = 2; version <= 101; version++) {
            before = Sample.next(report, version, before);
            publish(before);
        }
        Document first = feed(code);
        assertThat(first.select("entry")).hasSize(100);
        for (String name : List.of("feed > id", "feed > title", "feed > updated")) {
            assertThat(first.select(name)).as(name).hasSize(1);
        }
        assertThat(first.select("entry"))
                .allSatisfy(entry -> assertThat(entry.select("id, title, updated, author > name"))
                        .hasSize(4));
        String next = first.selectFirst("link[rel=next]").attr("href");
        Document last = document(next.replace("http://127.0.0.1:8080", ""));
        assertThat(last.select("entry")).hasSize(1);
        assertThat(last.select("link[rel=next]")).isEmpty();
        assertThat(last.selectFirst("link[rel=previous]").attr("href"))
                .isEqualTo(first.selectFirst("link[rel=self]").attr("href"));
    }

    @Test
    void characters_that_xml_cannot_hold_do_not_break_it() {
        String code = newAgency();
        Report report = Sample.report(code, 2025, 1);
        publish(CanonicalRecord.of(report.as(code, "局\u0001<&>", 2025, 1), null));
        assertThat(feed(code).selectFirst("author name").text()).isEqualTo("局<&>");
    }

    @Test
    void a_reader_who_has_it_is_told_so_until_something_happens() {
        String code = newAgency();
        Report report = Sample.report(code, 2025, 1);
        publish(CanonicalRecord.of(report, null));
        String address = "/reports/" + code + "/feed.atom";
        String tag = read(address).header("ETag");
        assertThat(given().header("If-None-Match", tag).get(address).statusCode())
                .isEqualTo(304);
        publish(Sample.record(code, 2024, 1));
        assertThat(given().header("If-None-Match", tag).get(address).statusCode())
                .isEqualTo(200);
    }

    @Test
    void who_never_published_has_none() {
        assertThat(read("/reports/anlan-nowhere/feed.atom").statusCode()).isEqualTo(404);
        assertThat(read("/reports/feed.atom?page=0").statusCode()).isEqualTo(404);
    }

    private static Document feed(String agencyCode) {
        return document(agencyCode.isEmpty() ? "/reports/feed.atom" : "/reports/" + agencyCode + "/feed.atom");
    }

    private static Document document(String address) {
        Response answer = read(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        return Jsoup.parse(answer.asString(), Parser.xmlParser());
    }
}

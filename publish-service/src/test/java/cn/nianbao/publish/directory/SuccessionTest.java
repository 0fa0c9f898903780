package cn.nianbao.publish.directory;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static cn.nianbao.publish.directory.Register.agency;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.proof.Verifier;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Agencies that are renamed, merged and left out of the register. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class SuccessionTest {

    @Test
    void an_agency_page_has_every_year_and_tells_what_was_taken_down() {
        String code = newAgency();
        Register.holds(agency(code, "安澜市应急管理局", Kind.DEPARTMENT, "安澜市", null));
        publish(Sample.record(code, 2023, 1));
        CanonicalRecord first = Sample.record(code, 2024, 2);
        publish(first);
        Report second = first.report().as(code, "安澜市应急管理局", 2024, 2);
        publish(CanonicalRecord.ofWithdrawal(second, first.revision(), "数据正在核查。"));
        Document page = page("/reports/" + code);
        assertThat(page.selectFirst("h1").text()).isEqualTo("安澜市应急管理局历年政府信息公开年报");
        assertThat(page.select("a.report").eachAttr("href")).containsExactly("/reports/" + code + "/2023");
        assertThat(page.select(".removed").eachText()).containsExactly("2024年 年报已撤下：数据正在核查。");
        assertThat(page.select(".who").text()).contains("安澜市", "部门").doesNotContain("曾用名");
    }

    @Test
    void an_agency_outside_the_register_shows_under_the_name_of_its_report() {
        String code = newAgency();
        publish(Sample.record(code, 2022, 1));
        assertThat(page("/reports/" + code).selectFirst("h1").text()).startsWith("安澜市应急管理局");
        assertThat(page("/reports?agency=" + code).select("a.report")).hasSize(1);
        assertThat(page("/reports?agency=" + code)
                        .selectFirst("#agency option[selected]")
                        .text())
                .isEqualTo("安澜市应急管理局");
    }

    @Test
    void a_renamed_agency_tells_its_former_names() {
        String code = newAgency();
        publish(named(code, "安澜市安全生产监督管理局", 2019));
        publish(named(code, "安澜市安全生产监督管理局", 2021));
        Register.holds(agency(code, "安澜市应急局", Kind.DEPARTMENT, "安澜市", null));
        Register.holds(agency(code, "安澜市应急管理局", Kind.DEPARTMENT, "安澜市", null));
        publish(named(code, "安澜市应急管理局", 2024));
        assertThat(page("/reports/" + code).select(".who").last().text())
                .matches("曾用名：安澜市应急局（20\\d\\d年\\d+月\\d+日前）、安澜市安全生产监督管理局（2019至2021年度年报）");
    }

    @Test
    void of_a_merged_agency_the_list_moves_and_its_reports_stay() {
        String old = newAgency();
        String middle = newAgency();
        String heir = newAgency();
        Register.holds(
                agency(old, "云岭镇人民政府", Kind.TOWNSHIP, "云岭县", middle),
                agency(middle, "云溪镇人民政府", Kind.TOWNSHIP, "云岭县", heir),
                agency(heir, "云溪街道办事处", Kind.SUB_DISTRICT, "云岭县", null));
        publish(named(old, "云岭镇人民政府", 2020));
        publish(named(heir, "云溪街道办事处", 2024));
        assertMoved("/reports/" + old, "/reports/" + heir + "?from=" + old);
        Document page = page("/reports/" + heir + "?from=" + old);
        assertThat(page.selectFirst(".note").text()).isEqualTo("您查找的“云岭镇人民政府”已由云溪街道办事处承接，原机关的年报见下方。");
        assertThat(page.select("section a.report").eachAttr("href")).containsExactly("/reports/" + old + "/2020");
        assertThat(page("/reports/" + heir).select(".note")).isEmpty();

        assertThat(page("/reports/" + old + "/2020")
                        .selectFirst(".version-note")
                        .text())
                .isEqualTo("云岭镇人民政府的职责已由云溪街道办事处承接，本页是原机关公布的年报。");
        String saved = read("/reports/" + old + "/2020").asString();
        assertThat(Verifier.inAnEmptyFolder().page(saved).text()).isEmpty();
        assertThat(page("/reports/" + heir + "/2024").select(".version-note")).isEmpty();
        assertMoved("/reports/" + old + "/2024?view=large", "/reports/" + heir + "/2024?view=large");
        assertMoved("/reports/" + old + "/2024.json", "/reports/" + heir + "/2024.json");
        assertThat(read("/reports/" + old + "/2023").statusCode()).isEqualTo(404);
    }

    @Test
    void successors_in_a_circle_lead_nowhere() {
        String one = newAgency();
        String other = newAgency();
        Register.holds(
                agency(one, "东桥镇人民政府", Kind.TOWNSHIP, "云岭县", other),
                agency(other, "西桥镇人民政府", Kind.TOWNSHIP, "云岭县", one));
        publish(named(other, "西桥镇人民政府", 2024));
        assertThat(page("/reports/" + one).selectFirst(".empty").text()).isEqualTo("这个机关还没有公布年报。");
        assertThat(read("/reports/" + one + "/2024").statusCode()).isEqualTo(404);
    }

    @Test
    void who_is_not_the_review_service_or_hands_over_nonsense_changes_nothing() {
        assertThat(given().contentType("application/json")
                        .body("[]")
                        .put("/agencies")
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().contentType("application/json")
                        .body("{\"on\": true}")
                        .put("/comparisons/anlan")
                        .statusCode())
                .isEqualTo(401);
        for (String register : List.of(
                "[{\"code\":\"A B\",\"name\":\"甲\",\"kind\":\"city\"}]",
                "[{\"code\":\"aa\",\"name\":\" \",\"kind\":\"city\"}]",
                "[{\"code\":\"aa\",\"name\":\"甲\",\"kind\":\"planet\"}]",
                "[{\"code\":\"aa\",\"name\":\"甲\",\"kind\":\"city\"},{\"code\":\"aa\",\"name\":\"乙\",\"kind\":\"city\"}]",
                "[null]")) {
            Response answer = Register.put(register);
            assertThat(answer.statusCode()).as(register).isEqualTo(422);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
        assertThat(read("/reports/aa").statusCode()).isEqualTo(404);
    }

    private static CanonicalRecord named(String code, String name, int year) {
        return CanonicalRecord.of(Sample.report(code, year, year).as(code, name, year, 1), null);
    }

    private static void assertMoved(String from, String to) {
        Response answer = read(from);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(to);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    private static Document page(String address) {
        Response answer = read(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}

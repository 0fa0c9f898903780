package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.cases.ReportCase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** 上传报告: one file or many, what became of each, and the form that begins with last year's data. */
@QuarkusTest
@RealPartners
class SubmitPageTest {

    private static final byte[] PAGE =
            "<html><body><h1>年报</h1><p>一、总体情况</p></body></html>".getBytes(StandardCharsets.UTF_8);

    private static Response send(Desk desk, String path, Map<String, String> fields, String... names) {
        WebPage page = WebPage.of(desk.staff, "/submit");
        var call = desk.staff
                .call()
                .redirects()
                .follow(false)
                .cookies(page.response().cookies())
                .multiPart(
                        "csrf-token",
                        page.document().select("#submit input[name=csrf-token]").attr("value"))
                .multiPart("agency", desk.agency)
                .multiPart("year", "2025");
        fields.forEach(call::multiPart);
        for (String name : names) {
            byte[] bytes = (new String(PAGE, StandardCharsets.UTF_8) + name).getBytes(StandardCharsets.UTF_8);
            call.multiPart("file", name, name.endsWith(".exe") ? new byte[] {'M', 'Z', 0} : bytes);
        }
        return call.post(path);
    }

    private static Element line(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString()).expectFirst("li");
    }

    @Test
    void oneFileAfterTheOtherSaysWhatBecameOfIt() {
        Desk desk = new Desk();
        Element taken = line(send(desk, "/submit/file", Map.of("several", "true"), "own-2025.html"));
        assertThat(taken.text()).contains("own-2025.html", "已收到，正在识别");
        assertThat(taken.attr("hx-get")).startsWith("/submit/progress/" + taken.attr("data-report"));
        Element polled = line(desk.staff.call().get(taken.attr("hx-get")));
        assertThat(polled.attr("hx-get")).as("asked again until it is read").isNotEmpty();
        assertThat(polled.expectFirst(".name").text()).isEqualTo("own-2025.html");

        Element second = line(send(
                desk,
                "/submit/file",
                Map.of("several", "true", "earlier", taken.attr("data-report")),
                "once-more.html"));
        assertThat(second.text()).contains("没有收", "已经收了同一单位同一年度的“own-2025.html”");
        assertThat(second.hasAttr("data-report")).isFalse();
        assertThat(line(send(desk, "/submit/file", Map.of("several", "true"), "program.exe"))
                        .text())
                .contains("没有收");
    }

    @Test
    void whatWasReadIsShownAtOnce() {
        Desk desk = Desk.withForm();
        Element read = line(desk.staff.call().get("/submit/progress/" + desk.report + "?file=a%20b.docx"));
        assertThat(read.hasAttr("hx-get")).isFalse();
        assertThat(read.expectFirst(".read").text()).contains("2025 年", "共 200 格，读准 200 格", "必改", "须说明", "提示");
        assertThat(read.select("a.btn").attr("href")).isEqualTo("/reports/" + desk.report);
        assertThat(Desk.withForm()
                        .staff
                        .call()
                        .get("/submit/progress/" + desk.report)
                        .statusCode())
                .as("another agency's")
                .isEqualTo(403);
    }

    @Test
    void withoutScriptManyFilesGoInOneForm() {
        Desk desk = new Desk();
        Response answer = send(desk, "/submit", Map.of("how", "file"), "draft.html", "program.exe");
        assertThat(Jsoup.parse(answer.asString()).select(".verdict").text()).isEqualTo("共 2 个文件，收到 1 个，没有收 1 个。");
        assertThat(Jsoup.parse(answer.asString()).select(".received li")).hasSize(2);
    }

    @Test
    void theFormBeginsWithWhatLastYearTells() {
        Desk desk = Desk.published();
        Desk next = new Desk("by-hand");
        QuarkusTransaction.requiringNew().run(() -> ReportCase.getEntityManager()
                .createNativeQuery("update report_case set year = 2024 where id = :id")
                .setParameter("id", UUID.fromString(desk.report))
                .executeUpdate());
        QuarkusTransaction.requiringNew().run(() -> ReportCase.getEntityManager()
                .createNativeQuery(
                        "update revision set content = replace(content, '联系电话', '2024年1月1日起的联系电话') where case_id = :id")
                .setParameter("id", UUID.fromString(desk.report))
                .executeUpdate());
        String id =
                send(desk, "/submit", Map.of("how", "form")).header("Location").replaceAll(".*/|#.*", "");
        var form = desk.at(id).read(desk.staff).jsonPath();
        assertThat(form.getString("sections.find { it.id == 's0' }.text"))
                .isEqualTo("本报告按统一格式编制。2025年1月1日起的联系电话：0999-0000012。");
        assertThat(form.getString("signedBy")).startsWith("安澜市by-hand第");
        List<Map<String, Object>> lines = desk.at(id).historyLines();
        assertThat(lines.get(0)).containsEntry("kind", "form-opened");
        assertThat(String.valueOf(lines.get(0).get("reason"))).contains("取自2025年度已公布报告");
        assertThat(WebPage.of(desk.staff, "/reports/" + id).text(".returned"))
                .contains("取自上年，请核对", "前言、落款单位和现行有效件数、结转数取自2025年度已公布报告");

        String first =
                send(next, "/submit", Map.of("how", "form")).header("Location").replaceAll(".*/|#.*", "");
        assertThat(next.at(first).read(next.staff).jsonPath().getString("sections.find { it.id == 's0' }.text"))
                .as("without last year's: basis, period and contact of the register")
                .contains("国办公开办函〔2021〕30号", "自2025年1月1日起，至2025年12月31日止", "0999-0000012");
    }
}

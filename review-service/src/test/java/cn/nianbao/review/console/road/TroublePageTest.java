package cn.nianbao.review.console.road;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.FormPage;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.cases.ReportCase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What an operator sees of reports that stand still, and of the system's parts. */
@QuarkusTest
@RealPartners
class TroublePageTest {

    private static final Person OPERATOR = new Person("operator-of-trouble", "陆知行", List.of("operator"), List.of());

    private static Desk troubled(String why, int tried) {
        Desk desk = Desk.handedIn();
        QuarkusTransaction.requiringNew().run(() -> ReportCase.locked(UUID.fromString(desk.report))
                .orElseThrow()
                .trouble(why, tried, Instant.parse("2026-01-20T01:05:00Z")));
        return desk;
    }

    private static Element line(Document page, Desk desk) {
        return page.expectFirst(".incidents li:has(form[action=/reports/" + desk.report + "/retry])");
    }

    @Test
    void tellsWhatStandsStillWhyAndWhatToDo() {
        Desk desk = troubled("识别服务没有应答，已连续尝试 15 分钟；请检查有关服务后重试", 22);
        String line = line(FormPage.of(OPERATOR, "/trouble").document(), desk).text();
        assertThat(line)
                .contains("安澜市第" + desk.agency.substring("anlan-".length()) + "局", "2025 年度报告")
                .contains("停在“初审”：识别服务停了或连不上")
                .contains("2026年1月20日 09:05 停下，共试过 22 次")
                .contains("怎么办", "停着的请启动");
    }

    @Test
    void nothingOfAReportIsTold() {
        Desk desk = troubled("公布的页面与签发的内容不一致：缺少文字“李四来信反映”（共 2 处），请核查后重试", 1);
        String line = line(FormPage.of(OPERATOR, "/trouble").document(), desk).text();
        assertThat(line).contains("门户上公布的与签发的不一样", "缺少文字“（内容略）”").doesNotContain("李四");
        OPERATOR.call().get("/reports/" + desk.report).then().statusCode(403);
    }

    @Test
    void whatAPortalDidNotTakeIsToldWithThePortalsName() {
        Desk desk = troubled("没有送到政府网站（city）：发布目录不存在，可能没有挂载。请核查后重试。", 1);
        Element line = line(FormPage.of(OPERATOR, "/trouble").document(), desk);
        assertThat(line.text())
                .contains("报告没有送到政府网站", "（city）：发布目录不存在", "请联系网站方", "重试")
                .doesNotContain("信息发布员", "内容略");
        assertThat(line.hasClass("alarm")).isFalse();
        Desk removal = troubled("政府网站（city）上还没有撤下：WebDAV 账号没有写入目录的权限。", 1);
        assertThat(line(FormPage.of(OPERATOR, "/trouble").document(), removal).hasClass("alarm"))
                .isTrue();
    }

    @Test
    void whatIsMostUrgentComesFirst() {
        Desk later = troubled("识别服务没有应答", 22);
        Desk alarm = troubled("办理记录不完整或被改动，已停止发布；请核查数据库", 1);
        List<String> reports = FormPage.of(OPERATOR, "/trouble")
                .document()
                .select(".incidents form")
                .eachAttr("action");
        assertThat(reports.indexOf("/reports/" + alarm.report + "/retry"))
                .isLessThan(reports.indexOf("/reports/" + later.report + "/retry"));
    }

    @Test
    void pressedTwiceAtOnceItIsRetriedOnce() {
        Desk desk = troubled("识别服务没有应答", 22);
        FormPage page = FormPage.of(OPERATOR, "/trouble");
        Supplier<Integer> press = () -> page.send(OPERATOR, "/reports/" + desk.report + "/retry", Map.of())
                .statusCode();
        List<Integer> answers = Stream.of(press, press).map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactly(303, 303);
        assertThat(desk.history()).containsOnlyOnce("retried");
        assertThat(desk.incident()).isNull();
        assertThat(press.get()).as("pressed again").isEqualTo(303);
        assertThat(desk.history()).containsOnlyOnce("retried");
    }

    @Test
    void saysWhichPartsOfTheSystemWork() {
        Document page = FormPage.of(OPERATOR, "/trouble").document();
        assertThat(page.select(".parts .up").text()).contains("数据库", "自动办理", "邮件服务器", "磁盘");
        assertThat(page.select(".parts .down").text()).contains("识别服务 不正常 没有应答", "请启动识别服务", "公众门户");
        assertThat(page.select("#parts-title").text()).contains("处不正常");
    }

    @Test
    void homeLeadsAnOperatorThere() {
        assertThat(FormPage.of(OPERATOR, "/").document().expectFirst("h1").text())
                .isEqualTo("办理异常");
        new Desk().staff.call().get("/trouble").then().statusCode(403);
    }
}

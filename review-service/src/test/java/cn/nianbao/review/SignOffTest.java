package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** 呈批: the leader is told all on one page, and signs there or, what is clean, from the list. */
@QuarkusTest
@RealPartners
class SignOffTest {

    @Inject
    SessionFactory sessions;

    private static Desk awaitingSignature() {
        return reviewed(Desk.handedIn());
    }

    private static Desk reviewed(Desk desk) {
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        return desk;
    }

    private static String page(Desk desk) {
        return "/reports/" + desk.report + "/approval";
    }

    private static Person everywhere(String role, Desk... desks) {
        return new Person(
                role + "-of-many-" + desks[0].agency,
                "到处签发",
                List.of(role),
                List.of(desks).stream().map(desk -> desk.agency).toList());
    }

    private static List<String> items(WebPage list, Desk... desks) {
        return List.of(desks).stream()
                .map(desk -> list.document()
                        .expectFirst("input[name=item][value^=" + desk.report + "]")
                        .attr("value"))
                .toList();
    }

    @Test
    void theLeaderIsToldWhoDidWhatAndSignsThisContent() {
        Desk desk = Desk.handedIn();
        Person deputy = new Person("deputy-of-" + desk.agency, "乙", List.of("informant"), List.of(desk.agency));
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        desk.decide(
                        deputy,
                        desk.task(deputy),
                        Map.of("decision", "approve", "reason", "数据与台账一致", "revision", desk.revision()))
                .then()
                .statusCode(200);
        desk.approveBy(desk.second, desk.secrecy);

        WebPage page = WebPage.of(desk.approver, page(desk));
        assertThat(page.text("h2")).contains("谁办的", "关键数字", "核查遗留事项", "隐藏内容和保密", "请您签发");
        assertThat(page.text(".facts")).contains(desk.revision().substring(0, 8), "第 1 版（首次公开）", "2026年1月31日");
        assertThat(page.row("初审")).contains("乙 代 " + desk.first.name(), "同意。数据与台账一致");
        assertThat(page.row("复审")).contains(desk.second.name(), "同意");
        assertThat(page.row("保密审查")).contains(desk.secrecy.name(), "可以公开");
        assertThat(page.row("签发")).contains("待办理");
        assertThat(page.row("本年新收申请")).containsExactly("本年新收申请", "—", "0", "—");
        assertThat(page.text(".presented")).contains("核查没有必改和须说明的问题", "此后没有改动", "未发现隐藏文字");

        Response signed = page.send("/reports/" + desk.report + "/decision", Map.of("decision", "approve"));
        assertThat(signed.statusCode()).isEqualTo(303);
        assertThat(desk.state()).isEqualTo("publishing");
        WebPage after = WebPage.of(desk.staff, page(desk));
        assertThat(after.row("签发")).contains(desk.approver.name(), "签发");
        assertThat(after.document().select(".decision")).isEmpty();
    }

    @Test
    void theFiguresStandBesideLastYears() {
        Desk desk = awaitingSignature();
        Desk before = desk.at(Desk.submit(desk.staff, desk.agency, "2024", null, null)
                .jsonPath()
                .getString("id"));
        before.set(desk.staff, "requests/1/total", 12).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> ReportCase.locked(UUID.fromString(before.report))
                .orElseThrow()
                .enter(Step.PUBLISHED, Instant.parse("2025-01-22T02:00:00Z")));
        assertThat(WebPage.of(desk.approver, page(desk)).row("本年新收申请")).containsExactly("本年新收申请", "12", "0", "-12");
    }

    @Test
    void whatChangedSinceSomebodyDecidedIsNamed() {
        Desk desk = Desk.handedIn();
        desk.sendBack(desk.first, "correcting", "请补充网站改版情况").then().statusCode(200);
        desk.correct(desk.staff, Map.of("sections", Map.of("s6", Map.of("text", "没有收取信息处理费。网站改版已经完成。"))))
                .then()
                .statusCode(200);
        desk.handIn(desk.staff).then().statusCode(200);
        reviewed(desk);
        String told = WebPage.of(desk.approver, page(desk)).text(".presented");
        assertThat(told)
                .contains("与" + desk.first.name() + "（初审）上次办理的内容相比")
                .contains("现为：网站改版已经完成。", "不再有：没有收取信息处理费，没有其他需要报告的事项。");
    }

    @Test
    void theLeaderSendsBackWithAReason() {
        Desk desk = awaitingSignature();
        WebPage page = WebPage.of(desk.approver, page(desk));
        assertThat(page.send(
                                "/reports/" + desk.report + "/decision",
                                Map.of("decision", "return", "to", "second-review", "reason", "请再核对第三部分"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(desk.state()).isEqualTo("second-review");
    }

    @Test
    void nobodyElsesReportIsShownAndNobodyElseSigns() {
        Desk desk = awaitingSignature();
        Desk stranger = new Desk();
        assertThat(stranger.approver.call().get(page(desk)).statusCode()).isEqualTo(403);
        assertThat(WebPage.of(desk.staff, page(desk)).document().select(".decision"))
                .isEmpty();
        assertThat(desk.staff.call().get("/signing").statusCode()).isEqualTo(403);
    }

    @Test
    void cleanReportsAreSignedFromTheListEachOnItsOwn() {
        Desk first = awaitingSignature();
        Desk second = awaitingSignature();
        Desk third = awaitingSignature();
        Person approver = everywhere("approver", first, second, third);
        WebPage list = WebPage.of(approver, "/signing");
        assertThat(list.text(".signing")).contains(first.revision().substring(0, 8), "本年新收申请 0", "行政诉讼 0");
        List<String> chosen = items(list, first, second);

        Response confirming = list.send("/signing/confirm", Map.of("item", chosen));
        WebPage confirm = new WebPage(approver::call, list.response(), org.jsoup.Jsoup.parse(confirming.asString()));
        assertThat(confirm.document().select(".signing li")).hasSize(2);
        assertThat(confirm.text(".signing")).contains(first.revision(), second.revision());
        assertThat(confirm.text("button")).contains("签发这 2 份");
        assertThat(first.state()).as("nothing is signed yet").isEqualTo("sign-off");

        changes(second);
        Response answer = confirm.send("/signing", Map.of());
        assertThat(answer.statusCode()).isEqualTo(200);
        String told = org.jsoup.Jsoup.parse(answer.asString()).text();
        assertThat(told).contains("签发 1 份，1 份没有签发", "没有签发：");
        assertThat(first.state()).isEqualTo("publishing");
        assertThat(second.state()).as("it says something else now").isEqualTo("sign-off");
        assertThat(third.state()).as("nobody ticked it").isEqualTo("sign-off");
        Map<String, Object> line = first.historyLines().stream()
                .filter(entry -> "approved".equals(entry.get("kind")) && "sign-off".equals(entry.get("step")))
                .findFirst()
                .orElseThrow();
        assertThat(line).containsEntry("revision", first.revision()).containsEntry("by", approver.name());
    }

    /** Sent back, changed, and reviewed again, so that it waits for the signature with another content. */
    private static void changes(Desk desk) {
        desk.sendBack(desk.approver, "correcting", "请改一处").then().statusCode(200);
        desk.correct(desk.staff, Map.of("sections", Map.of("s6", Map.of("text", "没有收取信息处理费。"))))
                .then()
                .statusCode(200);
        desk.handIn(desk.staff).then().statusCode(200);
        reviewed(desk);
    }

    @Test
    void whatWasTickedBeforeItChangedIsNotEvenConfirmed() {
        Desk desk = awaitingSignature();
        WebPage list = WebPage.of(desk.approver, "/signing");
        List<String> chosen = items(list, desk);
        changes(desk);
        Response confirming = list.send("/signing/confirm", Map.of("item", chosen));
        assertThat(confirming.asString()).contains("1 份没有列入", "没有可以签发的报告");
        assertThat(list.send("/signing/confirm", Map.of()).statusCode())
                .as("nothing ticked")
                .isEqualTo(422);
    }

    @Test
    void aReportThatHadToBeExplainedWantsToBeOpened() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.correct(desk.staff, java.util.Collections.singletonMap("period", null))
                .then()
                .statusCode(200);
        desk.staff
                .call()
                .contentType("application/json; charset=utf-8")
                .body(Map.of("reason", "统计期限见前言"))
                .put("/api/reports/" + desk.report + "/findings/S-PERIOD/explanation")
                .then()
                .statusCode(204);
        desk.handIn(desk.staff).then().statusCode(200);
        reviewed(desk);
        WebPage list = WebPage.of(desk.approver, "/signing");
        assertThat(list.document().select("input[name=item]")).isEmpty();
        assertThat(list.document().select("a[href=" + page(desk) + "]")).isNotEmpty();
        assertThat(WebPage.of(desk.approver, page(desk)).text(".presented")).contains("须说明：", "说明：统计期限见前言");
    }

    @Test
    void theListAsksAsOftenForManyAsForOne() {
        Desk one = awaitingSignature();
        Desk two = awaitingSignature();
        Desk three = awaitingSignature();
        Person few = everywhere("approver", one);
        Person all = everywhere("approver", two, one, three);
        few.call().get("/signing");
        all.call().get("/signing");
        assertThat(questions(() -> all.call().get("/signing")))
                .isEqualTo(questions(() -> few.call().get("/signing")));
    }

    private long questions(Runnable call) {
        return Questions.of(sessions, call);
    }

    @Test
    void homeLeadsAnApproverToTheList() {
        Desk desk = awaitingSignature();
        assertThat(WebPage.of(desk.approver, "/").document().select("[hx-get=/signing] a[href=/signing]"))
                .hasSize(1);
        assertThat(WebPage.of(desk.staff, "/").document().select("[hx-get=/signing]"))
                .isEmpty();
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.schedule.Starting;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 定时公布: a report that everybody has agreed to waits for its hour; who set which is in the record. */
@QuarkusTest
@RealPartners
class ScheduleTest {

    private static final String HOUR = "publication-hour";
    private static final String NINE = "2026-01-20T09:00:00+08:00";
    private static final String ON_NEW_YEARS_DAY = "2026-02-17T09:00:00+08:00";
    private static final String LOCK = "select id from report_case where id = ? for update";

    @Inject
    DataSource database;

    @Inject
    Timers timers;

    @Inject
    Starting starting;

    @BeforeEach
    void itIsJanuary() {
        Day.is("2026-01-12T10:00:00");
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    private static Response set(Desk desk, Person who, String at) {
        Map<String, String> body = new HashMap<>();
        body.put("at", at);
        return who.call().contentType("application/json").body(body).put("/api/reports/" + desk.report + "/schedule");
    }

    private static void approveAll(Desk desk) {
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
    }

    /** Signed, and waiting for nine o'clock. */
    private static Desk waiting() {
        Desk desk = Desk.handedIn();
        set(desk, desk.staff, NINE).then().statusCode(200);
        approveAll(desk);
        return desk;
    }

    private static String shown(Desk desk) {
        return desk.staff.call().get("/api/reports/" + desk.report).jsonPath().getString("shown");
    }

    @Test
    void aSignedReportWaitsForItsHourAndSaysSo() {
        Desk desk = waiting();
        assertThat(desk.state()).isEqualTo("publishing");
        assertThat(shown(desk)).isEqualTo("待定时公布（2026年1月20日 09:00）");
        assertThat(timers.of(desk.report)).containsEntry(HOUR, Instant.parse("2026-01-20T01:00:00Z"));
        WebPage page = WebPage.of(desk.staff, "/reports/" + desk.report);
        assertThat(page.text(".state")).isEqualTo("待定时公布（2026年1月20日 09:00）");
        assertThat(page.text(".schedule")).contains("定于 2026年1月20日 09:00 公布", "取消定时，立即公布");
        assertThat(page.text(".busy")).isEmpty();
        timers.ring(desk.report, HOUR);
        assertThat(shown(desk)).isEqualTo("发布中 / 待核对");
        assertThat(timers.of(desk.report)).doesNotContainKey(HOUR);
        assertThat(set(desk, desk.staff, null).statusCode()).isEqualTo(409);
    }

    @Test
    void theRecordSaysWhoSetWhichHour() {
        Desk desk = Desk.handedIn();
        set(desk, desk.staff, NINE).then().statusCode(200);
        set(desk, desk.staff, NINE).then().statusCode(200);
        set(desk, desk.informant, "2026-01-21T09:00:00+08:00").then().statusCode(200);
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        set(desk, desk.approver, null).then().statusCode(200);
        assertThat(desk.historyLines().stream().filter(line -> ((String) line.get("kind")).startsWith("schedule")))
                .extracting(line -> line.get("by") + "：" + line.get("shown") + "，" + line.get("reason"))
                .containsExactly(
                        desk.staff.name() + "：定时公布，定于 2026年1月20日 09:00 公布",
                        desk.informant.name() + "：定时公布，定于 2026年1月21日 09:00 公布",
                        desk.approver.name() + "：取消定时公布，签发后立即公布");
    }

    @Test
    void whileItWaitsTheHourIsChangedOrLifted() {
        Desk desk = waiting();
        Response changed = set(desk, desk.approver, "2026-01-18T08:30:00+08:00");
        assertThat(changed.jsonPath().getString("at")).isEqualTo("2026-01-18T08:30:00+08:00");
        assertThat(desk.office
                        .call()
                        .get("/api/reports/" + desk.report + "/schedule")
                        .jsonPath()
                        .getString("at"))
                .isEqualTo("2026-01-18T08:30:00+08:00");
        assertThat(timers.of(desk.report)).containsEntry(HOUR, Instant.parse("2026-01-18T00:30:00Z"));
        assertThat(desk.act("recall", Map.of()).statusCode()).isEqualTo(409);
        assertThat(desk.act("abandon", Map.of("reason", "重新编制")).statusCode()).isEqualTo(409);
        set(desk, desk.staff, null).then().statusCode(200);
        assertThat(shown(desk)).isEqualTo("发布中 / 待核对");
        assertThat(timers.of(desk.report)).doesNotContainKey(HOUR);
    }

    @Test
    void anHourAfterTheStatutoryDateIsWarnedOf() {
        Desk desk = Desk.handedIn();
        Response late = set(desk, desk.staff, ON_NEW_YEARS_DAY);
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.jsonPath().getString("warning")).contains("晚于法定公布期限");
        assertThat(set(desk, desk.staff, "2026-01-31T23:59:00+08:00").jsonPath().getString("warning"))
                .isNull();
        WebPage page = WebPage.of(desk.staff, "/reports/" + desk.report);
        String form = "/reports/" + desk.report + "/schedule";
        Map<String, String> typed = Map.of("at", "2026-02-17T09:00", "how", "set");
        Response asked = page.send(form, typed);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.asString()).contains("我知道这晚于公布期限");
        Map<String, String> knowing = new HashMap<>(typed);
        knowing.put("late", "yes");
        assertThat(page.send(form, knowing).statusCode()).isEqualTo(303);
        assertThat(WebPage.of(desk.staff, "/reports/" + desk.report).text(".schedule .trouble"))
                .contains("2026年2月17日 09:00", "晚于公布期限 2026年1月31日");
    }

    @Test
    void whoeverSignsSetsItOnThePageOfTheSignature() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        WebPage page = WebPage.of(desk.approver, "/reports/" + desk.report + "/approval");
        Response sent =
                page.send("/reports/" + desk.report + "/schedule", Map.of("at", "2026-01-20T09:00", "how", "set"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.header("Location")).endsWith("/approval");
        assertThat(desk.approve(desk.approver).statusCode()).isEqualTo(200);
        assertThat(shown(desk)).startsWith("待定时公布");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"at\": \"2026-01-12T09:59:59+08:00\"}",
                "{\"at\": \"2028-01-20T09:00:00+08:00\"}",
                "{\"at\": \"2026-01-20T09:00:00\"}",
                "{\"at\": \"明天上午\"}",
                "{\"at\": \"+999999999-12-31T23:59:59-18:00\"}",
                "{}"
            })
    void anHourThatCannotBeMeantIsRefused(String body) {
        Desk desk = waiting();
        Response refused = desk.staff
                .call()
                .contentType("application/json; charset=utf-8")
                .body(body)
                .put("/api/reports/" + desk.report + "/schedule");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("公布时间");
        assertThat(shown(desk)).isEqualTo("待定时公布（2026年1月20日 09:00）");
    }

    @Test
    void nobodyElseSetsIt() {
        Desk desk = Desk.handedIn();
        for (Person who : List.of(desk.first, desk.secrecy, desk.office, Person.of("staff", "anlan"))) {
            assertThat(set(desk, who, NINE).statusCode()).as(who.sub()).isEqualTo(403);
        }
        assertThat(WebPage.of(desk.first, "/reports/" + desk.report).document().select(".schedule"))
                .isEmpty();
    }

    @Test
    void whatIsTakenDownDoesNotWait() {
        Desk desk = Desk.published();
        assertThat(set(desk, desk.staff, NINE).statusCode()).isEqualTo(409);
        Desk down = desk.next(desk.act("withdrawal", Map.of("reason", "内容有误", "notice", "本报告已撤下。")));
        Response refused = set(down, down.staff, NINE);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("撤下不能定时");
    }

    @Test
    void whatAnInformantBringsOntoTheNetIsReadBackAtItsHour() {
        Desk desk = Desk.handedIn("by-hand");
        set(desk, desk.informant, NINE).then().statusCode(200);
        approveAll(desk);
        assertThat(WebPage.of(desk.informant, "/reports/" + desk.report).text(".schedule"))
                .contains("定于 2026年1月20日 09:00 公布", "由信息发布员按这个时间在网站上发布");
        desk.uploadAndRegister();
        assertThat(shown(desk)).isEqualTo("待定时公布（2026年1月20日 09:00）");
        timers.ring(desk.report, HOUR);
        desk.awaitState("published");
    }

    /** The engine writes its due dates in the machine's own time zone; the case keeps the hour itself. */
    @Test
    void aTimerThatTheMachineMovedIsSetRightAtTheNextStart() {
        Desk desk = waiting();
        timers.move(desk.report, HOUR, Instant.parse("2026-01-19T17:00:00Z"));
        starting.rearm(UUID.fromString(desk.report));
        assertThat(timers.of(desk.report)).containsEntry(HOUR, Instant.parse("2026-01-20T01:00:00Z"));
    }

    @Test
    void theHourStandsThroughAReturn() {
        Desk desk = Desk.handedIn();
        set(desk, desk.staff, NINE).then().statusCode(200);
        desk.sendBack(desk.first, "correcting", "请核对").then().statusCode(200);
        desk.handIn(desk.staff).then().statusCode(200);
        approveAll(desk);
        assertThat(shown(desk)).startsWith("待定时公布");
    }

    @Test
    void ofAChangeAndTheHourAtOnceOneWins() throws SQLException {
        Desk changedFirst = waiting();
        List<Object> outcome = together(
                changedFirst,
                () -> set(changedFirst, changedFirst.staff, "2026-01-22T09:00:00+08:00")
                        .statusCode(),
                () -> ring(changedFirst));
        assertThat(outcome.get(0)).isEqualTo(200);
        assertThat(shown(changedFirst)).isEqualTo("待定时公布（2026年1月22日 09:00）");

        Desk rungFirst = waiting();
        outcome = together(
                rungFirst, () -> ring(rungFirst), () -> set(rungFirst, rungFirst.staff, "2026-01-22T09:00:00+08:00")
                        .statusCode());
        assertThat(outcome).containsExactly("rung", 409);
        assertThat(shown(rungFirst)).isEqualTo("发布中 / 待核对");
        assertThat(rungFirst.history()).containsOnlyOnce("scheduled");
    }

    private Object ring(Desk desk) {
        try {
            timers.ring(desk.report, HOUR);
            return "rung";
        } catch (RuntimeException late) {
            return "late";
        }
    }

    private List<Object> together(Desk desk, Supplier<Object> one, Supplier<Object> two) throws SQLException {
        return Held.back(database, LOCK, UUID.fromString(desk.report), List.of(one, two));
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.nianbao.review.PostOffice.Letter;
import cn.nianbao.review.deadline.Reminder;
import cn.nianbao.review.deadline.Reminder.State;
import cn.nianbao.workflow.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People are told of the statutory date by mail: the right ones, once, in plain words; and no mail server holds a report up. */
@QuarkusTest
@RealPartners
class ReminderTest {

    private static final Instant JAN_23 = Instant.parse("2026-01-23T01:00:00Z");
    private static final Instant JAN_27 = Instant.parse("2026-01-27T01:00:00Z");
    private static final Instant JAN_29 = Instant.parse("2026-01-29T01:00:00Z");

    @Inject
    Timers timers;

    private Desk desk;
    private String name;

    /** Saturday, 31 January 2026 is the date by law; the last working day before it is Friday the 30th. */
    @BeforeEach
    void itIsTenDaysBeforeTheDate() {
        Day.is("2026-01-21T10:00:00");
        desk = Desk.handedIn();
        name = "安澜市第" + desk.agency.substring("anlan-".length()) + "局";
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    private String address(String role) {
        return PostOffice.address(role, desk.agency);
    }

    private List<Letter> letters() {
        return PostOffice.about(name + "2025");
    }

    private List<Reminder> reminders(Work.Kind kind) {
        return QuarkusTransaction.requiringNew().call(() -> Reminder.of(UUID.fromString(desk.report), kind));
    }

    /** Rings, and waits until the next date is set. */
    private void ring(String event, String next) {
        timers.ring(desk.report, event);
        waitFor(next);
    }

    private void waitFor(String next) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> timers.of(desk.report).containsKey(next));
    }

    @Test
    void whoHoldsTheReportIsToldHowMuchTimeIsLeft() {
        desk.approveBy(desk.first);
        assertThat(timers.of(desk.report))
                .containsExactlyInAnyOrderEntriesOf(Map.of("reminder-due", JAN_23, "escalation-due", JAN_27));
        Day.is("2026-01-23T09:00:01");
        ring("reminder-due", "next-reminder");
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).containsExactly(address("second-reviewer"));
            assertThat(letter.from()).isEqualTo("nianbao@anlan.example");
            assertThat(letter.subject()).isEqualTo("【年报期限提醒】" + name + "2025年度报告还有 5 个工作日");
            assertThat(letter.body().lines())
                    .contains(
                            "【非涉密系统，严禁上传涉密信息】",
                            name + "2025年政府信息公开工作年度报告尚未公布。",
                            "法定公布期限：2026年1月31日，还有 5 个工作日",
                            "办理环节：待复审（由办公室负责人办理）",
                            "进入本环节：2026年1月21日 10:00",
                            "https://nianbao.example/reports/" + desk.report);
            assertThat(letter.body()).doesNotContain("测试");
        });
        assertThat(timers.of(desk.report))
                .containsExactlyInAnyOrderEntriesOf(Map.of("next-reminder", JAN_27, "escalation-due", JAN_27));
        assertThat(desk.state()).isEqualTo("second-review");
        assertThat(reminders(Work.Kind.REMIND)).singleElement().satisfies(reminder -> {
            assertThat(reminder.state()).isEqualTo(State.SENT);
            assertThat(reminder.told()).isEqualTo("办公室负责人");
            assertThat(reminder.day()).isEqualTo(LocalDate.of(2026, 1, 23));
        });
    }

    @Test
    void afterAReturnStaffAreToldAndTheDatesStay() {
        Map<String, Instant> before = timers.of(desk.report);
        assertThat(desk.sendBack(desk.first, "correcting", "请核对第三部分").statusCode())
                .isEqualTo(200);
        assertThat(timers.of(desk.report)).isEqualTo(before);
        Day.is("2026-01-23T09:00:01");
        ring("reminder-due", "next-reminder");
        assertThat(letters()).extracting(Letter::to).containsExactly(List.of(address("staff")));
    }

    @Test
    void theOfficeAndTheInformantAreRemindedInTheirTurn() {
        Day.is("2026-01-21T10:00:00");
        desk = Desk.handedIn("by-hand-reviewed");
        name = "安澜市by-hand-reviewed第" + desk.agency.substring("by-hand-reviewed-".length()) + "局";
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("office-review");
        Day.is("2026-01-23T09:00:01");
        ring("reminder-due", "next-reminder");
        desk.approveBy(desk.office);
        assertThat(desk.state()).isEqualTo("awaiting-upload");
        Day.is("2026-01-27T09:00:01");
        ring("next-reminder", "next-reminder");
        assertThat(letters())
                .extracting(Letter::to)
                .containsExactly(List.of(PostOffice.address("office", "anlan")), List.of(address("informant")));
    }

    @Test
    void thoseAboveAreToldWhereverItStands() {
        Day.is("2026-01-27T09:00:01");
        ring("escalation-due", "next-escalation");
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to())
                    .containsExactlyInAnyOrder(address("approver"), PostOffice.address("office", "anlan"));
            assertThat(letter.subject()).isEqualTo("【年报督办】" + name + "2025年度报告还有 3 个工作日");
            assertThat(letter.body()).contains("待初审（由科室负责人办理）").contains("请督促办理");
        });
        assertThat(timers.of(desk.report)).containsEntry("next-escalation", JAN_29);
    }

    @Test
    void onceTheDateIsPastTheySayForHowLong() {
        Day.is("2026-02-09T09:00:01");
        ring("reminder-due", "next-reminder");
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).endsWith("已逾期 6 个工作日");
            assertThat(letter.body()).contains("法定公布期限：2026年1月31日，已逾期 6 个工作日");
        });
    }

    @Test
    void theSameDayTellsNobodyTwice() {
        Day.is("2026-01-23T09:00:01");
        ring("reminder-due", "next-reminder");
        ring("next-reminder", "next-reminder");
        assertThat(letters()).hasSize(1);
        assertThat(timers.of(desk.report)).containsEntry("next-reminder", JAN_27);
    }

    @Test
    void whatMayHaveLeftBeforeAStopIsNotSentAgain() {
        Instant now = Day.is("2026-01-23T09:00:01");
        QuarkusTransaction.requiringNew().run(() -> Reminder.on(
                        LocalDate.of(2026, 1, 23), UUID.fromString(desk.report), Work.Kind.REMIND, Reminder.MAILBOXES)
                .sending("科室负责人", now));
        ring("reminder-due", "next-reminder");
        assertThat(letters()).isEmpty();
        assertThat(reminders(Work.Kind.REMIND)).singleElement().satisfies(reminder -> {
            assertThat(reminder.state()).isEqualTo(State.FAILED);
            assertThat(reminder.note())
                    .hasValueSatisfying(note -> assertThat(note).contains("不明"));
        });
    }

    @Test
    void aMailServerThatIsAwayForAMomentLosesNothing() {
        Day.is("2026-01-23T09:00:01");
        PostOffice.whileAway(() -> {
            timers.ring(desk.report, "reminder-due");
            awaitFailure();
        });
        waitFor("next-reminder");
        assertThat(letters()).extracting(Letter::to).containsExactly(List.of(address("first-reviewer")));
        assertThat(reminders(Work.Kind.REMIND)).extracting(Reminder::state).containsExactly(State.SENT);
    }

    @Test
    void aMailServerThatSaysNothingIsNotWaitedForForEver() {
        Day.is("2026-01-23T09:00:01");
        PostOffice.whileSilent(() -> {
            timers.ring(desk.report, "reminder-due");
            awaitFailure();
        });
        waitFor("next-reminder");
        assertThat(letters()).hasSize(1);
    }

    @Test
    void aMailServerThatStaysAwayHoldsNoReportUp() {
        Day.is("2026-01-23T09:00:01");
        PostOffice.whileAway(() -> {
            timers.ring(desk.report, "reminder-due");
            awaitFailure();
            timers.haveFailed(desk.report, "remind", 21);
            waitFor("next-reminder");
        });
        assertThat(desk.incident()).isNull();
        assertThat(desk.history()).doesNotContain("troubled");
        assertThat(reminders(Work.Kind.REMIND)).singleElement().satisfies(reminder -> {
            assertThat(reminder.state()).isEqualTo(State.FAILED);
            assertThat(reminder.note())
                    .hasValueSatisfying(
                            note -> assertThat(note).contains("邮件服务器没有接收").doesNotContain("@"));
        });
        assertThat(timers.of(desk.report)).containsEntry("next-reminder", JAN_27);
        assertThat(letters()).isEmpty();

        desk.approveBy(desk.first);
        Day.is("2026-01-27T09:00:01");
        ring("next-reminder", "next-reminder");
        assertThat(letters()).extracting(Letter::to).containsExactly(List.of(address("second-reviewer")));
    }

    @Test
    void whileTheSystemIsAtWorkNobodyIsReminded() {
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("publishing");
        Day.is("2026-01-23T09:00:01");
        ring("reminder-due", "next-reminder");
        assertThat(letters()).isEmpty();
        assertThat(reminders(Work.Kind.REMIND)).extracting(Reminder::state).containsExactly(State.SKIPPED);
    }

    private void namesARobot(Person who) {
        FormPage.of(who, "/settings")
                .send(who, "/settings/robot", Map.of("kind", "wecom", "address", ChatGroup.robot(desk.agency)));
    }

    @Test
    void whoNamedARobotIsToldOverItToo() {
        namesARobot(desk.first);
        namesARobot(desk.second);
        Day.is("2026-01-23T09:00:01");
        ring("reminder-due", "next-reminder");
        assertThat(ChatGroup.said(desk.agency)).singleElement().satisfies(message -> assertThat(message)
                .startsWith("【年报期限提醒】" + name + "2025年度报告还有 5 个工作日")
                .contains("办理环节：待初审（由科室负责人办理）", "https://nianbao.example/reports/" + desk.report)
                .doesNotContain("本邮件", "测试"));
        assertThat(letters()).hasSize(1);
        ring("next-reminder", "next-reminder");
        assertThat(ChatGroup.said(desk.agency)).as("once a day").hasSize(1);
    }

    @Test
    void aRobotThatIsShutIsTriedAgainAndHoldsNothingUp() {
        namesARobot(desk.first);
        ChatGroup.shut(desk.agency);
        Day.is("2026-01-23T09:00:01");
        timers.ring(desk.report, "reminder-due");
        awaitFailure();
        await("the mail does not wait for it").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(letters())
                .hasSize(1));
        ChatGroup.open(desk.agency);
        waitFor("next-reminder");
        assertThat(ChatGroup.said(desk.agency)).hasSize(1);
        assertThat(letters()).as("and left once").hasSize(1);

        ChatGroup.shut(desk.agency);
        Day.is("2026-01-27T09:00:01");
        timers.ring(desk.report, "next-reminder");
        awaitFailure();
        timers.haveFailed(desk.report, "remind", 21);
        waitFor("next-reminder");
        assertThat(desk.incident()).isNull();
        assertThat(reminders(Work.Kind.REMIND))
                .extracting(Reminder::state)
                .containsExactlyInAnyOrder(State.SENT, State.SENT, State.SENT, State.FAILED);
    }

    private void awaitFailure() {
        await().atMost(Duration.ofSeconds(30)).until(() -> reminders(Work.Kind.REMIND).stream()
                .anyMatch(reminder -> reminder.state() == State.FAILED));
    }
}

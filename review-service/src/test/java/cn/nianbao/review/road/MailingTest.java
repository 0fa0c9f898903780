package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.review.Day;
import cn.nianbao.review.Desk;
import cn.nianbao.review.PostOffice;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.deadline.Reminder;
import cn.nianbao.review.deadline.Reminder.State;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.Work;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When nothing is sent, and what is written down then. */
@QuarkusTest
@RealPartners
class MailingTest {

    private record Mail(Optional<String> host, int port, Optional<String> from, URI console) implements MailSettings {
        static final Mail NONE =
                new Mail(Optional.empty(), 25, Optional.empty(), URI.create("https://nianbao.example"));
        static final Mail NO_SENDER = new Mail(
                Optional.of("mail.anlan.example"), 25, Optional.empty(), URI.create("https://nianbao.example"));
    }

    @Inject
    Clock clock;

    @Inject
    Deadlines deadlines;

    @Inject
    ReportProcess process;

    @Inject
    MailServer server;

    @Inject
    Mailer mailer;

    @BeforeEach
    void itIsEightDaysBeforeTheDate() {
        Day.is("2026-01-23T09:00:01");
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    /** Tells as the worker would; the step itself is another's, so that the process is not moved. */
    private Reminder told(MailServer by, String report) {
        Remind remind = new Remind(clock, deadlines, process, Mail.NONE, List.of(new Mailboxes(by)));
        UUID id = UUID.fromString(report);
        assertThatThrownBy(() -> remind.perform(new Work("no-such-step", id, Work.Kind.REMIND, 0), "nobody"))
                .isInstanceOf(TaskGone.class);
        List<Reminder> reminders = QuarkusTransaction.requiringNew().call(() -> Reminder.of(id, Work.Kind.REMIND));
        assertThat(reminders).hasSize(1);
        return reminders.get(0);
    }

    private void published(Desk desk) {
        QuarkusTransaction.requiringNew().run(() -> ReportCase.locked(UUID.fromString(desk.report))
                .orElseThrow()
                .enter(Step.PUBLISHED, clock.instant()));
    }

    @Test
    void withoutAMailServerThatIsWrittenDown() {
        Desk desk = Desk.withForm();
        Reminder reminder = told(new MailServer(Mail.NONE, mailer), desk.report);
        assertThat(reminder.state()).isEqualTo(State.SKIPPED);
        assertThat(reminder.note()).hasValue("没有配置邮件服务器，没有发送");
    }

    @Test
    void theStepDoneOnceMoreTellsNobodyTwice() {
        Desk desk = Desk.withForm();
        assertThat(told(server, desk.report).state()).isEqualTo(State.SENT);
        assertThat(told(server, desk.report).state()).isEqualTo(State.SENT);
        String name = "安澜市第" + desk.agency.substring("anlan-".length()) + "局";
        assertThat(PostOffice.about(name + "2025")).hasSize(1);
    }

    @Test
    void aCorrectionOfWhatWasPublicIsBoundByNoDate() {
        Desk desk = Desk.withForm();
        published(desk);
        UUID next = QuarkusTransaction.requiringNew().call(() -> {
            ReportCase second = new ReportCase(desk.agency, Desk.YEAR, 2, Step.CORRECTING, clock.instant());
            second.persist();
            return second.id();
        });
        assertThat(told(server, next.toString()).state()).isEqualTo(State.SKIPPED);
    }

    @Test
    void aReportAtItsEndConcernsNobody() {
        Desk desk = Desk.withForm();
        published(desk);
        assertThat(told(server, desk.report).state()).isEqualTo(State.SKIPPED);
    }

    @Test
    void aServerWithoutASenderStopsTheStart() {
        assertThatThrownBy(() -> new MailServer(Mail.NO_SENDER, mailer).check(null))
                .hasMessageContaining("NIANBAO_MAIL_FROM");
    }
}

package cn.nianbao.review.road;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.review.deadline.Letter;
import cn.nianbao.review.deadline.Letter.Occasion;
import cn.nianbao.review.deadline.Reminder;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Telling people of a statutory date: it is written down that a letter is about to leave, the letter leaves, it is written down
 * that it left, and the process is given the next date. A letter never holds a report up.
 */
abstract class Mailing implements AutomaticStep {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    private final Clock clock;
    private final ReportProcess process;
    private final MailSettings settings;
    private final MailServer server;

    /** What the statutory date asks of today. */
    protected final Deadlines deadlines;

    Mailing(Clock clock, Deadlines deadlines, ReportProcess process, MailSettings settings, MailServer server) {
        this.clock = clock;
        this.deadlines = deadlines;
        this.process = process;
        this.settings = settings;
        this.server = server;
    }

    /** The roles to tell of a report that stands there; none where nobody has to do anything. */
    abstract List<Role> whom(Step state);

    abstract Occasion occasion();

    /** The next time after now. */
    abstract Instant next(LocalDate due);

    private record Outgoing(UUID reminder, Letter letter) {}

    @Override
    public void perform(Work work, String worker) {
        LocalDate today = deadlines.today();
        QuarkusTransaction.requiringNew().call(() -> begin(work, today)).ifPresent(this::send);
        QuarkusTransaction.requiringNew().run(() -> told(work, worker));
    }

    @Override
    public boolean goOnWithout(Work work, String worker, String why) {
        LocalDate today = deadlines.today();
        QuarkusTransaction.requiringNew().run(() -> {
            told(work, worker);
            Reminder reminder = Reminder.on(today, work.caseId(), kind());
            if (!reminder.isSettled()) {
                reminder.failed(why, clock.instant());
            }
        });
        LOG.errorf("%s of %s is given up: %s", kind(), work.caseId(), why);
        return true;
    }

    /** Writes down what is about to be done; empty where there is nothing to send. */
    private Optional<Outgoing> begin(Work work, LocalDate today) {
        ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
        Reminder reminder = Reminder.on(today, report.id(), kind());
        if (reminder.isSettled()) {
            return Optional.empty();
        }
        if (reminder.state() == Reminder.State.SENDING) {
            LOG.warnf("%s of %s may have left before a stop; it is not sent again", kind(), report.id());
            reminder.failed("发送途中系统停止，是否送达不明，没有重发", clock.instant());
            return Optional.empty();
        }
        return outgoing(report, reminder);
    }

    private Optional<Outgoing> outgoing(ReportCase report, Reminder reminder) {
        Agency agency = Agency.of(report.agency());
        List<Role> roles = report.isOver() || !report.isBoundByDate() ? List.of() : whom(report.state());
        List<String> addresses = roles.stream()
                .flatMap(role -> addresses(agency, role).stream())
                .distinct()
                .toList();
        if (roles.isEmpty() || addresses.isEmpty() || !server.isConfigured()) {
            reminder.skipped(why(roles, addresses), clock.instant());
            return Optional.empty();
        }
        reminder.sending(shown(roles), clock.instant());
        return Optional.of(new Outgoing(
                reminder.id(),
                Letter.about(
                        report,
                        agency,
                        occasion(),
                        addresses,
                        deadlines.left(agency.due(report.year())),
                        settings.console())));
    }

    private static List<String> addresses(Agency agency, Role role) {
        if (role != Role.OFFICE) {
            return agency.mail(role);
        }
        return agency.parent() == null
                ? List.of()
                : Optional.ofNullable(Agency.of(agency.parent()))
                        .map(office -> office.mail(role))
                        .orElse(List.of());
    }

    private static String why(List<Role> roles, List<String> addresses) {
        if (roles.isEmpty()) {
            return "现在没有需要提醒的人";
        }
        return addresses.isEmpty() ? "单位台账没有登记邮箱：" + shown(roles) : "没有配置邮件服务器，没有发送";
    }

    private static String shown(List<Role> roles) {
        return roles.stream().map(Role::shown).collect(Collectors.joining("、"));
    }

    private void send(Outgoing outgoing) {
        try {
            server.take(outgoing.letter());
        } catch (PartnerAway away) {
            note(outgoing, reminder -> reminder.failed(away.getMessage(), clock.instant()));
            throw away;
        }
        note(outgoing, reminder -> reminder.sent(clock.instant()));
    }

    private static void note(Outgoing outgoing, Consumer<Reminder> what) {
        QuarkusTransaction.requiringNew().run(() -> what.accept(Reminder.of(outgoing.reminder())));
    }

    private void told(Work work, String worker) {
        ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
        process.told(work, worker, next(Agency.of(report.agency()).due(report.year())));
    }
}

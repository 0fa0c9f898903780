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
    private final List<Carrier> carriers;

    /** What the statutory date asks of today. */
    protected final Deadlines deadlines;

    Mailing(Clock clock, Deadlines deadlines, ReportProcess process, MailSettings settings, List<Carrier> carriers) {
        this.clock = clock;
        this.deadlines = deadlines;
        this.process = process;
        this.settings = settings;
        this.carriers = carriers;
    }

    /** The roles to tell of a report that stands there; none where nobody has to do anything. */
    abstract List<Role> whom(Step state);

    abstract Occasion occasion();

    /** The next time after now. */
    abstract Instant next(LocalDate due);

    private record Outgoing(UUID reminder, Runnable delivery) {}

    @Override
    public void perform(Work work, String worker) {
        LocalDate today = deadlines.today();
        List<Outgoing> leaving = QuarkusTransaction.requiringNew().call(() -> begin(work, today));
        List<PartnerAway> failures =
                leaving.stream().flatMap(outgoing -> send(outgoing).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        QuarkusTransaction.requiringNew().run(() -> told(work, worker));
    }

    @Override
    public boolean goOnWithout(Work work, String worker, String why) {
        LocalDate today = deadlines.today();
        QuarkusTransaction.requiringNew().run(() -> {
            told(work, worker);
            Reminder.unsent(today, work.caseId(), kind()).stream()
                    .filter(reminder -> !reminder.isSettled())
                    .forEach(reminder -> reminder.failed(why, clock.instant()));
        });
        LOG.errorf("%s of %s is given up: %s", kind(), work.caseId(), why);
        return true;
    }

    /** Writes down what is about to be done; nothing where there is nothing to send. */
    private List<Outgoing> begin(Work work, LocalDate today) {
        ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
        Agency agency = Agency.of(report.agency());
        List<Role> roles = report.isOver() || !report.isBoundByDate() ? List.of() : whom(report.state());
        Letter letter =
                Letter.about(report, agency, occasion(), deadlines.left(agency.due(report.year())), settings.console());
        return carriers.stream()
                .flatMap(carrier -> carrier.deliveries(agency, roles).stream())
                .flatMap(delivery ->
                        begin(delivery, letter, Reminder.on(today, report.id(), kind(), delivery.receiver())).stream())
                .toList();
    }

    private Optional<Outgoing> begin(Delivery delivery, Letter letter, Reminder reminder) {
        if (reminder.isSettled()) {
            return Optional.empty();
        }
        if (reminder.state() == Reminder.State.SENDING) {
            LOG.warnf("reminder %s may have left before a stop; it is not sent again", reminder.id());
            reminder.unclear(clock.instant());
            return Optional.empty();
        }
        if (delivery.obstacle() != null) {
            reminder.skipped(delivery.obstacle(), clock.instant());
            return Optional.empty();
        }
        reminder.sending(delivery.told(), clock.instant());
        return Optional.of(new Outgoing(reminder.id(), () -> delivery.way().accept(letter)));
    }

    /** What went wrong; one that is away keeps the letter from nobody else. */
    private Optional<PartnerAway> send(Outgoing outgoing) {
        try {
            outgoing.delivery().run();
        } catch (PartnerAway away) {
            note(outgoing, reminder -> reminder.failed(away.getMessage(), clock.instant()));
            return Optional.of(away);
        }
        note(outgoing, reminder -> reminder.sent(clock.instant()));
        return Optional.empty();
    }

    private static void note(Outgoing outgoing, Consumer<Reminder> what) {
        QuarkusTransaction.requiringNew().run(() -> what.accept(Reminder.of(outgoing.reminder())));
    }

    private void told(Work work, String worker) {
        ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
        process.told(work, worker, next(Agency.of(report.agency()).due(report.year())));
    }
}

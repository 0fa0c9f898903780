package cn.nianbao.review.deadline;

import cn.nianbao.workflow.Opening.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * When people are told of a statutory date, in official working days and at the start of the office day (Asia/Shanghai). What
 * is past is skipped; once the date itself is past, they are told every five working days until the report is public.
 */
@ApplicationScoped
public class Deadlines {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    /** Working days before the date on which whoever holds the report is reminded; 0 is the last working day itself. */
    private static final List<Integer> REMIND = List.of(20, 10, 5, 3, 1, 0);

    /** The same for those above: the person who signs, and the supervising office. */
    private static final List<Integer> ESCALATE = List.of(3, 1);

    private static final int OVERDUE_EVERY = 5;

    private final Clock clock;
    private final WorkingDays days = WorkingDays.official();

    public Deadlines(Clock clock) {
        this.clock = clock;
    }

    /** The first of both kinds that lie ahead of now. */
    public Reminders ahead(LocalDate due) {
        return new Reminders(nextReminder(due), nextEscalation(due));
    }

    public Instant nextReminder(LocalDate due) {
        return next(due, REMIND);
    }

    public Instant nextEscalation(LocalDate due) {
        return next(due, ESCALATE);
    }

    /** What is left until the date, or how long it is past. */
    public TimeLeft left(LocalDate due) {
        return TimeLeft.until(due, today());
    }

    /** The day that it is in China. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /** The day that lies so many working days after today. */
    public LocalDate workingDaysFromNow(int workingDays) {
        return days.after(today(), workingDays);
    }

    private Instant next(LocalDate due, List<Integer> before) {
        LocalDate last = days.isWorkingDay(due) ? due : days.before(due, 1);
        Instant now = clock.instant();
        return Stream.concat(before.stream().map(left -> days.before(last, left)), overdue(due))
                .map(day -> day.atTime(OFFICE_OPENS).atZone(CHINA).toInstant())
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    /** The working days after the date on which a report that is still open is spoken of again; without end. */
    private Stream<LocalDate> overdue(LocalDate due) {
        LocalDate first = days.after(due, 1);
        int passed = Math.max(0, days.between(first, today()));
        return Stream.iterate(passed / OVERDUE_EVERY, n -> n + 1).map(n -> days.after(first, n * OVERDUE_EVERY));
    }
}

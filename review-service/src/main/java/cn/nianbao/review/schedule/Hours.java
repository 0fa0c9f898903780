package cn.nianbao.review.schedule;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.Step;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Hours of publication between people, programs and the record; people mean the time of China. */
@Named("hours")
@Singleton
public class Hours {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Clock clock;
    private final Scheduling scheduling;

    Hours(Clock clock, Scheduling scheduling) {
        this.clock = clock;
        this.scheduling = scheduling;
    }

    /**
     * What a page shows of a report's hour; empty strings where there is nothing to say.
     *
     * @param said when the report becomes public, and what is odd about that
     * @param typed the hour as a form holds it
     * @param earliest the earliest that a form takes
     * @param due the statutory date where it binds
     * @param waits whether the hour alone is waited for
     * @param byHand whether an informant brings it onto the net
     * @param mayChange whether the person before the page may set it
     */
    public record Hour(
            String said,
            String typed,
            String earliest,
            String due,
            boolean late,
            boolean waits,
            boolean byHand,
            boolean mayChange) {

        public boolean isShown() {
            return mayChange || !said.isEmpty();
        }
    }

    /** The hour of a report on the page before the caller. */
    public Hour of(String id) {
        ReportCase report = ReportCase.of(Visible.uuid(id)).orElseThrow();
        boolean open = Scheduling.canWait(report);
        Instant at = open ? report.publishAt().orElse(null) : null;
        return new Hour(
                at == null ? "" : said(report, at),
                at == null ? "" : local(at).toString(),
                local(clock.instant().plus(1, ChronoUnit.MINUTES)).toString(),
                report.isBoundByDate() ? DAY.format(Agency.of(report.agency()).due(report.year())) : "",
                at != null && Scheduling.isLate(report, at),
                report.waits(),
                report.state() == Step.AWAITING_UPLOAD || report.address().isPresent(),
                open && scheduling.role(report).isPresent());
    }

    private String said(ReportCase report, Instant at) {
        String when = "定于 " + Words.time(at) + " 公布";
        if (!at.isAfter(clock.instant())) {
            return when + (report.waits() ? "，时间已到，马上发布" : "，时间已过，签发后立即公布");
        }
        return when;
    }

    /** The day of China that an hour lies in. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }

    /** The hour as programs say it, to the minute or finer. */
    static OffsetDateTime inChina(Instant at) {
        return at.atZone(CHINA).toOffsetDateTime();
    }

    /** What a program gave: with its offset, so that nobody guesses. */
    static Instant given(String at) {
        try {
            // by way of China, where an hour at the end of all calendars has no name
            return OffsetDateTime.parse(at).atZoneSameInstant(CHINA).toInstant();
        } catch (DateTimeException notATime) {
            throw Refusal.unprocessable("公布时间请写成 2026-01-20T09:00:00+08:00 的样子，取消定时写 null", List.of());
        }
    }

    /** What a person typed into a form. */
    static Instant typed(String at) {
        try {
            return LocalDateTime.parse(at == null ? "" : at.strip())
                    .atZone(CHINA)
                    .toInstant();
        } catch (DateTimeParseException notATime) {
            throw Refusal.unprocessable("请填写公布的日期和时间，如 2026-01-20 09:00", List.of());
        }
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, CHINA).truncatedTo(ChronoUnit.MINUTES);
    }
}

package cn.nianbao.review.console;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deadline.TimeLeft;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.revision.Check;
import cn.nianbao.workflow.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where a report stands, in the words of the screen; empty strings where there is nothing to say.
 *
 * @param turn whose turn it is
 * @param due the last day to publish by law
 * @param left how many working days are left until then
 * @param late that this day has passed, and for how long
 * @param automatic whether the system is at work, so that looking again soon is worth it
 */
public record Standing(
        String id,
        String name,
        String state,
        String turn,
        String since,
        String due,
        String left,
        String late,
        boolean automatic,
        String incident) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").withZone(Check.CHINA);
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /**
     * The reports as they stand.
     *
     * @param returns the open returns by case
     */
    public static List<Standing> of(Collection<ReportCase> reports, Map<UUID, Entry> returns, LocalDate today) {
        return of(
                reports, Agency.byCode(reports.stream().map(ReportCase::agency).toList()), returns, today);
    }

    /** The same where their agencies are at hand. */
    public static List<Standing> of(
            Collection<ReportCase> reports, Map<String, Agency> agencies, Map<UUID, Entry> returns, LocalDate today) {
        return reports.stream()
                .map(report -> of(report, agencies.get(report.agency()), returns.containsKey(report.id()), today))
                .toList();
    }

    private static Standing of(ReportCase report, Agency agency, boolean returned, LocalDate today) {
        LocalDate due = agency.due(report.year());
        boolean waitsForNobody = Role.actingIn(report.state()).isEmpty() && !report.isOver();
        return new Standing(
                report.id().toString(),
                agency.name() + report.year() + "年度报告" + (report.version() > 1 ? "（第 " + report.version() + " 版）" : ""),
                returned && report.state() == Step.CORRECTING ? "退回修改" : Words.state(report),
                Role.actingIn(report.state()).map(Role::shown).orElse(waitsForNobody ? "系统自动" : ""),
                shown(report.since()),
                report.state() == Step.ABANDONED ? "" : DAY.format(due),
                bound(report) && !today.isAfter(due)
                        ? TimeLeft.until(due, today).words()
                        : "",
                late(report, due, today),
                waitsForNobody && !report.waits() && report.incident().isEmpty(),
                report.incident().orElse(""));
    }

    public static String shown(Instant at) {
        return MINUTE.format(at);
    }

    /** Whether the date still has to be met. */
    private static boolean bound(ReportCase report) {
        return report.isBoundByDate() && !report.isOver();
    }

    private static String late(ReportCase report, LocalDate due, LocalDate today) {
        if (bound(report)) {
            return today.isAfter(due) ? TimeLeft.until(due, today).words() : "";
        }
        boolean published = report.isBoundByDate() && report.state() == Step.PUBLISHED;
        return published && LocalDate.ofInstant(report.since(), Check.CHINA).isAfter(due) ? "逾期公布" : "";
    }
}

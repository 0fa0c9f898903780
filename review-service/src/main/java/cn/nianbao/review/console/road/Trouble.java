package cn.nianbao.review.console.road;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.console.road.KnownCauses.Cause;
import cn.nianbao.review.decision.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A report that stands still, as an operator needs to know it: nothing of what it says.
 *
 * @param said what the step said when it gave up, without words of the report
 * @param targets what publish-service still has to fill, portal by portal
 * @param attempts how often it was tried
 */
public record Trouble(
        String id,
        String agency,
        String report,
        String step,
        String cause,
        boolean alarm,
        String said,
        List<String> targets,
        List<String> todo,
        String since,
        int attempts,
        Standing standing) {

    /** What differs is told to staff in the report's own words, which are none of an operator's business. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    /** The most urgent first: alarms, then what the law wants first, then what has stood longest. */
    static List<Trouble> of(
            Collection<ReportCase> troubled,
            KnownCauses causes,
            Map<String, Agency> agencies,
            List<Standing> standings,
            Map<UUID, List<String>> targets) {
        Comparator<ReportCase> urgency = Comparator.<ReportCase, Boolean>comparing(
                        report -> !cause(causes, report).alarm())
                .thenComparing(report -> !report.isBoundByDate())
                .thenComparing(report -> agencies.get(report.agency()).due(report.year()))
                .thenComparing(ReportCase::troubledAt);
        return troubled.stream()
                .sorted(urgency)
                .map(report -> of(
                        report,
                        cause(causes, report),
                        agencies.get(report.agency()),
                        targets.getOrDefault(report.id(), List.of()),
                        standings.stream()
                                .filter(standing ->
                                        standing.id().equals(report.id().toString()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    private static Cause cause(KnownCauses causes, ReportCase report) {
        return causes.of(report.incident().orElse(""));
    }

    private static Trouble of(ReportCase report, Cause cause, Agency agency, List<String> targets, Standing standing) {
        return new Trouble(
                report.id().toString(),
                agency.name(),
                report.year() + " 年度报告" + (report.version() > 1 ? "（第 " + report.version() + " 版）" : ""),
                Words.step(report.state()),
                cause.cause(),
                cause.alarm(),
                QUOTED.matcher(report.incident().orElse("")).replaceAll("“（内容略）”"),
                targets,
                cause.todo(),
                Standing.shown(report.troubledAt()),
                report.attempts(),
                standing);
    }
}

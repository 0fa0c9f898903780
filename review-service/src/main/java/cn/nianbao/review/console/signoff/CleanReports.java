package cn.nianbao.review.console.signoff;

import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.task.Tasks;
import cn.nianbao.review.task.Tasks.Waiting;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The reports that wait for the caller's signature: the clean ones, of which nothing had to be explained or contested, and the
 * others, which want to be opened. Nothing may be handed in with anything open, so what nobody spoke of had nothing; signing
 * checks each anew all the same. The questions do not grow with the reports.
 */
@RequestScoped
class CleanReports {

    private final Tasks tasks;
    private final History history;
    private final Clock clock;

    CleanReports(Tasks tasks, History history, Clock clock) {
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    List<SigningLine> waiting() {
        Map<UUID, Waiting> open = tasks.waiting().stream()
                .filter(task -> task.step().equals(Step.SIGN_OFF.id()))
                .collect(Collectors.toMap(task -> UUID.fromString(task.report()), Function.identity()));
        List<ReportCase> reports = Cases.byId(open.keySet()).values().stream()
                .filter(report -> report.state() == Step.SIGN_OFF)
                .sorted(Comparator.comparing(ReportCase::since).thenComparing(ReportCase::key))
                .toList();
        Set<UUID> ids = reports.stream().map(ReportCase::id).collect(Collectors.toSet());
        Map<UUID, Revision> revisions = Revision.newestOf(ids);
        Set<UUID> spoken = Discussion.spokenOf(ids);
        List<Standing> standings =
                Standing.of(reports, history.openReturns(reports), LocalDate.now(clock.withZone(Check.CHINA)));
        return standings.stream()
                .map(standing -> line(standing, reports, open, revisions, spoken))
                .toList();
    }

    private static SigningLine line(
            Standing standing,
            List<ReportCase> reports,
            Map<UUID, Waiting> open,
            Map<UUID, Revision> revisions,
            Set<UUID> spoken) {
        UUID id = UUID.fromString(standing.id());
        Revision revision = revisions.get(id);
        boolean takesDown = reports.stream().anyMatch(report -> report.id().equals(id) && report.isWithdrawal());
        return new SigningLine(
                standing,
                open.get(id).id(),
                revision.hash(),
                takesDown ? "撤下申请" : KeyFigure.line(revision.report()),
                !takesDown && !spoken.contains(id));
    }
}

package cn.nianbao.review.task;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Duties;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tasks of the caller, found by the roles and agencies of the token; users are never listed. */
@RequestScoped
public class Tasks {

    private final Caller caller;
    private final ReportProcess process;

    public Tasks(Caller caller, ReportProcess process) {
        this.caller = caller;
        this.process = process;
    }

    /**
     * Something the caller may do now.
     *
     * @param report the id of the report
     * @param revision the hash to decide on; null where nothing could be read yet
     * @param due the last day by law
     */
    public record Waiting(String id, String report, String step, String revision, Instant since, LocalDate due) {}

    /** What waits for the caller, oldest first, without what separation of duties keeps from them. */
    public List<Waiting> waiting() {
        return process.tasksFor(caller.candidateGroups()).stream()
                .filter(this::mayDo)
                .map(Tasks::waiting)
                .toList();
    }

    /** The open task of a report, where it is the caller's. */
    public Optional<OpenTask> mine(ReportCase report) {
        return process.open(report.id())
                .filter(task -> process.tasksFor(caller.candidateGroups()).stream()
                        .anyMatch(mine -> mine.id().equals(task.id())))
                .filter(this::mayDo);
    }

    /** Where a step can send the report back to: staff, or a review that comes before it. */
    public List<Step> returns(OpenTask task) {
        List<Step> targets = new ArrayList<>(List.of(Step.CORRECTING));
        process.policy(task.caseId()).ifPresent(policy -> policy.approvals().stream()
                .takeWhile(step -> step != task.step())
                .forEach(targets::add));
        return targets;
    }

    private boolean mayDo(OpenTask task) {
        boolean decides = Role.actingIn(task.step()).filter(Role::decides).isPresent();
        return !decides
                || ReportCase.of(task.caseId())
                        .filter(report -> Duties.of(report)
                                .objection(caller.person(), task.step())
                                .isEmpty())
                        .isPresent();
    }

    private static Waiting waiting(OpenTask task) {
        return new Waiting(
                task.id(),
                task.caseId().toString(),
                task.step().id(),
                Revision.newest(task.caseId()).map(Revision::hash).orElse(null),
                task.since(),
                ReportCase.of(task.caseId())
                        .map(report -> Agency.of(report.agency()).due(report.year()))
                        .orElse(null));
    }
}

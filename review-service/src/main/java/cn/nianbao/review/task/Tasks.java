package cn.nianbao.review.task;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Duties;
import cn.nianbao.review.office.Filing;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.OfficeStep;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The tasks of the caller, found by the roles and agencies of the token and by whom they stand for; users are never listed.
 */
@RequestScoped
public class Tasks {

    private final Clock clock;
    private final Caller caller;
    private final ReportProcess process;

    public Tasks(Clock clock, Caller caller, ReportProcess process) {
        this.clock = clock;
        this.caller = caller;
        this.process = process;
    }

    /**
     * Something the caller may do now.
     *
     * @param report the id of the report
     * @param revision the hash to decide on; null where nothing could be read yet
     * @param due the last day by law
     * @param isAfterwards whether it stands outside the process and holds nothing up; left out of the interface
     */
    public record Waiting(
            String id,
            String report,
            String step,
            String revision,
            Instant since,
            LocalDate due,
            @JsonIgnore boolean isAfterwards) {}

    /** What waits for the caller, oldest first, without what separation of duties keeps from them. */
    public List<Waiting> waiting() {
        List<OpenTask> open = process.tasksFor(caller.candidateGroups());
        Map<UUID, ReportCase> cases = Cases.byId(ids(open));
        Map<String, Agency> agencies =
                Agency.byCode(cases.values().stream().map(ReportCase::agency).toList());
        List<OpenTask> mine = mayDo(open, cases, agencies);
        Map<UUID, String> hashes = Revision.newestHashes(ids(mine));
        return Stream.concat(
                        mine.stream().map(task -> waiting(task, cases.get(task.caseId()), hashes, agencies)),
                        owed().stream().map(Tasks::waiting))
                .toList();
    }

    /** What the caller owes outside the process. */
    private List<Filing> owed() {
        return owed(Filing.open(caller.agencies()));
    }

    private List<Filing> owed(List<Filing> all) {
        List<Filing> open = all.stream()
                .filter(filing -> caller.is(role(filing), filing.agency()))
                .toList();
        Map<UUID, Duties> duties =
                Duties.of(caller.everybody(), open.stream().map(Filing::caseId).toList());
        return open.stream()
                .filter(filing -> duties.get(filing.caseId())
                        .objection(caller.acting(role(filing), filing.agency()), filing.step(), clock.instant())
                        .isEmpty())
                .toList();
    }

    private static Role role(Filing filing) {
        return Role.actingIn(filing.step()).orElseThrow();
    }

    /** What the caller owes on one report. */
    public Optional<Filing> owed(ReportCase report) {
        return owed(Filing.openOf(report.id())).stream().findFirst();
    }

    private static Waiting waiting(Filing filing) {
        return new Waiting(
                filing.id().toString(),
                filing.caseId().toString(),
                filing.step().id(),
                filing.revision(),
                filing.openedAt(),
                filing.due(),
                true);
    }

    /** The open task of a report, where it is the caller's. */
    public Optional<OpenTask> mine(ReportCase report) {
        Map<String, Agency> agencies = Map.of(report.agency(), Agency.of(report.agency()));
        return process.open(report.id())
                .filter(task -> process.tasksFor(caller.candidateGroups()).stream()
                        .anyMatch(mine -> mine.id().equals(task.id())))
                .filter(task -> !mayDo(List.of(task), Map.of(report.id(), report), agencies)
                        .isEmpty());
    }

    /** The part of the office in the policy of this report. */
    public OfficeStep officeStep(OpenTask task) {
        return process.policy(task.caseId()).map(ReviewPolicy::office).orElse(OfficeStep.NONE);
    }

    /** Where a step can send the report back to: staff, or a review that comes before it. */
    public List<Step> returns(OpenTask task) {
        List<Step> targets = new ArrayList<>(List.of(Step.CORRECTING));
        process.policy(task.caseId()).ifPresent(policy -> policy.approvals().stream()
                .takeWhile(step -> step != task.step())
                .forEach(targets::add));
        return targets;
    }

    private List<OpenTask> mayDo(List<OpenTask> tasks, Map<UUID, ReportCase> cases, Map<String, Agency> agencies) {
        Map<UUID, Duties> duties = Duties.of(caller.everybody(), ids(tasks));
        return tasks.stream()
                .filter(task ->
                        mayDo(task, agencies.get(cases.get(task.caseId()).agency()), duties.get(task.caseId())))
                .toList();
    }

    private boolean mayDo(OpenTask task, Agency agency, Duties duties) {
        Role role = Role.actingIn(task.step()).orElseThrow();
        Actor actor = caller.acting(role, agency.holderOf(role));
        return !role.decides()
                || duties.under(task.merged())
                        .objection(actor, task.step(), clock.instant())
                        .isEmpty();
    }

    private static List<UUID> ids(List<OpenTask> tasks) {
        return tasks.stream().map(OpenTask::caseId).toList();
    }

    private static Waiting waiting(
            OpenTask task, ReportCase report, Map<UUID, String> hashes, Map<String, Agency> agencies) {
        return new Waiting(
                task.id(),
                task.caseId().toString(),
                task.step().id(),
                hashes.get(task.caseId()),
                task.since(),
                agencies.get(report.agency()).due(report.year()),
                false);
    }
}

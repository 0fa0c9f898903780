package cn.nianbao.review.decision;

import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Separation of duties, by token {@code sub} and never by name: whoever edited any revision of this version decides none of
 * its steps, and no one decides two of them. The same person may repeat the same step after a return.
 */
public final class Duties {

    private final List<Entry> done;

    private Duties(List<Entry> done) {
        this.done = done;
    }

    /** The duties that follow from all that was done to this version so far. */
    public static Duties of(ReportCase report) {
        return new Duties(Entry.ofVersion(report.agency(), report.year(), report.version()));
    }

    /** What follows for one person from what they did themselves, for each of these cases; the questions do not grow with them. */
    public static Map<UUID, Duties> of(Person person, Collection<UUID> cases) {
        List<ReportCase> all = ReportCase.ofSameVersions(cases);
        Map<UUID, String> keys = all.stream().collect(Collectors.toMap(ReportCase::id, ReportCase::key));
        Map<String, List<Entry>> done = Entry.by(person.sub(), keys.keySet()).stream()
                .collect(Collectors.groupingBy(entry -> keys.get(entry.caseId())));
        return all.stream()
                .collect(Collectors.toMap(
                        ReportCase::id, report -> new Duties(done.getOrDefault(report.key(), List.of()))));
    }

    static Duties after(List<Entry> done) {
        return new Duties(done);
    }

    /** Why this person may not decide that step, in words for them; empty when they may. */
    public Optional<String> objection(String sub, Step step) {
        Optional<String> asEditor = editorsObjection(sub);
        if (asEditor.isPresent()) {
            return asEditor;
        }
        return theirs(sub).stream()
                .filter(entry -> entry.kind().isDecision() && entry.step() != step)
                .findFirst()
                .map(entry -> "您已办理过本报告的“" + Words.step(entry.step()) + "”，同一人不能办理两个环节，请由其他人员办理");
    }

    /** Why an editor of this version may judge nothing of it; empty for everybody else. */
    public Optional<String> editorsObjection(Person person) {
        return editorsObjection(person.sub());
    }

    private Optional<String> editorsObjection(String sub) {
        return theirs(sub).stream().anyMatch(entry -> entry.kind().isEdit())
                ? Optional.of("您编辑过本报告，不能办理其审核、保密审查或签发，请由其他人员办理")
                : Optional.empty();
    }

    public Optional<String> objection(Person person, Step step) {
        return objection(person.sub(), step);
    }

    private List<Entry> theirs(String sub) {
        return done.stream().filter(entry -> Objects.equals(entry.bySub(), sub)).toList();
    }

    /** Whether that step was approved, for that very hash, by someone who may decide it. */
    boolean approved(Step step, String revision) {
        return done.stream()
                .filter(entry -> entry.kind() == EntryKind.APPROVED && entry.step() == step)
                .filter(entry -> revision.equals(entry.revision()))
                .anyMatch(entry -> objection(entry.bySub(), step).isEmpty());
    }
}

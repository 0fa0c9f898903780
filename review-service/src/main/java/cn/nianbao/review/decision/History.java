package cn.nianbao.review.decision;

import cn.nianbao.chain.Chain;
import cn.nianbao.chain.Link;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The record of each case. Whoever appends holds the lock of the case's row, so the chain has no forks. */
@ApplicationScoped
public class History {

    /** Under this name the automatic steps sign. */
    public static final Actor SYSTEM = Actor.of(new Person(null, "系统"));

    private final Clock clock;

    public History(Clock clock) {
        this.clock = clock;
    }

    public void append(ReportCase report, Deed deed, Actor by) {
        append(report, deed, by, null);
    }

    /** The same of what was done on paper and is registered now. */
    public void append(ReportCase report, Deed deed, Actor by, OnPaper signed) {
        new Entry(report.id(), Entries.last(report.id()), deed, by, signed, clock.instant()).persistAndFlush();
    }

    public Optional<Entry> last(ReportCase report) {
        return Entries.last(report.id());
    }

    public List<Entry> of(ReportCase report) {
        return Entries.of(report.id());
    }

    /** Why a case was opened to correct what is public; empty for a first version. */
    public Optional<Entry> correction(ReportCase report) {
        return of(report).stream()
                .filter(entry -> entry.kind() == EntryKind.CORRECTION_OPENED)
                .findFirst();
    }

    /** Of these cases those that were sent back to where they stand now, each with who did so and why. */
    public Map<UUID, Entry> openReturns(Collection<ReportCase> reports) {
        Map<UUID, Step> now = reports.stream().collect(Collectors.toMap(ReportCase::id, ReportCase::state));
        return now.isEmpty()
                ? Map.of()
                : Entries.lastTurns(now.keySet()).stream()
                        .filter(entry -> entry.kind() == EntryKind.RETURNED && entry.to() == now.get(entry.caseId()))
                        .collect(Collectors.toMap(Entry::caseId, Function.identity()));
    }

    /** The decision that closed a task. */
    public Optional<Entry> decisionOn(String task) {
        return Entries.ofTask(task).stream()
                .filter(entry -> entry.kind() != EntryKind.REFERRED)
                .findFirst();
    }

    /** The case of a task that was decided. */
    public Optional<UUID> caseOf(String task) {
        return decisionOn(task).map(Entry::caseId);
    }

    /** Whether a task was already referred by that person, for that revision and for that reason. */
    public boolean isReferred(String task, Person by, String revision, String reason) {
        return Entries.ofTask(task).stream()
                .filter(entry -> entry.kind() == EntryKind.REFERRED)
                .anyMatch(entry -> Objects.equals(entry.bySub(), by.sub())
                        && Objects.equals(entry.revision(), revision)
                        && Objects.equals(entry.reason(), reason));
    }

    /** Whether nothing was taken out of, put into or altered in a case's record. */
    public boolean isWhole(UUID caseId) {
        return chains(List.of(caseId)).get(caseId).flaws().isEmpty();
    }

    /** The record of each of these cases as the database has it, in one question. */
    public Map<UUID, Chain> chains(Collection<UUID> cases) {
        Map<UUID, List<Link>> links = StoredLinks.of(cases);
        return cases.stream()
                .collect(Collectors.toMap(
                        Function.identity(), caseId -> new Chain(links.getOrDefault(caseId, List.of()))));
    }

    /** Whether each entry of a chain is something that the system could have written; nothing else can be shown as one. */
    public static boolean isLegible(Chain chain) {
        try {
            chain.links().forEach(link -> {
                EntryKind.of(link.kind());
                Step.of(link.step());
                new StepColumn().convertToEntityAttribute(link.to());
                new ReasonKindColumn().convertToEntityAttribute(link.later().get("reason_kind"));
            });
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /** The entries of each of these cases, in one question. */
    public Map<UUID, List<Entry>> of(Collection<UUID> cases) {
        return Entries.of(cases).stream().collect(Collectors.groupingBy(Entry::caseId));
    }
}

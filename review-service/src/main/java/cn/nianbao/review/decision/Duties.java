package cn.nianbao.review.decision;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deputy.Bonds;
import cn.nianbao.workflow.MergedDuties;
import cn.nianbao.workflow.Step;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Separation of duties, by token {@code sub} and never by name: whoever edited any revision of this version decides none of
 * its steps, and no one decides two of them. The same person may repeat the same step after a return.
 *
 * <p>A deputy and whom they stand for count as one, whoever of them did what under whose name. Two deeds are held against each
 * other as things stood when the later of them was done: they count as one person's if a deputyship between the two people
 * was in force at any moment from the first entry of this version up to then. So revoking a deputyship or letting it run out
 * frees nobody, and two people who each decided rightly before there was any deputyship between them keep what they decided,
 * although from then on neither may decide another step. What a deputy did for somebody is that principal's own doing
 * besides.
 *
 * <p>The policy of a kind of agency may let one person hold certain steps, see {@link #under}.
 */
public final class Duties {

    private final String agency;
    private final List<Entry> done;
    private final Bonds bonds;
    private final Instant began;
    private final MergedDuties merged;

    private Duties(String agency, List<Entry> done, Bonds bonds) {
        this(agency, done, bonds, MergedDuties.NONE);
    }

    private Duties(String agency, List<Entry> done, Bonds bonds, MergedDuties merged) {
        this.merged = merged;
        this.agency = agency;
        this.done = done;
        this.bonds = bonds;
        this.began = done.stream().map(Entry::at).min(Instant::compareTo).orElse(Instant.MAX);
    }

    /** The same duties where the policy lets one person hold certain steps. */
    public Duties under(MergedDuties policy) {
        return new Duties(agency, done, bonds, policy);
    }

    /** The duties that follow from all that was done to this version so far. */
    public static Duties of(ReportCase report) {
        List<Entry> done = Entries.ofVersion(report.agency(), report.year(), report.version());
        Set<String> doers =
                done.stream().flatMap(entry -> entry.doers().stream()).collect(Collectors.toSet());
        return new Duties(report.agency(), done, Bonds.of(doers));
    }

    /**
     * What follows for these people alone from what they, and those who count as one with them, did to each of these cases;
     * the questions do not grow with the cases.
     */
    public static Map<UUID, Duties> of(Collection<String> subs, Collection<UUID> cases) {
        Bonds bonds = Bonds.of(subs);
        Set<String> all = new HashSet<>(bonds.people());
        all.addAll(subs);
        List<ReportCase> versions = Cases.ofSameVersions(cases);
        Map<UUID, String> keys = versions.stream().collect(Collectors.toMap(ReportCase::id, ReportCase::key));
        Map<String, List<Entry>> done = Entries.by(all, keys.keySet()).stream()
                .collect(Collectors.groupingBy(entry -> keys.get(entry.caseId())));
        return versions.stream()
                .collect(Collectors.toMap(
                        ReportCase::id,
                        report -> new Duties(report.agency(), done.getOrDefault(report.key(), List.of()), bonds)));
    }

    /** Why this person may not decide that step now, in words for them; empty when they may. */
    public Optional<String> objection(Actor actor, Step step, Instant now) {
        return objection(actor.subs(), step, now);
    }

    /** Why an editor of this version may judge nothing of it now; empty for everybody else. */
    public Optional<String> editorsObjection(Actor actor, Instant now) {
        return editorsObjection(actor.subs(), now);
    }

    private Optional<String> objection(List<String> subs, Step step, Instant at) {
        Optional<String> asEditor = editorsObjection(subs, at);
        if (asEditor.isPresent() && !merged.allow(Step.CORRECTING, step)) {
            return asEditor;
        }
        return theirs(subs, at).stream()
                .filter(entry -> entry.kind().isDecision() && !merged.allow(entry.step(), step))
                .findFirst()
                .map(entry -> who(entry, subs) + "已办理过本报告的“" + Words.step(entry.step()) + "”，同一人不能办理两个环节，请由其他人员办理");
    }

    private Optional<String> editorsObjection(List<String> subs, Instant at) {
        return theirs(subs, at).stream()
                .filter(entry -> entry.kind().isEdit())
                .findFirst()
                .map(entry -> who(entry, subs) + "编辑过本报告，不能办理其审核、保密审查或签发，请由其他人员办理");
    }

    private static String who(Entry entry, List<String> subs) {
        return subs.get(0).equals(entry.bySub()) ? "您" : entry.shownBy() + "与您有委托代办关系，视为同一人，";
    }

    /** What was done, as things stand at that moment, by one of these people or somebody who counts as one with them. */
    private List<Entry> theirs(List<String> subs, Instant at) {
        return done.stream()
                .filter(entry -> subs.stream().anyMatch(sub -> isTheirs(entry, sub, at)))
                .toList();
    }

    private boolean isTheirs(Entry entry, String sub, Instant at) {
        Instant later = entry.at().isAfter(at) ? entry.at() : at;
        return entry.doers().stream().anyMatch(doer -> doer.equals(sub) || bonds.hold(doer, sub, agency, began, later));
    }

    /** Whether that step was approved, for that very hash, by someone who might decide it, and not gone back behind since. */
    boolean approved(Step step, String revision) {
        return done.stream()
                .filter(entry -> entry.kind() == EntryKind.APPROVED && entry.step() == step)
                .filter(entry -> done.stream().noneMatch(later -> later.voids(entry)))
                .filter(entry -> revision.equals(entry.revision()))
                .anyMatch(entry -> objection(entry.doers(), step, entry.at()).isEmpty());
    }
}

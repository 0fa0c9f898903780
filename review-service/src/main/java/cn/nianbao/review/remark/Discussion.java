package cn.nianbao.review.remark;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.review.decision.Words;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that is said of one case, weighed against its findings: what is still open before it may go on. An error is open until
 * it is mended or its contest is accepted; a warning until it is explained; a remark until it is answered.
 */
public final class Discussion {

    private final List<Explanation> explanations;
    private final List<Contest> contests;
    private final List<Remark> remarks;

    private Discussion(List<Explanation> explanations, List<Contest> contests, List<Remark> remarks) {
        this.explanations = explanations;
        this.contests = contests;
        this.remarks = remarks;
    }

    public static Discussion of(UUID caseId) {
        return new Discussion(Explanation.of(caseId), Contest.of(caseId), Remark.of(caseId));
    }

    /** Of these cases those in which something was explained or contested, in one question. */
    public static Set<UUID> spokenOf(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(Panache.getEntityManager()
                .createQuery("""
                        select e.caseId from Explanation e where e.caseId in :cases
                        union
                        select c.caseId from Contest c where c.caseId in :cases
                        """, UUID.class)
                .setParameter("cases", Set.copyOf(cases))
                .getResultList());
    }

    /** The explanation that holds for a finding as it stands. */
    public Optional<Explanation> explanation(Finding finding) {
        return explanations.stream().filter(said -> said.holdsFor(finding)).findFirst();
    }

    /** The contest that holds for a finding as it stands. */
    public Optional<Contest> contest(Finding finding) {
        return contests.stream().filter(raised -> raised.holdsFor(finding)).findFirst();
    }

    public List<Remark> remarks() {
        return remarks;
    }

    /** Contests that hold for no finding any more: their figures have changed. */
    public List<Contest> lapsedContests(CheckResult checked) {
        return contests.stream()
                .filter(raised -> checked.findings().stream().noneMatch(raised::holdsFor))
                .toList();
    }

    /** The same of explanations. */
    public List<Explanation> lapsedExplanations(CheckResult checked) {
        return explanations.stream()
                .filter(said -> checked.findings().stream().noneMatch(said::holdsFor))
                .toList();
    }

    /** What keeps the report from being approved, each in its own words. */
    public List<String> openFindings(CheckResult checked) {
        return checked.findings().stream()
                .filter(this::isOpen)
                .map(Discussion::named)
                .toList();
    }

    /** What keeps the report from being handed in: open findings, and remarks without an answer. */
    public List<String> openItems(CheckResult checked) {
        List<String> open = new ArrayList<>(openFindings(checked));
        remarks.stream()
                .filter(remark -> remark.answer() == null)
                .forEach(remark -> open.add(
                        "审核意见未答复（" + Words.step(remark.step()) + "，" + remark.byName() + "）：" + remark.text()));
        return open;
    }

    /** Puts what was said beside each finding of the JSON. */
    public void addTo(ArrayNode findings, CheckResult checked) {
        for (int i = 0; i < checked.findings().size(); i++) {
            ObjectNode shown = (ObjectNode) findings.get(i);
            Finding finding = checked.findings().get(i);
            explanation(finding).ifPresent(said -> shown.putObject("explanation")
                    .put("reason", said.reason())
                    .put(
                            "kind",
                            said.reasonKind() == null ? null : said.reasonKind().word())
                    .put(
                            "kindShown",
                            said.reasonKind() == null ? null : said.reasonKind().shown())
                    .put("public", said.published())
                    .put("by", said.byName()));
            contest(finding).ifPresent(raised -> shown.putObject("contest")
                    .put("reason", raised.reason())
                    .put("accepted", raised.accepted())
                    .put("decidedBy", raised.decidedBy())
                    .put("decidedReason", raised.decidedReason()));
        }
    }

    /** Whether a finding keeps the report from going on. */
    public boolean isOpen(Finding finding) {
        return switch (finding.severity()) {
            case ERROR ->
                contest(finding)
                        .filter(raised -> Boolean.TRUE.equals(raised.accepted()))
                        .isEmpty();
            case WARNING -> explanation(finding).isEmpty();
            case NOTICE -> false;
        };
    }

    private static String named(Finding finding) {
        return finding.severity().shown() + "：" + finding.message();
    }
}

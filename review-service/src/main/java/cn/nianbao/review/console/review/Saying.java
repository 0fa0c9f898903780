package cn.nianbao.review.console.review;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.review.console.May;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.remark.Contest;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.remark.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was said of a finding, and what the person before the page may say of it.
 *
 * @param finding the finding's id
 * @param message the finding in words; as it was, where what was said has lapsed
 * @param reason what staff said; empty where they said nothing
 * @param kind what sort of reason an explanation has; null where nobody said
 * @param published whether the reason will stand on the public page
 * @param outcome what became of it
 */
public record Saying(
        String finding,
        String message,
        boolean explain,
        boolean contest,
        boolean judge,
        String reason,
        ReasonKind kind,
        boolean published,
        Outcome outcome) {

    /** The findings of which something was said, or may be; then what has lapsed. */
    public static List<Saying> of(CheckResult checked, Discussion discussion, May may) {
        Stream<Saying> standing = checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .map(finding -> of(finding, discussion, may))
                .filter(saying -> saying.explain || saying.contest || saying.judge || !saying.reason.isEmpty());
        Stream<Saying> lapsed = Stream.concat(
                discussion.lapsedContests(checked).stream()
                        .map(raised -> lapsed(raised.finding(), raised.message(), raised.reason())),
                discussion.lapsedExplanations(checked).stream()
                        .map(said -> lapsed(said.finding(), said.message(), said.reason())));
        return Stream.concat(standing, lapsed).toList();
    }

    private static Saying of(Finding finding, Discussion discussion, May may) {
        Optional<Explanation> explanation = discussion.explanation(finding);
        Optional<Contest> contest = discussion.contest(finding);
        boolean warning = finding.severity() == Severity.WARNING;
        return new Saying(
                finding.id(),
                finding.message(),
                may.edit() && warning,
                may.edit() && finding.isContestable(),
                may.judge()
                        && contest.filter(raised -> raised.accepted() == null).isPresent(),
                explanation
                        .map(Explanation::reason)
                        .or(() -> contest.map(Contest::reason))
                        .orElse(""),
                explanation.map(Explanation::reasonKind).orElse(null),
                explanation.map(Explanation::published).orElse(false),
                contest.map(Outcome::of)
                        .or(() -> explanation.map(said -> Outcome.EXPLAINED))
                        .orElse(Outcome.NOTHING));
    }

    private static Saying lapsed(String finding, String message, String reason) {
        return new Saying(finding, message, false, false, false, reason, null, false, Outcome.LAPSED);
    }

    public boolean isLapsed() {
        return outcome == Outcome.LAPSED;
    }
}

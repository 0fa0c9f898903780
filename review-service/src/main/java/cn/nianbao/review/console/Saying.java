package cn.nianbao.review.console;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.remark.Contest;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.remark.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * What was said of a finding, and what the person before the page may say of it.
 *
 * @param finding the finding's id
 * @param message the finding in words
 * @param reason what staff said; empty where they said nothing
 * @param kind what sort of reason an explanation has; null where nobody said
 * @param published whether the reason will stand on the public page
 * @param outcome what became of a contest, in words; empty where there is none
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
        String outcome) {

    /** The findings of which something was said, or may be. */
    public static List<Saying> of(CheckResult checked, Discussion discussion, May may) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE)
                .map(finding -> of(finding, discussion, may))
                .filter(saying -> saying.explain || saying.contest || saying.judge || !saying.reason.isEmpty())
                .toList();
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
                contest.map(Saying::outcome).orElse(""));
    }

    private static String outcome(Contest contest) {
        if (contest.accepted() == null) {
            return "已申请复核，等待主管部门或保密审查员处理";
        }
        return (contest.accepted() ? "复核接受：" : "复核不接受：") + contest.decidedReason() + "（" + contest.decidedBy() + "）";
    }
}

package cn.nianbao.review.paper;

import cn.nianbao.check.CheckResult;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.rectification.Rectification;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.secrecy.SecrecyReview;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * All that is known of a report at one moment: what papers are filled from.
 *
 * @param revision what counts now
 * @param entries the record of the case, in order
 * @param orders what was to be mended in this case, the newest first
 * @param secrecy the secrecy review's form as it was filled in last; empty where it was not
 * @param policy of the last hand-in; empty before the first and after the end
 */
public record Dossier(
        ReportCase report,
        Agency agency,
        Revision revision,
        List<Entry> entries,
        CheckResult checked,
        Discussion discussion,
        List<Rectification> orders,
        Optional<SecrecyReview> secrecy,
        Optional<ReviewPolicy> policy) {

    /** The approval of a step that counts for what the report says now; empty where there is none. */
    public Optional<Entry> approval(Step step) {
        return last(entry -> entry.kind() == EntryKind.APPROVED
                        && entry.step() == step
                        && revision.hash().equals(entry.revision()))
                .filter(entry -> entries.stream().noneMatch(later -> later.voids(entry)));
    }

    /** The steps that have to approve it, in their order: those of the policy, or those that did where it is over. */
    public List<Step> approvals() {
        return policy.map(ReviewPolicy::approvals).orElseGet(() -> Arrays.stream(Step.values())
                .filter(step -> approval(step).isPresent())
                .toList());
    }

    /** The last thing of that sort in the record. */
    public Optional<Entry> last(Predicate<Entry> sort) {
        return entries.stream().filter(sort).reduce((first, last) -> last);
    }

    public Optional<Entry> last(EntryKind kind) {
        return last(entry -> entry.kind() == kind);
    }

    /** Who handed it in, or asked for it to be taken down. */
    public Optional<Entry> handedIn() {
        return last(EntryKind.HANDED_IN).or(() -> last(EntryKind.WITHDRAWAL_OPENED));
    }

    /** The report's title; where its draft has none, what it is. */
    public String title() {
        String written = revision.report().title();
        return written == null || written.isBlank() ? agency.name() + report.year() + "年政府信息公开工作年度报告" : written.strip();
    }
}

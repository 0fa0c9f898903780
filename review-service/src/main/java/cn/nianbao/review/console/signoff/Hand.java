package cn.nianbao.review.console.signoff;

import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.paper.Dossier;
import cn.nianbao.workflow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step of the road of this content: who did it, what they said, when.
 *
 * @param who as the record names them, 乙 代 甲; empty where nobody has yet
 */
public record Hand(String step, String who, String opinion, String at) {

    private static final int LONGEST = 60;

    static List<Hand> of(Dossier dossier) {
        List<Hand> hands = new ArrayList<>();
        hands.add(of("编制送审", dossier.handedIn(), ""));
        for (Step step : dossier.approvals()) {
            Optional<Entry> approval = dossier.approval(step);
            hands.add(
                    of(Words.step(step), approval, approval.map(Entry::opinion).orElse("")));
        }
        dossier.last(EntryKind.REFERRED)
                .ifPresent(entry -> hands.add(of(entry.kind().shown(), Optional.of(entry), entry.reason())));
        return hands;
    }

    private static Hand of(String step, Optional<Entry> entry, String opinion) {
        return new Hand(
                step,
                entry.map(Entry::shownBy).orElse(""),
                Cut.clipped(opinion, LONGEST),
                entry.map(done -> Standing.shown(done.at())).orElse(""));
    }
}

package cn.nianbao.review.console.road;

import cn.nianbao.chain.Chain;
import cn.nianbao.review.decision.History;
import java.util.List;

/**
 * Whether the record of a case is as it was written, in words.
 *
 * @param count how many entries there are
 * @param head the fingerprint of the last one
 * @param flaws each entry that does not fit, and why
 * @param legible whether the entries can be shown at all
 */
public record ChainNote(int count, String head, List<String> flaws, boolean legible) {

    static ChainNote of(Chain chain) {
        List<String> flaws = chain.flaws().stream()
                .map(flaw -> "第 " + flaw.number() + " 条：" + flaw.what())
                .toList();
        return new ChainNote(chain.links().size(), chain.head(), flaws, History.isLegible(chain));
    }

    public boolean isWhole() {
        return flaws.isEmpty();
    }
}

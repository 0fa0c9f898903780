package cn.nianbao.review.console.road;

import cn.nianbao.chain.Chain;
import cn.nianbao.review.decision.History;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the record of a case is as it was written, in words.
 *
 * @param count how many entries there are
 * @param head the fingerprint of the last one
 * @param flaws each entry that does not fit, and why
 * @param wrong the numbers of those entries
 * @param legible whether the entries can be shown at all
 */
public record ChainNote(int count, String head, List<String> flaws, Set<Integer> wrong, boolean legible) {

    static ChainNote of(Chain chain) {
        List<String> flaws = chain.flaws().stream()
                .map(flaw -> "第 " + flaw.number() + " 条：" + flaw.what())
                .toList();
        Set<Integer> wrong = chain.flaws().stream().map(Chain.Flaw::number).collect(Collectors.toSet());
        return new ChainNote(chain.links().size(), chain.head(), flaws, wrong, History.isLegible(chain));
    }

    public boolean isWhole() {
        return flaws.isEmpty();
    }
}

package cn.nianbao.review.console.road;

import cn.nianbao.chain.Chain;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.Words;
import java.util.List;

/**
 * What was done to one version of a report, an abandoned draft counted apart.
 *
 * @param here whether it is the one whose page is open
 * @param rounds the newest first; none where the entries can no longer be understood
 */
public record VersionPast(String id, String name, String state, boolean here, ChainNote chain, List<Round> rounds) {

    static VersionPast of(ReportCase version, List<Entry> entries, Chain chain, ReportCase open) {
        return new VersionPast(
                version.id().toString(),
                "第 " + version.version() + " 版" + (version.isWithdrawal() ? "（撤下）" : ""),
                Words.state(version),
                version.id().equals(open.id()),
                ChainNote.of(chain),
                Round.of(entries));
    }

    /** Whether there was more than one round, so that counting them says something. */
    public boolean isRepeated() {
        return rounds.size() > 1;
    }

    /** How many lines there are. */
    public int size() {
        return rounds.stream().map(Round::lines).mapToInt(List::size).sum();
    }
}

package cn.nianbao.review.console.road;

import cn.nianbao.review.console.Past;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What was done to a version until it was sent back or taken back, and then again from there.
 *
 * @param outcome how the round ended; empty while it goes on, or with the version itself
 * @param lines the newest first
 */
public record Round(int number, String outcome, List<Past> lines) {

    /** The rounds of a version, the newest first. */
    static List<Round> of(List<Entry> entries) {
        List<Round> rounds = new ArrayList<>();
        List<Entry> open = new ArrayList<>();
        for (Entry entry : entries) {
            open.add(entry);
            if (endsRound(entry)) {
                rounds.add(round(rounds.size() + 1, open));
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            rounds.add(round(rounds.size() + 1, open));
        }
        Collections.reverse(rounds);
        return rounds;
    }

    private static Round round(int number, List<Entry> entries) {
        Entry last = entries.get(entries.size() - 1);
        String outcome = endsRound(last)
                ? last.kind() == EntryKind.RECALLED
                        ? last.kind().shown()
                        : Words.step(last.step()) + "环节" + Words.refusal(last.step())
                : "";
        return new Round(number, outcome, Past.of(entries));
    }

    private static boolean endsRound(Entry entry) {
        return entry.kind() == EntryKind.RETURNED || entry.kind() == EntryKind.RECALLED;
    }
}

package cn.nianbao.review.console;

import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.Words;
import java.util.List;
import java.util.stream.IntStream;

/** A line of the history as the page shows it; the reason is empty where none was given. */
public record Past(String at, String by, String what, String reason) {

    /** The newest first, because that is what one looks for. */
    static List<Past> of(List<Entry> entries) {
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(back -> of(entries.get(entries.size() - back)))
                .toList();
    }

    private static Past of(Entry entry) {
        String to = entry.to() == null ? "" : " → " + Words.step(entry.to());
        String step = entry.kind().isDecision() ? "（" + Words.step(entry.step()) + to + "）" : "";
        return new Past(
                Standing.shown(entry.at()),
                entry.byName(),
                entry.kind().shown() + step,
                entry.reason() == null ? "" : entry.reason());
    }
}

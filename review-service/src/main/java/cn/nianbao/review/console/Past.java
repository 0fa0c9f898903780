package cn.nianbao.review.console;

import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.decision.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the history as the page shows it.
 *
 * @param number its place in the chain
 * @param kind what sort of reason it is; null where nobody said
 * @param reason empty where none was given
 * @param hash its own fingerprint
 */
public record Past(int number, String at, String by, String what, ReasonKind kind, String reason, String hash) {

    /** The newest first, because that is what one looks for. */
    public static List<Past> of(List<Entry> entries) {
        return IntStream.rangeClosed(1, entries.size())
                .mapToObj(back -> of(entries.get(entries.size() - back)))
                .toList();
    }

    private static Past of(Entry entry) {
        return new Past(
                entry.number(),
                Standing.shown(entry.at()),
                entry.shownBy(),
                what(entry),
                entry.reasonKind(),
                entry.reason() == null ? "" : entry.reason(),
                entry.hash());
    }

    private static String what(Entry entry) {
        return switch (entry.kind()) {
            case APPROVED -> inStep(Words.approval(entry.step()), entry);
            case RETURNED -> inStep(Words.refusal(entry.step()), entry) + "，退回到" + Words.step(entry.to());
            case REFERRED -> inStep(entry.kind().shown(), entry);
            case SUBMITTED,
                    FORM_OPENED,
                    READ,
                    UNREADABLE,
                    CORRECTED,
                    CONFIRMED,
                    EXPLAINED,
                    CONTESTED,
                    CONTEST_ACCEPTED,
                    CONTEST_REFUSED,
                    REMARKED,
                    REMARKED_AGAIN,
                    REMARK_RESOLVED,
                    ANSWERED,
                    SUGGESTED,
                    SUGGESTION_ACCEPTED,
                    SUGGESTION_DECLINED,
                    MENDING_ORDERED,
                    ITEM_MENDED,
                    MENDING_ACCEPTED,
                    SECRECY_ANSWERED,
                    CORRECTION_OPENED,
                    WITHDRAWAL_OPENED,
                    ORDERED,
                    SCHEDULED,
                    SCHEDULE_LIFTED,
                    HANDED_IN,
                    RECALLED,
                    ABANDONED,
                    UPLOADED,
                    PUBLISHED,
                    WITHDRAWN,
                    FILED,
                    RATIFIED,
                    RECTIFY,
                    TROUBLED,
                    RETRIED,
                    FOUND_AMISS,
                    FOUND_WELL -> entry.kind().shown();
        };
    }

    private static String inStep(String said, Entry entry) {
        String step = Words.step(entry.step());
        return said.equals(step) ? said : said + "（" + step + "）";
    }
}

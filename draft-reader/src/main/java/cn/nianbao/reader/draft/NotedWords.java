package cn.nianbao.reader.draft;

import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;

/**
 * Words of a paragraph that were deleted, inserted or hidden by the word processor. Those that stand together become one
 * concern, however many runs they were cut into.
 */
final class NotedWords {

    /** More is not shown. */
    private static final int ENOUGH = 250;

    private final DraftConcerns concerns;
    private final Place at;
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();

    NotedWords(DraftConcerns concerns, Place at) {
        this.concerns = concerns;
        this.at = at;
    }

    void deleted(String words) {
        append(deleted, words);
    }

    void inserted(String words) {
        append(inserted, words);
    }

    void hidden(String words) {
        append(hidden, words);
    }

    /** Ordinary text follows, or the end: what was noted until here stands together. */
    void settle() {
        if (deleted.length() + inserted.length() > 0) {
            concerns.add(Kind.CHANGES, quoted("删去", deleted) + quoted("添上", inserted), at);
            deleted.setLength(0);
            inserted.setLength(0);
        }
        if (hidden.length() > 0) {
            concerns.add(Kind.HIDDEN, hidden.toString(), at);
            hidden.setLength(0);
        }
    }

    private static void append(StringBuilder words, String more) {
        if (words.length() < ENOUGH) {
            words.append(more, 0, Math.min(more.length(), ENOUGH));
        }
    }

    private static String quoted(String what, StringBuilder words) {
        String text = words.toString().strip();
        return text.isEmpty() ? "" : what + "“" + text + "”";
    }
}

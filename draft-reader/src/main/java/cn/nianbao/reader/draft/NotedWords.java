package cn.nianbao.reader.draft;

import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;

/**
 * Words of a paragraph that were deleted, inserted or hidden by the word processor. Those that stand together become one
 * concern, however many runs they were cut into.
 */
public final class NotedWords {

    /** More is not shown. */
    private static final int ENOUGH = 250;

    private final DraftConcerns concerns;
    private final Place at;
    private String deleted = "";
    private String inserted = "";
    private String hidden = "";

    public NotedWords(DraftConcerns concerns, Place at) {
        this.concerns = concerns;
        this.at = at;
    }

    public void deleted(String words) {
        deleted = joined(deleted, words);
    }

    public void inserted(String words) {
        inserted = joined(inserted, words);
    }

    public void hidden(String words) {
        hidden = joined(hidden, words);
    }

    /** Ordinary text follows, or the end: what was noted until here stands together. */
    public void settle() {
        if (deleted.length() + inserted.length() > 0) {
            concerns.add(Kind.CHANGES, quoted("删去", deleted) + quoted("添上", inserted), at);
            deleted = "";
            inserted = "";
        }
        if (!hidden.isEmpty()) {
            concerns.add(Kind.HIDDEN, hidden, at);
            hidden = "";
        }
    }

    private static String joined(String words, String more) {
        int room = Math.max(0, ENOUGH - words.length());
        return more.length() <= room ? words + more : words + more.substring(0, room);
    }

    private static String quoted(String what, String words) {
        return words.isBlank() ? "" : what + "“" + words.strip() + "”";
    }
}

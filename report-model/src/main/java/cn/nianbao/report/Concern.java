package cn.nianbao.report;

import java.util.Locale;
import java.util.Objects;

/**
 * Something about the draft's file itself that its sender should know before it is relied on: it is not part of the report, and
 * never of its canonical record.
 *
 * @param text the words it is about, or what it is (图片, 表格); masked nowhere, so it never leaves the console
 * @param at null where the kind of file gives no place
 */
public record Concern(Kind kind, String text, Place at) {

    /** What is the matter. */
    public enum Kind {
        /** A tracked insertion or deletion that nobody has accepted or refused. */
        CHANGES,
        /** A comment beside the text. */
        COMMENT,
        /** Words that are in the file and that nobody sees on the page. */
        HIDDEN,
        /** A picture, table or note of the draft that the report would lose. */
        DROPPED,
        /** The page is a picture: its words were read by recognition of characters. */
        SCAN,
        /** A label of a statutory table in other words than the format's; the text holds both. */
        LABEL,
        /** A row of a statutory table that the format does not know; the text holds its label and the table. */
        ROW,
        /** Whom the file's own properties name: the text is what it is (作者) and, behind a colon, who. */
        OWNER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @throws IllegalArgumentException when there is no such kind */
        public static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public Concern {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}

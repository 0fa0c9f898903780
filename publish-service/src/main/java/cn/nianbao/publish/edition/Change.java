package cn.nianbao.publish.edition;

import cn.nianbao.report.PublicCorrection;

/**
 * Something that happened to a report in public.
 *
 * @param correction what the edition says of why it replaces the one before; null where it says nothing
 */
public record Change(Edition edition, PublicCorrection correction) {

    /** What sort of thing happened. */
    public enum Kind {
        PUBLICATION("publication", "公布"),
        CORRECTION("correction", "更正"),
        REMOVAL("removal", "撤下");

        private final String word;
        private final String shown;

        Kind(String word, String shown) {
            this.word = word;
            this.shown = shown;
        }

        /** Its word for programs. */
        public String word() {
            return word;
        }

        /** Its word for people. */
        public String shown() {
            return shown;
        }
    }

    public Kind kind() {
        if (edition.isWithdrawal()) {
            return Kind.REMOVAL;
        }
        return edition.key().version() > 1 ? Kind.CORRECTION : Kind.PUBLICATION;
    }
}

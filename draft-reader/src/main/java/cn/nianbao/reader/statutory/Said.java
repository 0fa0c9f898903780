package cn.nianbao.reader.statutory;

import java.util.List;

/** What the last labels of an entry say together, made alike for all the rows it is compared with. */
final class Said {

    /** More labels than a group, its group and a folded label have are heads that ran into the row. */
    private static final int MOST_PIECES = 6;

    /** In letters; no labels that drafts repeat are longer together. */
    private static final int LONGEST_REPEATED = 240;

    private static final Memory<Sequence, Said> KNOWN = new Memory<>();

    /** A label and what follows it; the same words and the same sayings are the same objects as long as they are remembered. */
    private record Sequence(Words label, Said rest) {

        Said said() {
            return new Said(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Sequence same && same.label == label && same.rest == rest;
        }

        @Override
        public int hashCode() {
            return label.hashCode() * 31 + rest.hashCode();
        }
    }

    private final Wording.Alike words;
    private final boolean beginsNumbered;
    private final boolean oneLabel;
    private final Said shorter;
    private final int labels;
    private final Letters letters;
    private final List<String> wordings;

    /** One label by itself. */
    Said(Wording.Alike label, boolean numbered) {
        this(label, numbered, true, null);
    }

    private Said(Sequence labels) {
        this(
                Wording.Alike.of(List.of(labels.label.alike(), labels.rest.words)),
                labels.label.isNumbered(),
                labels.rest.oneLabel && !labels.rest.beginsNumbered,
                labels.rest);
    }

    private Said(Wording.Alike words, boolean beginsNumbered, boolean oneLabel, Said shorter) {
        this.words = words.complete();
        this.beginsNumbered = beginsNumbered;
        this.oneLabel = oneLabel;
        this.shorter = shorter;
        this.labels = shorter == null ? 1 : shorter.labels + 1;
        this.letters = new Letters(words.numbered().words());
        this.wordings = plain().equals(letters.words()) && plain().equals(bare())
                ? List.of(plain())
                : List.of(plain(), letters.words(), bare());
    }

    /** What all of these labels say, as far as they may be those of one row; at least one is needed. */
    static Said of(List<Piece> labels) {
        int last = labels.size() - 1;
        Said said = labels.get(last).words().said();
        for (int label = last - 1; label >= 0 && label > last - MOST_PIECES; label--) {
            said = said.after(labels.get(label).words());
        }
        return said;
    }

    private Said after(Words label) {
        Sequence labels = new Sequence(label, this);
        int length = label.alike().plain().length() + plain().length();
        return length > LONGEST_REPEATED ? labels.said() : KNOWN.of(labels, Sequence::said);
    }

    /** The same without the first label, which may be a group's or a head's; null where it was the last. */
    Said shorter() {
        return shorter;
    }

    /** How many they are. */
    int labels() {
        return labels;
    }

    /** Apart from its number. */
    Wording.Numbered numbered() {
        return words.numbered();
    }

    /** Those of its words without the number. */
    Letters letters() {
        return letters;
    }

    /** Without notes in brackets. */
    String bare() {
        return words.withoutNotes();
    }

    /** Number and all. */
    String plain() {
        return words.plain();
    }

    /** Whether they may be one label on several lines; a number in their midst begins another. */
    boolean oneLabel() {
        return oneLabel;
    }

    /** What it may be in the template, word for word. */
    List<String> wordings() {
        return wordings;
    }
}

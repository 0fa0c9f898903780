package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;

/**
 * What of a draft's entries decides which of them are which rows: their labels, how many figures follow, and where prose parts
 * them. Offices fill in the same form year after year, so layouts come again; the figures themselves never matter here.
 */
final class DraftShape {

    /** In labels and entries together; larger ones are hardly repeated from draft to draft. */
    private static final int LARGEST_REPEATED = 1000;

    /** An entry; the same words are the same objects as long as they are remembered. */
    private record EntryShape(List<Words> labels, int figures, boolean hasCells, boolean afterProse) {

        static EntryShape of(Entry entry) {
            List<Words> labels = new ArrayList<>(entry.labels().size());
            for (int i = 0; i < entry.labels().size(); i++) {
                labels.add(entry.labels().get(i).words());
            }
            return new EntryShape(labels, entry.figures(), !entry.values().isEmpty(), entry.afterProse());
        }
    }

    private final List<EntryShape> shapes;
    private final int hash;
    private final int size;

    DraftShape(List<Entry> entries) {
        List<EntryShape> all = new ArrayList<>(entries.size());
        int sum = entries.size();
        for (Entry entry : entries) {
            EntryShape shape = EntryShape.of(entry);
            all.add(shape);
            sum += shape.labels.size();
        }
        this.shapes = all;
        this.hash = all.hashCode();
        this.size = sum;
    }

    /** Whether it is worth remembering. */
    boolean mayComeAgain() {
        return size <= LARGEST_REPEATED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DraftShape same && same.hash == hash && same.shapes.equals(shapes);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}

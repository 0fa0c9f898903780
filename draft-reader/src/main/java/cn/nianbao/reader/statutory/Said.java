package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the last labels of an entry say together, made alike for all the rows it is compared with.
 *
 * @param numbered apart from its number
 * @param letters those of its words without the number
 * @param bare without notes in brackets
 * @param plain number and all
 * @param oneLabel whether they may be one label on several lines; a number in their midst begins another
 */
record Said(Wording.Numbered numbered, Letters letters, String bare, String plain, boolean oneLabel) {

    /** Whether it is one of these, word for word. */
    boolean isIn(Set<String> wordings) {
        return wordings.contains(plain) || wordings.contains(numbered.words()) || wordings.contains(bare);
    }

    static Said of(List<Piece> labels) {
        List<Wording.Alike> parts = new ArrayList<>(labels.size());
        boolean oneLabel = true;
        for (Piece label : labels) {
            oneLabel &= parts.isEmpty() || !label.isNumbered();
            parts.add(label.words());
        }
        Wording.Alike alike = Wording.Alike.of(parts);
        Letters letters = new Letters(alike.numbered().words());
        return new Said(alike.numbered(), letters, alike.withoutNotes(), alike.plain(), oneLabel);
    }
}

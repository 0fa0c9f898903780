package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;

/**
 * What the last labels of an entry say together, made alike for all the rows it is compared with.
 *
 * @param numbered apart from its number
 * @param letters those of its words without the number
 * @param bare without notes in brackets
 * @param plain number and all
 * @param oneLabel whether they may be one label on several lines; a number in their midst begins another
 * @param wordings what it may be in the template, word for word
 */
record Said(
        Wording.Numbered numbered,
        Letters letters,
        String bare,
        String plain,
        boolean oneLabel,
        List<String> wordings) {

    static Said of(List<Piece> labels) {
        List<Wording.Alike> parts = new ArrayList<>(labels.size());
        boolean oneLabel = true;
        for (Piece label : labels) {
            oneLabel &= parts.isEmpty() || !label.isNumbered();
            parts.add(label.words());
        }
        Wording.Alike alike = Wording.Alike.of(parts);
        Wording.Numbered numbered = alike.numbered();
        String bare = alike.withoutNotes();
        String plain = alike.plain();
        List<String> wordings = plain.equals(numbered.words()) && plain.equals(bare)
                ? List.of(plain)
                : List.of(plain, numbered.words(), bare);
        return new Said(numbered, new Letters(numbered.words()), bare, plain, oneLabel, wordings);
    }
}

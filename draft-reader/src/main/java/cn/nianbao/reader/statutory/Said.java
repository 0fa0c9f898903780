package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the last labels of an entry say together, made alike once for all the rows it is compared with.
 *
 * @param numbered apart from its number
 * @param bare without notes in brackets
 * @param plain number and all
 * @param oneLabel whether they may be one label on several lines; a number in their midst begins another
 */
record Said(Wording.Numbered numbered, String bare, String plain, boolean oneLabel) {

    /** More labels than a group, its group and a folded label have are heads that ran into the row. */
    private static final int MOST_PIECES = 6;

    /** What it may be in the template, word for word. */
    Stream<String> wordings() {
        return Stream.of(plain, numbered.words(), bare);
    }

    /** The last label, the last two, and so on: those before may be a group's or a head's. */
    static List<Said> endings(List<Piece> labels) {
        List<Said> endings = new ArrayList<>();
        for (int count = 1; count <= Math.min(MOST_PIECES, labels.size()); count++) {
            endings.add(of(labels.subList(labels.size() - count, labels.size())));
        }
        return endings;
    }

    private static Said of(List<Piece> labels) {
        Wording.Alike alike = Wording.Alike.of(labels.stream().map(Piece::words).toList());
        boolean oneLabel = labels.stream().skip(1).noneMatch(Piece::isNumbered);
        return new Said(alike.numbered(), alike.withoutNotes(), alike.plain(), oneLabel);
    }
}

package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The last label, the last two, and so on: those before may be a group's or a head's. */
    static List<Said> endings(List<Piece> labels) {
        List<Said> endings = new ArrayList<>();
        for (int count = 1; count <= Math.min(MOST_PIECES, labels.size()); count++) {
            endings.add(of(labels.subList(labels.size() - count, labels.size())));
        }
        return endings;
    }

    private static Said of(List<Piece> labels) {
        String text = labels.stream().map(Piece::text).collect(Collectors.joining());
        boolean oneLabel = labels.stream().skip(1).noneMatch(Piece::isNumbered);
        Wording.Alike alike = Wording.alike(text);
        return new Said(alike.numbered(), alike.withoutNotes(), alike.plain(), oneLabel);
    }
}

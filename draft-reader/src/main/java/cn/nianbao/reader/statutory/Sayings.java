package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the labels of one draft say together; the same labels end many an entry, and are looked at once. */
final class Sayings {

    /** More labels than a group, its group and a folded label have are heads that ran into the row. */
    private static final int MOST_PIECES = 6;

    private final Map<List<Piece>, Said> known = new HashMap<>();

    /** The last label, the last two, and so on: those before may be a group's or a head's. */
    List<Said> endings(List<Piece> labels) {
        List<Said> endings = new ArrayList<>();
        for (int count = 1; count <= Math.min(MOST_PIECES, labels.size()); count++) {
            endings.add(known.computeIfAbsent(labels.subList(labels.size() - count, labels.size()), Said::of));
        }
        return endings;
    }
}

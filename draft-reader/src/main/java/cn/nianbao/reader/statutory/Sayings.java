package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the labels of one draft say together; the same labels end many an entry, and are looked at once. */
final class Sayings {

    /** More labels than a group, its group and a folded label have are heads that ran into the row. */
    private static final int MOST_PIECES = 6;

    private final Map<Piece, Ending> endings = new IdentityHashMap<>();

    /** Labels from one on to the last of an entry, and the same with another before them. */
    private static final class Ending {

        private final Piece first;
        private final Said said;
        private final List<Ending> longer = new ArrayList<>(1);

        private Ending(List<Piece> labels) {
            this.first = labels.get(0);
            this.said = Said.of(labels);
        }

        private Ending withOneMore(List<Piece> labels) {
            for (Ending known : longer) {
                if (known.first == labels.get(0)) {
                    return known;
                }
            }
            Ending added = new Ending(labels);
            longer.add(added);
            return added;
        }
    }

    /** The last label, the last two, and so on: those before may be a group's or a head's. */
    List<Said> endings(List<Piece> labels) {
        List<Said> said = new ArrayList<>(MOST_PIECES);
        Ending ending = null;
        for (int from = labels.size() - 1; from >= Math.max(0, labels.size() - MOST_PIECES); from--) {
            List<Piece> last = labels.subList(from, labels.size());
            ending = ending == null
                    ? endings.computeIfAbsent(labels.get(from), only -> new Ending(last))
                    : ending.withOneMore(last);
            said.add(ending.said);
        }
        return said;
    }
}

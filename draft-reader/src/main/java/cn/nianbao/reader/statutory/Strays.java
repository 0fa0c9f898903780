package cn.nianbao.reader.statutory;

import java.util.Arrays;
import java.util.List;

/** Figures that belong to no row: what stands beside them may have lost or gained a figure, or be off by a row. */
final class Strays {

    private final List<Entry> entries;
    private final boolean[] used;
    private final boolean shifted;

    Strays(List<Entry> entries, List<Alignment.Match> matches) {
        this.entries = entries;
        this.used = new boolean[entries.size()];
        for (Alignment.Match match : matches) {
            Arrays.fill(used, match.first(), match.last() + 1, true);
        }
        boolean follows = false;
        for (Alignment.Match match : matches) {
            follows |= followsAWholeRow(match);
        }
        this.shifted = follows;
    }

    /**
     * Whether the row is to be doubted. Where labels and figures stand on lines of their own and the figures of a whole row come
     * before the first label, figures may come before labels throughout.
     */
    boolean touch(Alignment.Match match) {
        return isStray(match.first() - 1, match.first())
                || isStray(match.last() + 1, match.last() + 1)
                || shifted && match.isParted();
    }

    private boolean followsAWholeRow(Alignment.Match match) {
        return match.isParted()
                && isStray(match.first() - 1, match.first())
                && entries.get(match.first() - 1).figures() >= match.row().columns() - 1;
    }

    /** @param border the later of the two entries that prose may part */
    private boolean isStray(int entry, int border) {
        return entry >= 0
                && entry < entries.size()
                && !used[entry]
                && entries.get(entry).isStray()
                && !entries.get(border).afterProse();
    }
}

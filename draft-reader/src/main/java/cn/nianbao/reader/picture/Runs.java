package cn.nianbao.reader.picture;

import cn.nianbao.reader.picture.Stroke.Run;
import java.util.ArrayList;
import java.util.List;

/** Finds the long stretches of ink in rows of pixels; a row is taken with its neighbours, for a line is never quite level. */
final class Runs {

    /** Of a stretch, so much in a hundred must be ink. */
    private static final int DENSE = 80;

    private final Ink ink;
    private final int shortest;
    private final int gap;
    private final int solid;
    private final List<Run> broken = new ArrayList<>();
    private final List<Run> whole = new ArrayList<>();

    /**
     * @param shortest of a stretch, in pixels
     * @param gap the widest hole in a stretch
     * @param solid a stretch is whole where it goes on for so long with no hole worth the name
     */
    Runs(Ink ink, int shortest, int gap, int solid) {
        this.ink = ink;
        this.shortest = shortest;
        this.gap = gap;
        this.solid = solid;
        for (int y = 0; y < ink.height(); y++) {
            scan(y);
        }
    }

    /** Such as no writing has. */
    List<Run> whole() {
        return whole;
    }

    /** Such as strokes of writing may have too. */
    List<Run> broken() {
        return broken;
    }

    private void scan(int y) {
        int from = -1;
        int last = -1;
        int count = 0;
        int since = 0;
        int longest = 0;
        for (int x = 0; x < ink.width(); x++) {
            if (!any(x, y)) {
                continue;
            }
            if (from >= 0 && x - last - 1 > gap) {
                keep(y, from, last + 1, count, Math.max(longest, last + 1 - since));
                from = -1;
            }
            if (from < 0) {
                from = x;
                since = x;
                count = 0;
                longest = 0;
            } else if (x - last > 2) {
                longest = Math.max(longest, last + 1 - since);
                since = x;
            }
            count++;
            last = x;
        }
        if (from >= 0) {
            keep(y, from, last + 1, count, Math.max(longest, last + 1 - since));
        }
    }

    private void keep(int y, int from, int to, int count, int longest) {
        if (to - from >= shortest && count * 100 >= (to - from) * DENSE) {
            (longest >= solid ? whole : broken).add(new Run(y, from, to));
        }
    }

    private boolean any(int x, int y) {
        return ink.at(x, y) || y > 0 && ink.at(x, y - 1) || y < ink.height() - 1 && ink.at(x, y + 1);
    }
}

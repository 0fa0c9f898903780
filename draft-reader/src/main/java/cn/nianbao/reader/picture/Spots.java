package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The pieces of ink that hang together, corners counted. */
final class Spots {

    private final Ink ink;
    private final Area within;
    private final boolean[] seen;
    private int[] open = new int[256];
    private int size;

    private Spots(Ink ink, Area within) {
        this.ink = ink;
        this.within = within;
        this.seen = new boolean[within.width() * within.height()];
    }

    static List<Area> of(Ink ink) {
        return of(ink, new Area(0, 0, ink.width(), ink.height()));
    }

    static List<Area> of(Ink ink, Area within) {
        Spots spots = new Spots(ink, within);
        List<Area> found = new ArrayList<>();
        for (int i = 0; i < spots.seen.length; i++) {
            if (spots.push(i % within.width(), i / within.width())) {
                found.add(spots.spot());
            }
        }
        return found;
    }

    private Area spot() {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        while (size > 0) {
            int at = open[--size];
            int x = at % within.width();
            int y = at / within.width();
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            for (int near = 0; near < 9; near++) {
                push(x + near % 3 - 1, y + near / 3 - 1);
            }
        }
        return new Area(within.left() + left, within.top() + top, within.left() + right + 1, within.top() + bottom + 1);
    }

    private boolean push(int x, int y) {
        if (x < 0 || y < 0 || x >= within.width() || y >= within.height()) {
            return false;
        }
        int at = y * within.width() + x;
        if (seen[at] || !ink.at(within.left() + x, within.top() + y)) {
            return false;
        }
        seen[at] = true;
        if (size == open.length) {
            open = Arrays.copyOf(open, size * 2);
        }
        open[size++] = at;
        return true;
    }
}

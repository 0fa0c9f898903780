package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.List;

/** The pieces of ink that hang together, corners counted. */
final class Spots {

    private final Ink ink;
    private final boolean[] seen;
    private int[] open = new int[1024];
    private int size;

    private Spots(Ink ink) {
        this.ink = ink;
        this.seen = new boolean[ink.width() * ink.height()];
    }

    static List<Area> of(Ink ink) {
        Spots spots = new Spots(ink);
        List<Area> found = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y) && !spots.seen[y * ink.width() + x]) {
                    found.add(spots.spot(x, y));
                }
            }
        }
        return found;
    }

    private Area spot(int startX, int startY) {
        int left = startX;
        int top = startY;
        int right = startX;
        int bottom = startY;
        push(startX, startY);
        while (size > 0) {
            int at = open[--size];
            int x = at % ink.width();
            int y = at / ink.width();
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            for (int nearY = Math.max(0, y - 1); nearY <= Math.min(ink.height() - 1, y + 1); nearY++) {
                for (int nearX = Math.max(0, x - 1); nearX <= Math.min(ink.width() - 1, x + 1); nearX++) {
                    push(nearX, nearY);
                }
            }
        }
        return new Area(left, top, right + 1, bottom + 1);
    }

    private void push(int x, int y) {
        int at = y * ink.width() + x;
        if (seen[at] || !ink.at(x, y)) {
            return;
        }
        seen[at] = true;
        if (size == open.length) {
            open = java.util.Arrays.copyOf(open, size * 2);
        }
        open[size++] = at;
    }
}

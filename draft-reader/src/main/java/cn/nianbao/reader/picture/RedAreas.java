package cn.nianbao.reader.picture;

import java.awt.Rectangle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where a picture is red; what is as large and as round as a seal (42 to 50 mm across) is taken for one. */
final class RedAreas {

    private static final double TILE_POINTS = 6;
    private static final double SMALLEST_POINTS = 60;
    private static final double LARGEST_POINTS = 220;

    private final int tile;
    private final int columns;
    private final int rows;
    private final boolean[] red;
    private final double pixelsAPoint;

    RedAreas(int width, int height, double pixelsAPoint) {
        this.pixelsAPoint = pixelsAPoint;
        this.tile = Math.max(2, (int) (TILE_POINTS * pixelsAPoint));
        this.columns = width / tile + 1;
        this.rows = height / tile + 1;
        this.red = new boolean[columns * rows];
    }

    void add(int x, int y) {
        red[y / tile * columns + x / tile] = true;
    }

    /** Boxes in pixels; consumes what was added. */
    List<Rectangle> seals() {
        List<Rectangle> seals = new ArrayList<>();
        for (int start = 0; start < red.length; start++) {
            if (red[start]) {
                Rectangle area = area(start);
                if (isSeal(area)) {
                    seals.add(area);
                }
            }
        }
        return seals;
    }

    private Rectangle area(int start) {
        Rectangle area = new Rectangle(start % columns, start / columns, 1, 1);
        Deque<Integer> open = new ArrayDeque<>(List.of(start));
        red[start] = false;
        while (!open.isEmpty()) {
            int at = open.pop();
            int x = at % columns;
            int y = at / columns;
            area.add(new Rectangle(x, y, 1, 1));
            for (int next : around(x, y)) {
                if (red[next]) {
                    red[next] = false;
                    open.push(next);
                }
            }
        }
        return new Rectangle(area.x * tile, area.y * tile, area.width * tile, area.height * tile);
    }

    private List<Integer> around(int x, int y) {
        List<Integer> around = new ArrayList<>();
        for (int nearY = Math.max(0, y - 1); nearY <= Math.min(rows - 1, y + 1); nearY++) {
            for (int nearX = Math.max(0, x - 1); nearX <= Math.min(columns - 1, x + 1); nearX++) {
                around.add(nearY * columns + nearX);
            }
        }
        return around;
    }

    private boolean isSeal(Rectangle area) {
        double smaller = Math.min(area.width, area.height);
        double larger = Math.max(area.width, area.height);
        return smaller >= SMALLEST_POINTS * pixelsAPoint
                && larger <= LARGEST_POINTS * pixelsAPoint
                && larger <= smaller * 1.6;
    }
}

package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the rulings of a page part from each other: the cells of its tables, and the rest of it. Counted point by point. */
final class Fields {

    /** The number of what lies outside every table. */
    static final int OUTSIDE = 1;

    private static final int LINE = -1;

    private final double scale;
    private final int width;
    private final int height;
    private final int[] field;
    private final List<Area> cells = new ArrayList<>();

    /** @param scale pixels a point */
    Fields(Ink page, Rulings rulings, double scale) {
        this.scale = scale;
        this.width = point(page.width()) + 3;
        this.height = point(page.height()) + 3;
        this.field = new int[width * height];
        rulings.level().forEach(line -> draw(line.from(), line.across(), line.to(), line.across()));
        rulings.upright().forEach(line -> draw(line.across(), line.from(), line.across(), line.to()));
        fill(0, OUTSIDE);
        for (int start = 0; start < field.length; start++) {
            if (field[start] == 0) {
                cells.add(fill(start, OUTSIDE + 1 + cells.size()));
            }
        }
    }

    /** Boxes in pixels; the first has the number after {@link #OUTSIDE}. */
    List<Area> cells() {
        return cells;
    }

    boolean isOutside(int x, int y) {
        return field[(point(y) + 1) * width + point(x) + 1] == OUTSIDE;
    }

    private int point(double pixel) {
        return (int) (pixel / scale);
    }

    private void draw(double fromX, double fromY, double toX, double toY) {
        for (int y = point(fromY) + 1; y <= point(toY) + 1; y++) {
            for (int x = point(fromX) + 1; x <= point(toX) + 1; x++) {
                field[y * width + x] = LINE;
            }
        }
    }

    private Area fill(int start, int number) {
        int left = width;
        int top = height;
        int right = 0;
        int bottom = 0;
        int[] open = new int[64];
        int size = 0;
        open[size++] = start;
        field[start] = number;
        while (size > 0) {
            int at = open[--size];
            int x = at % width;
            int y = at / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            if (size + 4 > open.length) {
                open = Arrays.copyOf(open, open.length * 2);
            }
            size = push(open, size, x > 0, at - 1, number);
            size = push(open, size, x < width - 1, at + 1, number);
            size = push(open, size, y > 0, at - width, number);
            size = push(open, size, y < height - 1, at + width, number);
        }
        return new Area(pixel(left - 1), pixel(top - 1), pixel(right), pixel(bottom));
    }

    private int push(int[] open, int size, boolean within, int at, int number) {
        if (!within || field[at] != 0) {
            return size;
        }
        field[at] = number;
        open[size] = at;
        return size + 1;
    }

    private int pixel(int point) {
        return (int) Math.round(point * scale);
    }
}

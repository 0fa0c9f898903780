package cn.nianbao.reader.page;

import java.util.List;

/** Which places of a lattice a line parts. */
final class Walls {

    private final boolean[][] left;
    private final boolean[][] above;

    Walls(double[] xs, double[] ys, List<Segment> level, List<Segment> upright) {
        left = new boolean[ys.length - 1][xs.length];
        above = new boolean[ys.length][xs.length - 1];
        for (Segment line : upright) {
            int x = nearest(xs, line.at());
            for (int y = 0; y < ys.length - 1; y++) {
                left[y][x] |= line.covers(ys[y], ys[y + 1]);
            }
        }
        for (Segment line : level) {
            int y = nearest(ys, line.at());
            for (int x = 0; x < xs.length - 1; x++) {
                above[y][x] |= line.covers(xs[x], xs[x + 1]);
            }
        }
    }

    private static int nearest(double[] positions, double at) {
        int nearest = 0;
        for (int i = 1; i < positions.length; i++) {
            if (Math.abs(positions[i] - at) < Math.abs(positions[nearest] - at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    boolean left(int row, int column) {
        return left[row][column];
    }

    boolean above(int row, int column) {
        return above[row][column];
    }

    /** Whether the cell has no wall at an outer side that has walls for the most part. */
    boolean isOutside(Lattice.Cell cell) {
        int right = cell.column() + cell.columns();
        boolean beyondLeft = cell.column() == 0 && isOpen(cell, 0) && isClosed(0);
        boolean beyondRight = right == left[0].length - 1 && isOpen(cell, right) && isClosed(right);
        return beyondLeft || beyondRight;
    }

    private boolean isOpen(Lattice.Cell cell, int column) {
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            if (left[row][column]) {
                return false;
            }
        }
        return true;
    }

    private boolean isClosed(int column) {
        int walls = 0;
        for (boolean[] row : left) {
            walls += row[column] ? 1 : 0;
        }
        return walls * 2 >= left.length;
    }
}

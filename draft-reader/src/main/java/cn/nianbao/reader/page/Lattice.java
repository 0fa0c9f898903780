package cn.nianbao.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The cells between lines that meet. Where the lines leave a side of the table open (at a page's end, or all along a table
 * without outer lines), it ends where the others end.
 */
final class Lattice {

    /** No statutory table has as many places for cells; a drawing may. */
    private static final int MOST_PLACES = 100_000;

    /**
     * A cell.
     *
     * @param row of the lattice, from 0
     * @param column of the lattice, from 0
     */
    record Cell(int row, int column, int rows, int columns) {}

    private final double[] xs;
    private final double[] ys;
    private final Walls walls;
    private final List<Cell> cells = new ArrayList<>();
    private final int[] cellAt;

    private Lattice(double[] xs, double[] ys, Walls walls) {
        this.xs = xs;
        this.ys = ys;
        this.walls = walls;
        this.cellAt = new int[rows() * columns()];
        Arrays.fill(cellAt, -1);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (cellAt[row * columns() + column] < 0) {
                    open(row, column);
                }
            }
        }
    }

    /** Empty where the lines make fewer than two cells, or more than a table has. */
    static Optional<Lattice> of(List<Segment> level, List<Segment> upright) {
        double[] xs = positions(upright, level);
        double[] ys = positions(level, upright);
        long places = (xs.length - 1L) * (ys.length - 1L);
        if (places < 2 || places > MOST_PLACES) {
            return Optional.empty();
        }
        Lattice lattice = new Lattice(xs, ys, new Walls(xs, ys, level, upright));
        return lattice.cells.size() < 2 ? Optional.empty() : Optional.of(lattice);
    }

    /** Where lines lie across their direction, and the outermost ends of those that cross them. */
    private static double[] positions(List<Segment> lines, List<Segment> crossing) {
        DoubleStream ends = crossing.stream().flatMapToDouble(line -> DoubleStream.of(line.from(), line.to()));
        double[] outer = ends.sorted().toArray();
        double[] all = Stream.concat(lines.stream().map(Segment::at), Stream.of(outer[0], outer[outer.length - 1]))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return clusters(all);
    }

    private static double[] clusters(double[] sorted) {
        double[] centres = new double[sorted.length];
        int count = 0;
        int first = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] - sorted[i - 1] > Segment.SNAP) {
                centres[count++] = (sorted[first] + sorted[i - 1]) / 2;
                first = i;
            }
        }
        return Arrays.copyOf(centres, count);
    }

    /** A rectangle as wide and then as high as no wall parts it. */
    private void open(int row, int column) {
        int right = column + 1;
        while (right < columns() && isFree(row, right) && !walls.left(row, right)) {
            right++;
        }
        int below = row + 1;
        while (below < rows() && goesDown(below, column, right)) {
            below++;
        }
        Cell cell = new Cell(row, column, below - row, right - column);
        for (int r = row; r < below; r++) {
            Arrays.fill(cellAt, r * columns() + column, r * columns() + right, cells.size());
        }
        cells.add(cell);
    }

    private boolean isFree(int row, int column) {
        return cellAt[row * columns() + column] < 0;
    }

    private boolean goesDown(int row, int from, int to) {
        boolean walled = from > 0 && !walls.left(row, from) || to < columns() && !walls.left(row, to);
        for (int column = from; column < to; column++) {
            if (!isFree(row, column) || walls.above(row, column) || column > from && walls.left(row, column)) {
                return false;
            }
        }
        return !walled;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    List<Cell> cells() {
        return cells;
    }

    /** Where its columns begin and end, from left to right. */
    double[] edges() {
        return xs;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1] - xs[0], ys[ys.length - 1] - ys[0]);
    }

    Box box(Cell cell) {
        double x = xs[cell.column()];
        double y = ys[cell.row()];
        return new Box(x, y, xs[cell.column() + cell.columns()] - x, ys[cell.row() + cell.rows()] - y);
    }

    boolean encloses(Lattice other) {
        Box mine = box();
        Box its = other.box();
        return mine.x() < its.x() && mine.y() < its.y() && mine.right() > its.right() && mine.bottom() > its.bottom();
    }

    /** The number of the cell at a point; -1 outside. */
    int cellAt(double x, double y) {
        int column = interval(xs, x);
        int row = interval(ys, y);
        return column < 0 || row < 0 ? -1 : cellAt[row * columns() + column];
    }

    private static int interval(double[] edges, double value) {
        int found = Arrays.binarySearch(edges, value);
        int interval = found >= 0 ? found : -found - 2;
        return interval >= edges.length - 1 ? -1 : interval;
    }

    /** Whether the cell lies beside the table: on a side that is closed elsewhere and open here. */
    boolean isOutside(Cell cell) {
        return walls.isOutside(cell);
    }
}

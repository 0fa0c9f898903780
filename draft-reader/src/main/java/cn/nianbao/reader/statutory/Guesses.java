package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;

/** All ways to put a row's figures, in their order, into its columns when their numbers differ. */
final class Guesses {

    private static final int MOST_EXTRA = 3;

    private final List<Piece> values;
    private final int columns;
    private final int first;
    private final int last;
    private final List<Guess> found = new ArrayList<>();

    private Guesses(List<Piece> values, int columns) {
        this.values = values;
        this.columns = columns;
        this.first = firstFigure();
        this.last = lastFigure();
    }

    /**
     * The ways, the likelier kind first: {@code whole} ways take every cell from the draft, the others hold that cells were lost.
     */
    static List<Guess> of(List<Piece> values, int columns) {
        Guesses guesses = new Guesses(values, columns);
        if (guesses.last - guesses.first + 1 < columns) {
            guesses.windows();
            guesses.withLostCells();
        } else if (guesses.last - guesses.first + 1 - columns <= MOST_EXTRA) {
            guesses.withoutExtraCells();
        }
        return guesses.found;
    }

    /** The empty cells at either side of the figures may be cells of the table or the draft's layout. */
    private void windows() {
        int core = last - first + 1;
        for (int before = 0; before <= columns - core; before++) {
            int after = columns - core - before;
            if (before <= first && after < values.size() - last) {
                add(values.subList(first - before, last + after + 1));
            }
        }
    }

    private void withLostCells() {
        List<Piece> figures = figures();
        place(figures, 0, new ArrayList<>());
    }

    private void place(List<Piece> figures, int next, List<Piece> placed) {
        if (placed.size() == columns) {
            if (next == figures.size()) {
                add(placed);
            }
            return;
        }
        if (next < figures.size()) {
            placed.add(figures.get(next));
            place(figures, next + 1, placed);
            placed.remove(placed.size() - 1);
        }
        if (columns - placed.size() > figures.size() - next) {
            placed.add(null);
            place(figures, next, placed);
            placed.remove(placed.size() - 1);
        }
    }

    /** Too many cells: some must go, empty ones before figures. */
    private void withoutExtraCells() {
        List<Piece> figures = figures();
        if (figures.size() > columns) {
            drop(figures, figures.size() - columns, 0);
        } else {
            drop(values.subList(first, last + 1), last - first + 1 - columns, 0);
        }
    }

    private void drop(List<Piece> from, int count, int start) {
        boolean figuresMayGo = figures().size() > columns;
        if (count == 0) {
            add(from);
            return;
        }
        for (int i = start; i < from.size(); i++) {
            if (figuresMayGo || from.get(i).isBlank()) {
                List<Piece> rest = new ArrayList<>(from);
                rest.remove(i);
                drop(rest, count - 1, i);
            }
        }
    }

    private void add(List<Piece> cells) {
        Guess guess = new Guess(cells);
        if (found.stream().noneMatch(guess::saysSameAs)) {
            found.add(guess);
        }
    }

    private List<Piece> figures() {
        return values.stream().filter(piece -> !piece.isBlank()).toList();
    }

    private int firstFigure() {
        return values.indexOf(figures().get(0));
    }

    private int lastFigure() {
        List<Piece> figures = figures();
        return values.lastIndexOf(figures.get(figures.size() - 1));
    }
}

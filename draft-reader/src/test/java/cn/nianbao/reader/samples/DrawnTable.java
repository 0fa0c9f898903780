package cn.nianbao.reader.samples;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A statutory table as agencies draw it, with merged cells. */
record DrawnTable(int width, List<Span> spans) {

    int height() {
        return spans.stream().mapToInt(span -> span.row() + span.rows()).max().orElse(0);
    }

    /** The cells that begin in a row, from left to right. */
    List<Span> row(int row) {
        return spans.stream()
                .filter(span -> span.row() == row)
                .sorted(Comparator.comparingInt(Span::column))
                .toList();
    }

    /** The cells that a row shows, those that reach into it from above included, from left to right. */
    List<Span> rowWithMerged(int row) {
        return spans.stream()
                .filter(span -> span.row() <= row && row < span.row() + span.rows())
                .sorted(Comparator.comparingInt(Span::column))
                .toList();
    }

    DrawnTable map(UnaryOperator<Span> change) {
        return new DrawnTable(width, spans.stream().map(change).toList());
    }

    /** The same rows by themselves; a cell that is cut shows its words in the first part, or in both. */
    DrawnTable rows(int from, int to, boolean wordsInBoth) {
        return new DrawnTable(
                width,
                spans.stream()
                        .filter(span -> span.row() < to && from < span.row() + span.rows())
                        .map(span -> span.cut(from, to, wordsInBoth))
                        .toList());
    }

    /** The table with other rows put in before a row; cells that reach over the place grow. */
    DrawnTable with(DrawnTable other, int before) {
        int more = other.height();
        Stream<Span> mine = spans.stream().map(span -> span.row() >= before ? span.below(more, 0) : span);
        Stream<Span> theirs = other.spans.stream().map(span -> span.below(before, 0));
        return new DrawnTable(
                Math.max(width, other.width),
                Stream.concat(mine.flatMap(span -> span.around(before, more).stream()), theirs)
                        .toList());
    }

    /** The cell over a grid position; an empty one where damage left none. */
    Span at(int row, int column) {
        return rowWithMerged(row).stream()
                .filter(span -> span.column() <= column && column < span.column() + span.columns())
                .findFirst()
                .orElseGet(() -> new Span("", row, column, 1, 1));
    }

    /** The table with a row more below the one of that label: other words, other figures. */
    DrawnTable withRowLike(String below, String label) {
        return rowOf(below)
                .map(row -> with(
                        rows(row, row + 1, true).map(span -> span.saying(span.isFigure() ? "17" : label)), row + 1))
                .orElse(this);
    }

    DrawnTable withoutRow(String label) {
        return rowOf(label).map(this::without).orElse(this);
    }

    private DrawnTable without(int row) {
        return new DrawnTable(
                width,
                spans.stream()
                        .filter(span -> span.row() != row || span.rows() > 1)
                        .map(span -> span.row() > row ? span.below(-1, 0) : span.shrunk(row))
                        .toList());
    }

    /** The figures of a row without the first; those behind it move up. */
    DrawnTable withoutFirstFigure(String label) {
        int row = rowOf(label).orElse(-1);
        List<Span> figures = row(row).stream().filter(Span::isFigure).toList();
        return figures.isEmpty()
                ? this
                : new DrawnTable(
                        width,
                        spans.stream()
                                .filter(span -> !span.equals(figures.get(0)))
                                .map(span -> figures.contains(span) ? span.below(0, -1) : span)
                                .toList());
    }

    private Optional<Integer> rowOf(String label) {
        return spans.stream()
                .filter(span -> span.text().equals(label))
                .map(Span::row)
                .findFirst();
    }
}

package cn.nianbao.reader.samples;

import java.util.Comparator;
import java.util.List;
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
}

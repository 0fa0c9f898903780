package cn.nianbao.reader.samples;

import java.util.Comparator;
import java.util.List;

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

    /** The cell over a grid position. */
    Span at(int row, int column) {
        return rowWithMerged(row).stream()
                .filter(span -> span.column() <= column && column < span.column() + span.columns())
                .findFirst()
                .orElseThrow();
    }
}

package cn.nianbao.reader.samples;

import java.util.List;

/** A cell of a drawn table: its words, where it begins, and how many rows and columns it covers. */
record Span(String text, int row, int column, int rows, int columns) {

    Span below(int rowOffset, int columnOffset) {
        return new Span(text, row + rowOffset, column + columnOffset, rows, columns);
    }

    /** The same cell with rows and columns exchanged. */
    Span turned() {
        return new Span(text, column, row, columns, rows);
    }

    Span saying(String words) {
        return new Span(words, row, column, rows, columns);
    }

    boolean isFigure() {
        return text.matches("[+-]?\\d+(?:\\.\\d+)?");
    }

    /** The cell without that row, if it covers it. */
    Span shrunk(int lost) {
        boolean covers = row <= lost && lost < row + rows;
        return covers ? new Span(text, row, column, rows - 1, columns) : this;
    }

    /** The part of it in those rows, counted from the first of them. */
    Span cut(int from, int to, boolean wordsInBoth) {
        int first = Math.max(row, from);
        int last = Math.min(row + rows, to);
        return new Span(row >= from || wordsInBoth ? text : "", first - from, column, last - first, columns);
    }

    /** The pieces of it above and below rows that were put in between. */
    List<Span> around(int before, int more) {
        if (row >= before || row + rows <= before) {
            return List.of(this);
        }
        Span above = new Span(text, row, column, before - row, columns);
        return List.of(above, new Span("", before + more, column, row + rows - before, columns));
    }
}

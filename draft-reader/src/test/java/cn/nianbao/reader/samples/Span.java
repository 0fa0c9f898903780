package cn.nianbao.reader.samples;

/** A cell of a drawn table: its words, where it begins, and how many rows and columns it covers. */
record Span(String text, int row, int column, int rows, int columns) {

    Span below(int rowOffset, int columnOffset) {
        return new Span(text, row + rowOffset, column + columnOffset, rows, columns);
    }

    /** The same cell with rows and columns exchanged. */
    Span turned() {
        return new Span(text, column, row, columns, rows);
    }
}

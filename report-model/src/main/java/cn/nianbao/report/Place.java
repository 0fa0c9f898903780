package cn.nianbao.report;

/** Where something stands in the draft, in the terms of the draft's own kind of file. */
public sealed interface Place {

    /** On a page of a PDF, OFD or picture; the box in points (1/72 inch) from the page's top left, pages from 1. */
    record OnPage(int page, double x, double y, double width, double height) implements Place {}

    /** In a table of Word, HTML or a spreadsheet; all three count from 0. */
    record InGrid(int table, int row, int column) implements Place {}

    /** In text: line from 1; characters {@code from} to {@code to}, from 1, both inclusive; an empty cell has {@code to = from - 1}. */
    record InText(int line, int from, int to) implements Place {}
}

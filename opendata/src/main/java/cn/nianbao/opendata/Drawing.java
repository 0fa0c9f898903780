package cn.nianbao.opendata;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A statutory table with a report's figures, every box of it in its place: what office programs need, to whom a merged head
 * is a box that begins in one row and goes on in the next.
 *
 * @param captioned whether the caption stands above the table, as the form has it where a section has several
 * @param heads how many of the rows are heads and repeated on each page
 * @param columns the share of each column in the width, in thousandths
 * @param boxes in the order of the form, each once
 */
public record Drawing(String caption, boolean captioned, int heads, List<Integer> columns, List<Box> boxes) {

    private static final int WHOLE = 1000;
    private static final int PAGE = 8844;
    private static final int MOST_WIDE = 6;
    private static final int FIGURE = 10;
    private static final int OUTER_HEAD = 12;
    private static final int INNER_HEAD = 34;

    /**
     * A box of the table, counted from 0.
     *
     * @param cell null for a head
     */
    public record Box(int row, int column, int rows, int columns, String text, Cell cell) {

        /** The widths of digits and of a column of figures, in Chinese signs. */
        private static final double NARROW = 0.6;

        private static final double ROOM = 2.8;

        public boolean isHead() {
            return cell == null;
        }

        /** Whether it has more in it than a narrow column holds in letters of the usual size. */
        public boolean isLong() {
            return text.codePoints()
                            .mapToDouble(sign -> sign < 0x80 ? NARROW : 1)
                            .sum()
                    > ROOM;
        }

        public boolean isTall() {
            return rows > 1;
        }

        public boolean isWide() {
            return columns > 1;
        }
    }

    /** A box, or what goes on of it below its first row. */
    public record Piece(Box box, boolean first) {}

    static Drawing of(StatutoryTable table, Map<CellId, Cell> cells) {
        FormGrid form = FormGrid.of(table);
        int labels = form.corner() == null ? 0 : form.corner().colspan();
        int figures = form.rows().get(0).places().size();
        List<Box> boxes = new Placing(labels + figures).boxes(form, cells);
        boolean captioned = table.section() == SectionKind.DISCLOSURE;
        return new Drawing(form.caption(), captioned, form.headRows().size(), shares(labels, figures), boxes);
    }

    /** Whether its columns have room for no more than a few digits. */
    public boolean isNarrow() {
        return columns.size() > MOST_WIDE;
    }

    /** The widths of the columns in twentieths of a point, on a page that is 156 mm wide between its margins. */
    public List<Integer> twips() {
        return columns.stream().map(share -> share * PAGE / WHOLE).toList();
    }

    /** The widths of the columns in hundredths of the table's. */
    public List<String> percents() {
        return columns.stream().map(share -> share / 10 + "." + share % 10).toList();
    }

    /** The boxes that begin in each of the head's rows. */
    public List<List<Box>> headRows() {
        return IntStream.range(0, heads).mapToObj(this::beginning).toList();
    }

    /** The boxes that begin in each of the rows below. */
    public List<List<Box>> bodyRows() {
        return IntStream.rangeClosed(heads, last()).mapToObj(this::beginning).toList();
    }

    /** Row by row what an office program wants to be told: where boxes begin and where they go on. */
    public List<List<Piece>> rows() {
        return IntStream.rangeClosed(0, last()).mapToObj(this::row).toList();
    }

    private int last() {
        return boxes.get(boxes.size() - 1).row();
    }

    private List<Box> beginning(int row) {
        return boxes.stream().filter(box -> box.row() == row).toList();
    }

    private List<Piece> row(int row) {
        return boxes.stream()
                .filter(box -> box.row() <= row && row < box.row() + box.rows())
                .sorted((a, b) -> Integer.compare(a.column(), b.column()))
                .map(box -> new Piece(box, box.row() == row))
                .toList();
    }

    /** The innermost heads hold sentences, the outer ones a few words, and figures are short. */
    private static List<Integer> shares(int labels, int figures) {
        List<Integer> weights = new ArrayList<>();
        for (int i = 1; i <= labels; i++) {
            weights.add(i == labels ? INNER_HEAD : OUTER_HEAD);
        }
        for (int i = 0; i < figures; i++) {
            weights.add(FIGURE);
        }
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().map(weight -> weight * WHOLE / sum).toList();
    }

    /** Puts the boxes where the rows and columns above leave room for them, as HTML does. */
    private static final class Placing {

        private final int[] freeFrom;
        private final List<Box> boxes = new ArrayList<>();
        private int row;

        Placing(int width) {
            freeFrom = new int[width];
        }

        List<Box> boxes(FormGrid form, Map<CellId, Cell> cells) {
            for (List<FormGrid.Head> heads : form.headRows()) {
                if (row == 0 && form.corner() != null) {
                    put(
                            form.corner().rowspan(),
                            form.corner().colspan(),
                            form.corner().text(),
                            null);
                }
                heads.forEach(this::put);
                row++;
            }
            for (FormGrid.Row line : form.rows()) {
                line.heads().forEach(this::put);
                line.places().forEach(place -> put(cells.get(place.cell())));
                row++;
            }
            return boxes;
        }

        private void put(FormGrid.Head head) {
            put(head.rowspan(), head.colspan(), head.text(), null);
        }

        private void put(Cell cell) {
            put(1, 1, cell.shown(), cell);
        }

        private void put(int rows, int columns, String text, Cell cell) {
            int column = 0;
            while (freeFrom[column] > row) {
                column++;
            }
            for (int i = column; i < column + columns; i++) {
                freeFrom[i] = row + rows;
            }
            boxes.add(new Box(row, column, rows, columns, text, cell));
        }
    }
}

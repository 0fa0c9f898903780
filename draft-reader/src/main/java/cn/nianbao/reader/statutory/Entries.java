package cn.nianbao.reader.statutory;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.PageNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts the draft's rows and single cells together to entries. A row of several cells stands by itself; single cells, one a line,
 * run together until the next label follows a figure.
 */
final class Entries {

    /** No report has as many; a draft with more was made to keep the reader busy. */
    private static final int MOST = 4000;

    private static final Pattern OWN_LABEL = Pattern.compile("[\\p{IsHan}（）()、]{2,20}(?<!情况|事项|报告)");

    private final List<Entry> entries = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();

    private final Set<Integer> blocks = new LinkedHashSet<>();
    private final List<Piece> labels = new ArrayList<>();
    private final List<Piece> values = new ArrayList<>();
    private TableRow open;
    private boolean afterProse;
    private DraftShape shape;

    Entries(List<Block> draft) {
        List<List<TableRow>> found = rows(draft);
        for (int block = 0; block < draft.size() && entries.size() < MOST; block++) {
            take(block, draft.get(block), found.get(block));
        }
        close();
    }

    /** The rows of each block; none for prose. */
    private static List<List<TableRow>> rows(List<Block> draft) {
        List<List<TableRow>> rows = new ArrayList<>();
        for (int block = 0; block < draft.size(); block++) {
            rows.add(Lines.rows(block, draft.get(block)));
        }
        return RowNumbers.without(rows);
    }

    List<Entry> all() {
        return entries;
    }

    /** That of all entries. */
    DraftShape shape() {
        if (shape == null) {
            shape = new DraftShape(entries);
        }
        return shape;
    }

    /** Every row that looks like a table's, in the draft's order. */
    List<TableRow> rows() {
        return rows;
    }

    private void take(int number, Block block, List<TableRow> found) {
        found.forEach(this::take);
        if (found.isEmpty() && block instanceof Block.Paragraph line && !PageNumber.isMarked(line.text())) {
            ownRow(number, line).ifPresentOrElse(this::take, this::prose);
        }
    }

    /**
     * A few words right below a row's figures may name a row that the agency added to the table: by themselves where every cell has
     * its line, or with as many figures behind them.
     */
    private Optional<TableRow> ownRow(int number, Block.Paragraph line) {
        if (open != null && !labels.isEmpty() && hasFigures()) {
            return Lines.ownRow(number, line, OWN_LABEL)
                    .filter(row -> row.pieces().size() == 1 + values.size());
        }
        boolean belowFigures = open == null && !labels.isEmpty() && hasFigures();
        if (!belowFigures || !OWN_LABEL.matcher(line.text()).matches()) {
            return Optional.empty();
        }
        Words words = new Words(Piece.Kind.OTHER, Wording.alike(line.text()));
        Piece label = new Piece(line.text(), Figure.of(line.text()), words, line.at(), 0, 0);
        return label.isNumbered() ? Optional.empty() : Optional.of(new TableRow(number, 0, List.of(label)));
    }

    private void prose() {
        close();
        afterProse = true;
    }

    private void take(TableRow found) {
        TableRow row = isBrokenNumber(found) ? found.asOneCell() : found;
        rows.add(row);
        if (row.isSingle()) {
            if (open != null) {
                close();
            }
            takeSingle(row);
        } else {
            close();
            open = row;
            row.pieces().forEach(piece -> take(row, piece));
        }
    }

    /** Where every figure has a line of its own, two on a line are one number in halves. */
    private boolean isBrokenNumber(TableRow row) {
        return open == null
                && !values.isEmpty()
                && row.width() == 0
                && row.pieces().size() == 2
                && row.isFiguresOnly();
    }

    private void takeSingle(TableRow row) {
        Piece piece = row.pieces().get(0);
        boolean begins = piece.isLabel() && (!values.isEmpty() || piece.isNumbered());
        if (begins || piece.kind() == Piece.Kind.OTHER) {
            close();
        }
        add(row, piece);
    }

    private void take(TableRow row, Piece piece) {
        if (piece.isLabel() && hasFigures()) {
            close();
            open = row;
        } else if (piece.isLabel()) {
            values.clear();
        }
        add(row, piece);
    }

    private boolean hasFigures() {
        for (Piece value : values) {
            if (!value.isBlank()) {
                return true;
            }
        }
        return false;
    }

    private void add(TableRow row, Piece piece) {
        blocks.add(row.block());
        if (isLabel(piece)) {
            labels.add(piece);
        } else {
            values.add(piece);
        }
    }

    /** Words that the template does not know are a label where a label may stand, and words in place of a figure after one. */
    private boolean isLabel(Piece piece) {
        return piece.isLabel() || piece.kind() == Piece.Kind.OTHER && values.isEmpty() && noneIsKnown(labels);
    }

    private static boolean noneIsKnown(List<Piece> labels) {
        for (Piece label : labels) {
            if (label.isLabel()) {
                return false;
            }
        }
        return true;
    }

    private void close() {
        boolean room = entries.size() < MOST;
        if (room && !(labels.isEmpty() && values.isEmpty())) {
            entries.add(new Entry(List.copyOf(blocks), open, labels, values, afterProse));
            afterProse = false;
        }
        blocks.clear();
        labels.clear();
        values.clear();
        open = null;
    }
}

package cn.nianbao.reader.statutory;

import cn.nianbao.report.CellState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The numbers with which agencies count rows in a column of its own before the labels; they are no figures. */
final class RowNumbers {

    /** A figure that was parted from the row above may stand before a label too; so many in order are no accident. */
    private static final int FEWEST = 3;

    private RowNumbers() {}

    /** The rows of each block without them. */
    static List<List<TableRow>> without(List<List<TableRow>> blocks) {
        Map<TableRow, TableRow> shortened = new IdentityHashMap<>();
        List<TableRow> run = new ArrayList<>();
        for (List<TableRow> rows : blocks) {
            for (TableRow row : rows) {
                if (!leads(row)) {
                    continue;
                }
                if (!run.isEmpty() && !follows(run.get(run.size() - 1), row)) {
                    shorten(run, shortened);
                    run.clear();
                }
                run.add(row);
            }
        }
        shorten(run, shortened);
        return shortened.isEmpty()
                ? blocks
                : blocks.stream()
                        .map(rows -> rows.stream()
                                .map(row -> shortened.getOrDefault(row, row))
                                .toList())
                        .toList();
    }

    /** Whether the row begins with a count, a label and something after it. */
    private static boolean leads(TableRow row) {
        return row.pieces().size() > 2
                && number(row) != null
                && row.pieces().stream()
                        .skip(1)
                        .filter(piece -> !piece.isBlank())
                        .findFirst()
                        .filter(Piece::isLabel)
                        .isPresent();
    }

    private static boolean follows(TableRow above, TableRow row) {
        return number(above).add(BigDecimal.ONE).compareTo(number(row)) == 0;
    }

    private static BigDecimal number(TableRow row) {
        Figure first = row.pieces().get(0).figure();
        return first.state() == CellState.NUMBER && first.value().signum() > 0 ? first.value() : null;
    }

    private static void shorten(List<TableRow> run, Map<TableRow, TableRow> shortened) {
        if (run.size() >= FEWEST) {
            run.forEach(row -> shortened.put(
                    row,
                    new TableRow(
                            row.block(),
                            row.width(),
                            row.pieces().subList(1, row.pieces().size()))));
        }
    }
}

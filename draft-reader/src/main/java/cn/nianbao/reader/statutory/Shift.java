package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Doubts a table that was read by counting alone when most of its rows do not add up: its columns may be another order. */
final class Shift {

    private static final int ENOUGH = 3;
    private static final String WHY = "多数行的总计与各列之和不符，列的位置可能读错，请对照原稿确认";

    private Shift() {}

    static boolean isLikely(StatutoryTable table, List<Alignment.Match> found, ColumnHeads heads) {
        int telling = 0;
        int wrong = 0;
        boolean counted = false;
        for (Alignment.Match match : found) {
            Entry entry = match.entry();
            if (entry.figures() == table.columns().size() && !entry.isZero()) {
                telling++;
                wrong += addsUp(entry) ? 0 : 1;
                counted |= !liesUnder(heads.over(entry.row()), entry);
            }
        }
        return counted && wrong >= ENOUGH && wrong * 2 > telling;
    }

    static void doubt(StatutoryTable table, Map<CellId, Cell> cells) {
        cells.replaceAll((id, cell) -> id.table().equals(table.id()) && cell.isNumber() && cell.confirm() == null
                ? cell.toConfirm(new Confirmation(WHY, List.of(Objects.requireNonNull(cell.raw()))))
                : cell);
    }

    private static boolean liesUnder(Heads heads, Entry entry) {
        return heads != null && heads.under(entry) != null;
    }

    private static boolean addsUp(Entry entry) {
        return RequestSums.rowMayHold(new Guess(entry.values().stream()
                        .filter(piece -> !piece.isBlank())
                        .toList())
                .counts());
    }
}

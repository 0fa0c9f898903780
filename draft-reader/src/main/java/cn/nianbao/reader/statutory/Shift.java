package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Doubts a table that was read by counting alone when most of its rows do not add up: its columns may be another order. */
final class Shift {

    private static final int ENOUGH = 3;
    private static final String WHY = "多数行的总计与各列之和不符，列的位置可能读错，请对照原稿确认";

    private Shift() {}

    static Map<CellId, Cell> doubted(
            StatutoryTable table, List<Alignment.Match> found, ColumnHeads heads, Map<CellId, Cell> cells) {
        List<Entry> telling = found.stream()
                .map(Alignment.Match::entry)
                .filter(entry -> entry.figures() == table.columns().size())
                .filter(entry -> entry.values().stream().anyMatch(piece -> !piece.isBlank() && !piece.isZero()))
                .toList();
        if (telling.stream().allMatch(entry -> liesUnder(heads.over(entry.row()), entry))) {
            return cells;
        }
        long wrong = telling.stream().filter(entry -> !addsUp(entry)).count();
        if (wrong < ENOUGH || wrong * 2 <= telling.size()) {
            return cells;
        }
        Map<CellId, Cell> doubted = new LinkedHashMap<>(cells);
        doubted.replaceAll((id, cell) -> cell.isNumber() && cell.confirm() == null
                ? cell.toConfirm(new Confirmation(WHY, List.of(Objects.requireNonNull(cell.raw()))))
                : cell);
        return doubted;
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

package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for the same table a second time in the draft (last year's left in, a page printed twice) and doubts what differs. */
final class SecondReading {

    private static final String WHY = "原稿里这张表出现了两次，数字不同，请确认以哪一处为准";

    private final RowLabels rows;
    private final List<Alignment.Match> first;
    private final List<Alignment.Match> second;

    SecondReading(RowLabels rows, List<Entry> entries, Fits fits, List<Alignment.Match> first) {
        this.rows = rows;
        this.first = first;
        Set<Piece> used = Collections.newSetFromMap(new IdentityHashMap<>());
        first.forEach(match -> used.addAll(match.entry().labels()));
        List<Entry> rest = entries.stream()
                .filter(entry -> Collections.disjoint(entry.labels(), used))
                .toList();
        this.second = mayBeTable(rest) ? Alignment.of(rows, rest, fits) : List.of();
    }

    Map<CellId, Cell> doubted(Map<CellId, Cell> cells) {
        List<Alignment.Match> filled =
                second.stream().filter(match -> match.entry().hasFigures()).toList();
        if (filled.size() * 2 < rows.size()) {
            return cells;
        }
        Map<CellId, Cell> doubted = new LinkedHashMap<>(cells);
        filled.forEach(match -> compare(match, doubted));
        return doubted;
    }

    private boolean mayBeTable(List<Entry> rest) {
        return rest.stream()
                                .filter(entry -> entry.hasFigures() && entry.hasKnownLabel())
                                .count()
                        * 2
                >= rows.size();
    }

    private void compare(Alignment.Match match, Map<CellId, Cell> cells) {
        List<Piece> figures = figures(match);
        if (figures.size() == match.row().columns()) {
            compareCells(match, figures, cells);
        } else if (first.stream().anyMatch(same -> same.row() == match.row() && differ(figures(same), figures))) {
            doubtRow(match.row(), cells);
        }
    }

    private static List<Piece> figures(Alignment.Match match) {
        return match.entry().values().stream().filter(piece -> !piece.isBlank()).toList();
    }

    private static boolean differ(List<Piece> some, List<Piece> others) {
        return !new Guess(some).saysSameAs(new Guess(others));
    }

    /** Where cells are missing, nobody can tell which differ. */
    private static void doubtRow(RowLabel row, Map<CellId, Cell> cells) {
        row.table()
                .columns()
                .forEach(column -> cells.computeIfPresent(
                        row.table().cell(row.row(), column), (same, cell) -> Decision.doubted(cell, WHY)));
    }

    private static void compareCells(Alignment.Match match, List<Piece> figures, Map<CellId, Cell> cells) {
        StatutoryTable table = match.row().table();
        for (int column = 0; column < figures.size(); column++) {
            CellId id = table.cell(match.row().row(), table.columns().get(column));
            Cell other = figures.get(column).cell();
            cells.computeIfPresent(id, (same, cell) -> agree(cell, other) ? cell : doubt(cell, other));
        }
    }

    /** The cells of a row, those to be confirmed that the other reading's figures differ from. */
    static List<Cell> doubted(List<Cell> row, List<Piece> values) {
        List<Piece> figures = values.stream().filter(piece -> !piece.isBlank()).toList();
        List<Cell> doubted = new ArrayList<>(row);
        for (int i = 0; i < figures.size(); i++) {
            Cell other = figures.get(i).cell();
            doubted.set(i, agree(row.get(i), other) ? row.get(i) : doubt(row.get(i), other));
        }
        return doubted;
    }

    private static boolean agree(Cell cell, Cell other) {
        return cell.confirm() != null
                || cell.isNumber() && other.isNumber() && cell.value().compareTo(other.value()) == 0
                || !cell.isNumber() && cell.state() == other.state();
    }

    private static Cell doubt(Cell cell, Cell other) {
        return cell.toConfirm(new Confirmation(WHY, List.of(String.valueOf(cell.raw()), String.valueOf(other.raw()))));
    }
}

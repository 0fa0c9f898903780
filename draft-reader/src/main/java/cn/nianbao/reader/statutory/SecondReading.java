package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks for the same table a second time in the draft (last year's left in, a page printed twice) and doubts what differs. */
final class SecondReading {

    private static final String WHY = "原稿里这张表出现了两次，数字不同，请确认以哪一处为准";

    /** Fewer rows are hardly a table, or a page of one. */
    private static final int FEWEST = 3;

    /** Of so many tables, each with its own figures, nothing is certain any more. */
    private static final int MOST = 4;

    private final RowLabels rows;
    private final List<Alignment.Match> first;
    private final List<List<Alignment.Match>> others = new ArrayList<>();
    /** Those among the rows of the first reading, or right beside them. */
    private final List<Entry> among;

    SecondReading(RowLabels rows, List<Entry> entries, List<Alignment.Match> first) {
        this.rows = rows;
        this.first = first;
        this.among = among(entries, first);
        List<Entry> rest = mayBeTable(unmatched(entries)) ? without(first, entries) : List.of();
        while (mayBeTable(rest) && others.size() < MOST) {
            List<Alignment.Match> found = Alignment.of(rows, rest, new DraftShape(rest));
            List<Alignment.Match> filled = filled(found);
            if (filled.size() < FEWEST) {
                break;
            }
            others.add(filled);
            rest = without(found, rest);
        }
    }

    /** The entries between the rows of the first reading: all that a second one can find labels in. */
    private List<Entry> unmatched(List<Entry> entries) {
        List<Entry> between = new ArrayList<>(entries.size());
        int next = 0;
        for (Alignment.Match match : first) {
            between.addAll(entries.subList(next, match.first()));
            next = match.last() + 1;
        }
        between.addAll(entries.subList(next, entries.size()));
        return between;
    }

    private static List<Entry> without(List<Alignment.Match> matches, List<Entry> entries) {
        Set<Piece> used = Collections.newSetFromMap(new IdentityHashMap<>());
        matches.forEach(match -> used.addAll(match.entry().labels()));
        return entries.stream()
                .filter(entry -> Collections.disjoint(entry.labels(), used))
                .toList();
    }

    private static List<Alignment.Match> filled(List<Alignment.Match> matches) {
        return matches.stream().filter(match -> match.entry().hasFigures()).toList();
    }

    /** Whether enough rows have about as many figures as the table has columns; another table's rows are not worth to be aligned. */
    private boolean mayBeTable(List<Entry> rest) {
        int tableRows = 0;
        for (Entry entry : rest) {
            boolean enough = entry.hasFigures() && entry.figures() * 2 >= rows.fewestColumns();
            boolean few = entry.figures() <= rows.mostColumns() + Alignment.MOST_EXTRA;
            tableRows += enough && few && entry.hasKnownLabel() ? 1 : 0;
        }
        return tableRows >= FEWEST;
    }

    /** Marks the cells that a second reading differs in. */
    void doubt(Map<CellId, Cell> cells) {
        others.forEach(other -> compare(other, cells));
        for (Entry entry : among) {
            if (entry.hasFigures() && entry.said() != null) {
                compare(entry, cells);
            }
        }
    }

    private static List<Entry> among(List<Entry> entries, List<Alignment.Match> first) {
        if (first.isEmpty()) {
            return List.of();
        }
        int begin = Math.max(0, first.get(0).first() - 1);
        int end = Math.min(entries.size(), first.get(first.size() - 1).last() + 2);
        Set<Integer> matched = new HashSet<>();
        first.forEach(
                match -> IntStream.rangeClosed(match.first(), match.last()).forEach(matched::add));
        return IntStream.range(begin, end)
                .filter(i -> !matched.contains(i))
                .mapToObj(entries::get)
                .toList();
    }

    /** A single row may stand twice. */
    private void compare(Entry entry, Map<CellId, Cell> cells) {
        for (Alignment.Match match : first) {
            RowLabel row = match.row();
            boolean same =
                    row.columns() == entry.figures() && row.isSaidBy(entry.said()) && row.isNumberedBy(entry.said());
            if (same) {
                compare(new Alignment.Match(row, entry, match.first(), match.last()), cells);
            }
        }
    }

    private void compare(List<Alignment.Match> other, Map<CellId, Cell> cells) {
        if (other.size() * 2 < rows.size()) {
            other.stream()
                    .filter(match -> match.row().isSaidBy(match.entry().said()))
                    .forEach(match -> compare(match, cells));
            return;
        }
        Map<CellId, Cell> before = new LinkedHashMap<>(cells);
        other.forEach(match -> compare(match, cells));
        if (!cells.equals(before)) {
            first.stream()
                    .map(Alignment.Match::row)
                    .filter(row -> other.stream().noneMatch(match -> match.row() == row))
                    .forEach(row -> doubtRow(row, cells));
        }
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

    /**
     * The cells of a row, those to be confirmed that the other reading's figures differ from: all of them where it has more figures or
     * fewer, so that nobody can tell which differ.
     */
    static List<Cell> doubted(List<Cell> row, List<Piece> values) {
        List<Piece> figures = values.stream().filter(piece -> !piece.isBlank()).toList();
        if (figures.size() != row.size()) {
            return row.stream().map(cell -> Decision.doubted(cell, WHY)).toList();
        }
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

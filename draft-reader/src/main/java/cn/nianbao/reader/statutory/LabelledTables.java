package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables whose rows carry labels: the small ones of section two together, and table three. */
final class LabelledTables {

    private static final int LONG = 10;
    private static final int FARTHEST_HEAD = 60;

    private final List<Entry> entries;
    private final RowLabels rows;
    private final List<Alignment.Match> matches;
    private final Strays strays;
    private final Map<StatutoryTable, ColumnHeads> heads = new IdentityHashMap<>();

    LabelledTables(RowLabels rows, Entries draft) {
        this.rows = rows;
        this.entries = draft.all();
        this.matches = Alignment.of(rows, entries, draft.shape());
        this.strays = new Strays(entries, matches);
        rows.tables().forEach(table -> heads.put(table, new ColumnHeads(table, draft.rows())));
    }

    List<Alignment.Match> matches() {
        return matches;
    }

    /** How many figures more than are due the rows of text have. Rows of zeros do not count: converters put them in and leave out. */
    Evenness evenness() {
        Evenness evenness = Evenness.WHOLE;
        for (Alignment.Match match : matches) {
            if (match.entry().isText() && !match.entry().isZero()) {
                evenness =
                        evenness.and(surplus(match.entry(), figures(match.row().table(), match.entry())));
            }
        }
        return evenness;
    }

    /** An empty cell is one of the row's cells, where it stands for a figure; others may be the layout's. */
    private static int surplus(Entry entry, int due) {
        return Math.max(entry.figures() - due, Math.min(0, entry.values().size() - due));
    }

    /** What the tables' own words differ in from the format's. */
    List<Concern> concerns() {
        List<Concern> concerns = new ArrayList<>();
        matches.forEach(match -> OtherLabel.of(match).ifPresent(concerns::add));
        concerns.addAll(ExtraRows.of(entries, matches));
        return concerns;
    }

    /** Adds the cells of every row that was found. */
    void addTo(Map<CellId, Cell> cells, Evenness evenness) {
        for (StatutoryTable table : rows.tables()) {
            List<Alignment.Match> found = new ArrayList<>(table.rows().size());
            for (Alignment.Match match : matches) {
                if (match.row().table() == table) {
                    found.add(match);
                }
            }
            add(table, found, evenness, cells);
        }
        new SecondReading(rows, entries, matches).doubt(cells);
    }

    private void add(StatutoryTable table, List<Alignment.Match> found, Evenness evenness, Map<CellId, Cell> cells) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        RowReader reader = new RowReader(table.columns().size());
        boolean regular = isRegular(table, found);
        boolean headsHold = regular || headsHold(table, found);
        for (Alignment.Match match : found) {
            Heads over = heads.get(table).over(match.entry().row());
            boolean sure = match.entry().hasFigures() || isSurelyEmpty(match);
            readings.put(match.row().row().id(), sure ? reader.read(match.entry(), over, headsHold) : reader.lost());
        }
        Map<String, List<Guess>> solved = RowLabel.hasTotal(table) ? solved(table, readings) : Map.of();
        Doubt doubts = new Doubt(strays, regular, evenness);
        List<Entry> above = found.isEmpty() ? List.of() : above(found.get(0));
        String otherUnit = HeadUnit.doubt(table, above);
        String otherOrder = found.isEmpty() ? null : HeadOrder.of(table).doubt(above);
        for (Alignment.Match match : found) {
            boolean ordered = otherOrder == null || liesUnderHeads(table, match.entry());
            String doubt = otherUnit == null && !ordered ? otherOrder : otherUnit;
            put(cells, match, readings.get(match.row().row().id()), solved, doubts, doubt);
        }
        if (RowLabel.hasTotal(table) && Shift.isLikely(table, found, heads.get(table))) {
            Shift.doubt(table, cells);
        }
    }

    private static Map<String, List<Guess>> solved(StatutoryTable table, Map<String, Reading> readings) {
        for (Reading reading : readings.values()) {
            if (reading instanceof Reading.Open) {
                return new Solver(table.rows().stream().map(Label::id).toList(), readings).solve();
            }
        }
        return Map.of();
    }

    /** Empty cells are a row's only where the whole label says so, and in text its number too: 总计 alone may be a column. */
    private boolean isSurelyEmpty(Alignment.Match match) {
        Said said = match.entry().said();
        return match.row().isSaidBy(said)
                && (!match.entry().isText() || match.row().isNumberedBy(said));
    }

    private void put(
            Map<CellId, Cell> cells,
            Alignment.Match match,
            Reading reading,
            Map<String, List<Guess>> solved,
            Doubt doubts,
            String otherOrder) {
        Place place = place(match.entry());
        List<Cell> row = List.of();
        if (reading instanceof Reading.Sure sure) {
            row = Decision.of(sure, place);
            String why = otherOrder == null ? doubts.of(match, sure.cells()).orElse(null) : otherOrder;
            if (why != null) {
                row.replaceAll(cell -> Decision.doubted(cell, why));
            }
        } else if (reading instanceof Reading.Open open) {
            List<Guess> left = solved.getOrDefault(match.row().row().id(), open.guesses());
            row = Decision.of(left, open.why(), place);
        }
        StatutoryTable table = match.row().table();
        for (int column = 0; column < row.size(); column++) {
            cells.put(table.cell(match.row().row(), table.columns().get(column)), row.get(column));
        }
    }

    /** The heads between the row and the figures before it. The long table's are like no other's, be there figures or not. */
    private List<Entry> above(Alignment.Match first) {
        boolean farther = first.row().hasTotal();
        int from = first.first();
        while (from > 0
                && first.first() - from < FARTHEST_HEAD
                && (farther || !entries.get(from - 1).hasFigures())) {
            from--;
        }
        List<Entry> above = new ArrayList<>(entries.subList(from, first.first()));
        above.add(first.entry());
        return above;
    }

    /** Whether every row of a long table lies just under its heads, each of its cells under one: then even text has columns. */
    private boolean isRegular(StatutoryTable table, List<Alignment.Match> found) {
        if (!RowLabel.hasTotal(table) || found.size() < LONG) {
            return false;
        }
        for (Alignment.Match match : found) {
            if (!liesUnderHeads(table, match.entry())) {
                return false;
            }
        }
        return true;
    }

    private boolean liesUnderHeads(StatutoryTable table, Entry entry) {
        Heads over = heads.get(table).over(entry.row());
        return over != null && over.under(entry) != null;
    }

    /** In text, heads tell an empty cell's column only where none is missing, and in a long table where they fit every full row. */
    private boolean headsHold(StatutoryTable table, List<Alignment.Match> found) {
        if (!RowLabel.hasTotal(table)) {
            return found.stream()
                    .map(match -> heads.get(table).over(match.entry().row()))
                    .allMatch(over -> over == null || over.isExact());
        }
        List<Entry> full = found.stream()
                .map(Alignment.Match::entry)
                .filter(entry -> entry.figures() == figures(table, entry))
                .toList();
        return full.size() > 2 && full.stream().allMatch(entry -> liesUnderHeads(table, entry));
    }

    private int figures(StatutoryTable table, Entry entry) {
        Heads over = heads.get(table).over(entry.row());
        return over == null ? table.columns().size() : over.figures();
    }

    private static Place place(Entry entry) {
        Place place = null;
        for (Piece label : entry.labels()) {
            place = label.isLabel() ? label.at() : place;
        }
        return place;
    }
}

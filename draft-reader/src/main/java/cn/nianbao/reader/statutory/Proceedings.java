package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads table four, whose figures stand in one row below its heads; they are told apart by their place alone. */
final class Proceedings {

    /** How many entries below a head its row of figures may be. */
    private static final int REACH = 12;

    private static final String WHY = "表四的数字不是15个，不能确定各是哪一格，请对照原稿填写";

    private final StatutoryTable table;
    private final List<Entry> entries;
    private final ColumnHeads heads;
    private final int columns;
    private final ProceedingsParts parts;
    private final Set<String> names;
    private final Entry found;
    private final int anchor;

    Proceedings(StatutoryTable table, List<Entry> entries, List<TableRow> lines) {
        this.table = table;
        this.entries = entries;
        this.heads = new ColumnHeads(table, lines);
        this.columns = table.rows().size() * table.columns().size();
        this.parts = new ProceedingsParts(table, ProceedingsHeads.of(table), entries);
        this.names = ProceedingsHeads.of(table).words();
        this.anchor = anchor();
        this.found = anchor < 0 ? null : figuresBelow(anchor);
    }

    /** The entry with the figures, with the blocks of its heads; null where there is none. */
    Entry found() {
        return found;
    }

    private int anchor() {
        int best = -1;
        long most = 1;
        for (int i = 0; i < entries.size(); i++) {
            long named = named(i);
            if (named > most) {
                most = named;
                best = i;
            }
        }
        return best;
    }

    /** How many of the table's own words the entry says. */
    private long named(int entry) {
        long named = 0;
        for (Piece label : entries.get(entry).labels()) {
            named += names.contains(label.words().alike().plain()) ? 1 : 0;
        }
        return named;
    }

    private Entry figuresBelow(int anchor) {
        Optional<Entry> inParts = parts.from(anchor);
        if (inParts.isPresent()) {
            return inParts.get();
        }
        Entry row = null;
        for (int i = anchor; i < Math.min(entries.size(), anchor + REACH); i++) {
            Entry next = entries.get(i);
            boolean headless = next.labels().isEmpty();
            if (row == null && (next.hasFigures() || headless && next.values().size() >= columns)) {
                row = next;
            } else if (row != null && row.figures() < columns - 1 && headless && next.hasFigures()) {
                row = new Entry(
                        row.blocks(), null, row.labels(), concat(row.values(), next.values()), row.afterProse());
            } else if (row != null || next.labels().stream().noneMatch(Piece::isLabel) && !headless) {
                break;
            }
        }
        return row;
    }

    private static List<Piece> concat(List<Piece> first, List<Piece> second) {
        List<Piece> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Adds the cells of the row that was found, if any was. */
    void addTo(Map<CellId, Cell> cells, Evenness evenness) {
        if (found == null) {
            return;
        }
        List<Cell> row = doubtedWhereTwice(doubtedWhereUneven(row(), evenness));
        List<CellId> ids = table.cells();
        for (int i = 0; i < row.size(); i++) {
            cells.put(ids.get(i), row.get(i));
        }
    }

    /** Fifteen figures may be so many by chance where others of the text have come apart or were lost. */
    private List<Cell> doubtedWhereUneven(List<Cell> row, Evenness evenness) {
        List<Piece> cells = found.figures() == columns ? figures() : found.values();
        boolean suspect =
                found.isText() && (evenness.wantsSums() || found.values().size() != found.figures());
        return suspect && cells.size() == columns && !surelyAddsUp(cells)
                ? row.stream().map(cell -> Decision.doubted(cell, Doubt.UNEVEN)).toList()
                : row;
    }

    private List<Piece> figures() {
        return found.values().stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** The table may stand a second time in the draft, last year's left in or another page of the same. */
    private List<Cell> doubtedWhereTwice(List<Cell> row) {
        List<Cell> doubted = row;
        for (int i = 0; i < entries.size(); i++) {
            Entry second = named(i) > 1 ? figuresBelow(i) : null;
            if (second != null && second.figures() * 2 >= columns && isElsewhere(second)) {
                doubted = SecondReading.doubted(doubted, second.values());
            }
        }
        return doubted;
    }

    private boolean isElsewhere(Entry second) {
        return second.values().stream()
                .noneMatch(value -> found.values().stream().anyMatch(mine -> mine == value));
    }

    private List<Cell> row() {
        Place place = found.values().get(0).at();
        if (found.values().size() == columns && isShifted(found.values())) {
            return Decision.of(Reading.Sure.of(found.values()), place).stream()
                    .map(cell -> Decision.doubted(cell, Doubt.SHIFTED))
                    .toList();
        }
        if (found.values().size() == columns && holds(found.values())) {
            return Decision.of(Reading.Sure.of(found.values()), place);
        }
        Heads over = heads.over(found.row());
        boolean byHeads = over != null && over.under(found) != null;
        if (!byHeads && Math.abs(found.figures() - columns) > 1) {
            return Decision.of(Reading.Sure.nothing(columns, WHY), place);
        }
        Reading reading = new RowReader(columns).read(found, over, isPlain(found.values()));
        if (reading instanceof Reading.Open open) {
            return Decision.of(addingUp(open.guesses()), open.why(), place);
        }
        return Decision.of((Reading.Sure) reading, place);
    }

    /** A cell that was lost leaves an empty one at the end of the row, and the sums do not hold. */
    private boolean isShifted(List<Piece> cells) {
        return cells.stream().allMatch(Piece::isExact)
                && cells.stream().anyMatch(Piece::isBlank)
                && !surelyAddsUp(cells);
    }

    /** In text an empty cell may be the layout's, not the table's; then the sums must bear it out. */
    private boolean holds(List<Piece> cells) {
        return isPlain(cells) || addsUp(new Guess(cells));
    }

    private static boolean isPlain(List<Piece> cells) {
        return cells.stream().allMatch(cell -> cell.isExact() || !cell.isBlank());
    }

    /** The ways in which A4 holds in all three blocks; all ways where it holds in none. */
    private List<Guess> addingUp(List<Guess> guesses) {
        List<Guess> holding = guesses.stream().filter(this::addsUp).toList();
        return holding.isEmpty() ? guesses : holding;
    }

    private boolean addsUp(Guess guess) {
        return tracks(guess.counts()).allMatch(RequestSums::rowMayHold);
    }

    private boolean surelyAddsUp(List<Piece> cells) {
        return tracks(new Guess(cells).likelyCounts()).allMatch(RequestSums::rowHolds);
    }

    private Stream<BigDecimal[]> tracks(BigDecimal[] counts) {
        int width = table.columns().size();
        return IntStream.range(0, columns / width)
                .mapToObj(track -> Arrays.copyOfRange(counts, track * width, (track + 1) * width));
    }
}

package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A draft read as one format has it. */
final class FormatReading {

    /** So many rows of the template one after another are its tables, though all their cells were lost. */
    private static final int MANY = 12;

    /** Room for the cells of a format. */
    private static final int USUAL = 512;

    private final StatutoryFormat format;
    private final List<LabelledTables> labelled = new ArrayList<>();
    private final List<Proceedings> proceedings = new ArrayList<>();

    FormatReading(StatutoryFormat format, Entries entries) {
        this.format = format;
        for (RowLabels rows : RowLabels.of(format)) {
            labelled.add(new LabelledTables(rows, entries));
        }
        for (StatutoryTable table : format.tables()) {
            if (table.oneRow()) {
                proceedings.add(new Proceedings(table, entries.all(), entries.rows()));
            }
        }
    }

    StatutoryFormat format() {
        return format;
    }

    boolean foundAny() {
        return rowsFound() > 0 || rowsNamed() >= MANY || isProceedingsFound();
    }

    private boolean isProceedingsFound() {
        for (Proceedings table : proceedings) {
            if (table.found() != null) {
                return true;
            }
        }
        return false;
    }

    /** How many labelled rows with cells beside them were found, be they filled or not. */
    int rowsFound() {
        int found = 0;
        for (LabelledTables tables : labelled) {
            for (Alignment.Match match : tables.matches()) {
                found += match.entry().values().isEmpty() ? 0 : 1;
            }
        }
        return found;
    }

    private int rowsNamed() {
        int named = 0;
        for (LabelledTables tables : labelled) {
            named += tables.matches().size();
        }
        return named;
    }

    /** The cells of what was found. */
    Map<CellId, Cell> cells() {
        Map<CellId, Cell> cells = new HashMap<>(USUAL);
        Evenness evenness = Evenness.WHOLE;
        for (LabelledTables tables : labelled) {
            evenness = evenness.and(tables.evenness());
        }
        for (LabelledTables tables : labelled) {
            tables.addTo(cells, evenness);
        }
        for (Proceedings table : proceedings) {
            table.addTo(cells, evenness);
        }
        return cells;
    }

    /** Rows in other words than the format's, and rows that it does not know. */
    List<Concern> concerns() {
        List<Concern> concerns = new ArrayList<>();
        for (LabelledTables tables : labelled) {
            concerns.addAll(tables.concerns());
        }
        return concerns;
    }

    /** For each table or group of tables, the numbers of the blocks its rows stand in. */
    List<BitSet> blocks() {
        List<BitSet> blocks = new ArrayList<>();
        for (LabelledTables tables : labelled) {
            BitSet found = new BitSet();
            for (Alignment.Match match : tables.matches()) {
                match.entry().blocks().forEach(found::set);
            }
            blocks.add(found);
        }
        for (Proceedings table : proceedings) {
            BitSet found = new BitSet();
            if (table.found() != null) {
                table.found().blocks().forEach(found::set);
            }
            blocks.add(found);
        }
        return blocks;
    }
}

package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A draft read as one format has it. */
final class FormatReading {

    /** So many rows of the template one after another are its tables, though all their cells were lost. */
    private static final int MANY = 12;

    private final StatutoryFormat format;
    private final List<LabelledTables> labelled = new ArrayList<>();
    private final List<Proceedings> proceedings = new ArrayList<>();

    FormatReading(StatutoryFormat format, Entries entries) {
        this.format = format;
        RowLabels.of(format).forEach(rows -> labelled.add(new LabelledTables(rows, entries)));
        format.tables().stream()
                .filter(StatutoryTable::oneRow)
                .forEach(table -> proceedings.add(new Proceedings(table, entries.all(), entries.rows())));
    }

    StatutoryFormat format() {
        return format;
    }

    boolean foundAny() {
        return rowsFound() > 0 || rowsNamed() >= MANY || proceedings.stream().anyMatch(table -> table.found() != null);
    }

    /** How many labelled rows with cells beside them were found, be they filled or not. */
    long rowsFound() {
        return labelled.stream()
                .flatMap(tables -> tables.matches().stream())
                .filter(match -> !match.entry().values().isEmpty())
                .count();
    }

    private long rowsNamed() {
        return labelled.stream().mapToLong(tables -> tables.matches().size()).sum();
    }

    Map<CellId, Cell> cells() {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        Evenness evenness = Evenness.of(labelled);
        labelled.forEach(tables -> cells.putAll(tables.cells(evenness)));
        proceedings.forEach(table -> cells.putAll(table.cells(evenness)));
        return cells;
    }

    /** Rows in other words than the format's, and rows that it does not know. */
    List<Concern> concerns() {
        return labelled.stream().flatMap(tables -> tables.concerns().stream()).toList();
    }

    /** For each table or group of tables, the numbers of the blocks its rows stand in. */
    List<TreeSet<Integer>> blocks() {
        List<TreeSet<Integer>> blocks = new ArrayList<>();
        for (LabelledTables tables : labelled) {
            blocks.add(tables.matches().stream()
                    .flatMap(match -> match.entry().blocks().stream())
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        proceedings.stream()
                .filter(table -> table.found() != null)
                .forEach(table ->
                        blocks.add(new TreeSet<>(Set.copyOf(table.found().blocks()))));
        return blocks;
    }
}

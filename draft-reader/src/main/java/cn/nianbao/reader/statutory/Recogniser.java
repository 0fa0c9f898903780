package cn.nianbao.reader.statutory;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the statutory tables in a draft by their labels, wherever they stand and however they are laid out, and reads every figure
 * into its cell. What cannot be told is unread or marked for a person to confirm; a figure is never guessed.
 */
public final class Recogniser {

    private static final Cell UNREAD = Cell.unread(null, null, null);

    private final List<Block> draft;
    private final Entries entries;

    private Recogniser(List<Block> draft) {
        this.draft = draft;
        this.entries = new Entries(draft);
    }

    /**
     * Recognises the tables.
     *
     * @param year the year reported on, null where unknown; it decides between formats only where the tables cannot
     */
    public static Recognition recognise(List<Block> draft, Integer year) {
        return new Recogniser(draft).recognise(year);
    }

    private Recognition recognise(Integer year) {
        Optional<FormatReading> reading = new FormatVote(entries.rows())
                .winner()
                .map(format -> new FormatReading(format, entries))
                .filter(FormatReading::foundAny)
                .or(() -> fullest(year));
        return reading.map(this::recognition).orElseGet(() -> new Recognition(null, Map.of(), Set.of(), List.of()));
    }

    /** Where no label tells the formats apart: the one that more rows fit, or else the year's. */
    private Optional<FormatReading> fullest(Integer year) {
        List<FormatReading> readings = StatutoryFormat.all().stream()
                .map(format -> new FormatReading(format, entries))
                .filter(FormatReading::foundAny)
                .toList();
        int most = readings.stream().mapToInt(FormatReading::rowsFound).max().orElse(0);
        List<FormatReading> fullest =
                readings.stream().filter(reading -> reading.rowsFound() == most).toList();
        return fullest.size() == 1
                ? Optional.of(fullest.get(0))
                : fullest.stream()
                        .filter(reading -> year != null && reading.format().covers(year))
                        .findFirst();
    }

    private Recognition recognition(FormatReading reading) {
        Map<CellId, Cell> found = reading.cells();
        Map<CellId, Cell> cells = new LinkedHashMap<>(found.size() * 2);
        for (StatutoryTable table : reading.format().tables()) {
            for (CellId id : table.cells()) {
                cells.put(id, found.getOrDefault(id, UNREAD));
            }
        }
        PaddedFigures.doubt(cells);
        return new Recognition(
                reading.format().id(), cells, new TableBlocks(draft, entries, reading).all(), reading.concerns());
    }
}

package cn.nianbao.difference;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Two reports held against each other. Only what would be signed counts: where a figure stood in its draft is no difference.
 *
 * @param sameCells how many figures are equal
 * @param otherCells how many cells only one of two statutory forms has, so that they cannot be compared
 */
public record Difference(
        List<OfCell> cells, List<OfField> fields, List<OfSection> sections, long sameCells, long otherCells) {

    /** The parts of a report that are neither figures nor prose. */
    private static final Map<String, Function<Report, ?>> FIELDS = named();

    /** A figure that differs. */
    public record OfCell(CellId cell, Cell before, Cell after) {}

    /** What differs beside figures and prose: the title, who signs, the period. */
    public record OfField(String name, List<Run> runs, Function<Report, ?> field) {}

    /**
     * A section whose words differ.
     *
     * @param key what the section is known by in both reports
     * @param section as it is now; as it was where it is gone
     */
    public record OfSection(String key, Section section, List<Piece> pieces) {}

    public static Difference between(Report before, Report after) {
        List<OfCell> cells = cells(before, after);
        long common = after.cells().keySet().stream()
                .filter(before.cells()::containsKey)
                .count();
        return new Difference(
                cells,
                fields(before, after),
                sections(before, after),
                common - cells.size(),
                before.cells().size() + after.cells().size() - 2 * common);
    }

    /** What of a cell is signed. */
    public static List<Object> content(Cell cell) {
        return Arrays.asList(cell.state(), cell.value(), cell.unit());
    }

    /** The words of the section that is known by a key; null where there is none. */
    public static String text(Report report, String key) {
        Section section = SectionKeys.of(report).get(key);
        return section == null ? null : section.text();
    }

    private static Map<String, Function<Report, ?>> named() {
        Map<String, Function<Report, ?>> fields = new LinkedHashMap<>();
        fields.put("标题", Report::title);
        fields.put("落款单位", Report::signedBy);
        fields.put("落款日期", Report::signedOn);
        fields.put(
                "统计期限",
                report -> report.period() == null
                        ? null
                        : report.period().from() + " 至 " + report.period().to());
        return fields;
    }

    private static List<OfCell> cells(Report before, Report after) {
        List<OfCell> changes = new ArrayList<>();
        after.cells().forEach((id, cell) -> {
            Cell old = before.cells().get(id);
            if (old != null && !content(old).equals(content(cell))) {
                changes.add(new OfCell(id, old, cell));
            }
        });
        return changes;
    }

    private static List<OfField> fields(Report before, Report after) {
        List<OfField> changes = new ArrayList<>();
        FIELDS.forEach((name, field) -> {
            String old = Objects.toString(field.apply(before), "");
            String now = Objects.toString(field.apply(after), "");
            if (!old.equals(now)) {
                changes.add(new OfField(name, WordDiff.runs(old, now), field));
            }
        });
        return changes;
    }

    private static List<OfSection> sections(Report before, Report after) {
        Map<String, Section> old = SectionKeys.of(before);
        Map<String, Section> now = SectionKeys.of(after);
        Set<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .map(key -> new OfSection(
                        key, now.getOrDefault(key, old.get(key)), Passages.of(old.get(key), now.get(key))))
                .filter(section -> section.pieces().stream().anyMatch(Piece::isChange))
                .toList();
    }
}

package cn.nianbao.review.difference;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import cn.nianbao.review.revision.CellWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Two reports held against each other. Only what would be signed counts: where a figure stood in its draft is no difference.
 *
 * @param sameCells how many figures are equal
 * @param otherCells how many cells only one of two statutory forms has, so that they cannot be compared
 */
public record Comparison(
        List<CellChange> cells,
        List<FieldChange> fields,
        List<SectionChange> sections,
        long sameCells,
        long otherCells) {

    /** The parts of a report that are neither figures nor prose. */
    private static final Map<String, Function<Report, ?>> FIELDS = named();

    static Comparison of(Report before, Report after, Authors authors) {
        List<CellChange> cells = cells(before, after, authors);
        long common = after.cells().keySet().stream()
                .filter(before.cells()::containsKey)
                .count();
        return new Comparison(
                cells,
                fields(before, after, authors),
                sections(before, after, authors),
                common - cells.size(),
                before.cells().size() + after.cells().size() - 2 * common);
    }

    /** The same with one more thing that differs. */
    Comparison and(FieldChange change) {
        return new Comparison(
                cells, Stream.concat(fields.stream(), Stream.of(change)).toList(), sections, sameCells, otherCells);
    }

    /** How many places differ. */
    public long count() {
        return cells.size()
                + fields.size()
                + sections.stream().mapToLong(SectionChange::count).sum();
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

    private static List<CellChange> cells(Report before, Report after, Authors authors) {
        List<CellChange> changes = new ArrayList<>();
        after.cells().forEach((id, cell) -> {
            Cell old = before.cells().get(id);
            if (old != null && !content(old).equals(content(cell))) {
                changes.add(new CellChange(
                        id,
                        CellWords.place(after, id),
                        CellWords.value(old),
                        CellWords.value(cell),
                        authors.of(report -> contentOf(report, id))
                                .map(made -> made.because(
                                        cell.corrected() == null
                                                ? ""
                                                : cell.corrected().reason()))
                                .orElse(null)));
            }
        });
        return changes;
    }

    private static Object contentOf(Report report, CellId id) {
        return report.cells().containsKey(id) ? content(report.cell(id)) : null;
    }

    /** What of a cell is signed. */
    private static List<Object> content(Cell cell) {
        return Arrays.asList(cell.state(), cell.value(), cell.unit());
    }

    private static List<FieldChange> fields(Report before, Report after, Authors authors) {
        List<FieldChange> changes = new ArrayList<>();
        FIELDS.forEach((name, field) -> {
            String old = Objects.toString(field.apply(before), "");
            String now = Objects.toString(field.apply(after), "");
            if (!old.equals(now)) {
                changes.add(new FieldChange(
                        name, WordDiff.runs(old, now), authors.of(field).orElse(null)));
            }
        });
        return changes;
    }

    private static List<SectionChange> sections(Report before, Report after, Authors authors) {
        Map<String, Section> old = byKey(before);
        Map<String, Section> now = byKey(after);
        Set<String> keys = new TreeSet<>(now.keySet());
        keys.addAll(old.keySet());
        return keys.stream()
                .map(key -> new SectionChange(
                        CellWords.numbered(now.getOrDefault(key, old.get(key))),
                        Passages.of(old.get(key), now.get(key)),
                        authors.of(report -> textOf(report, key)).orElse(null)))
                .filter(section -> section.count() > 0)
                .toList();
    }

    private static String textOf(Report report, String key) {
        Section section = byKey(report).get(key);
        return section == null ? null : section.text();
    }

    /** Sections are known by what they are about, for two reports number theirs each in its own way. */
    private static Map<String, Section> byKey(Report report) {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Section section : report.sections()) {
            String own = section.kind() == SectionKind.EXTRA ? CellWords.numbered(section) : "";
            String key = section.kind().ordinal() + own;
            while (sections.containsKey(key)) {
                key += "'";
            }
            sections.put(key, section);
        }
        return sections;
    }
}

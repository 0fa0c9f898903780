package cn.nianbao.review.difference;

import cn.nianbao.difference.Difference;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.review.revision.CellWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two reports held against each other, with who made each part what it is.
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

    static Comparison of(Report before, Report after, Authors authors) {
        Difference difference = Difference.between(before, after);
        return new Comparison(
                difference.cells().stream()
                        .map(change -> cell(after, change, authors))
                        .toList(),
                difference.fields().stream()
                        .map(change -> new FieldChange(
                                change.name(),
                                change.runs(),
                                authors.of(change.field()).orElse(null)))
                        .toList(),
                difference.sections().stream()
                        .map(change -> section(change, authors))
                        .toList(),
                difference.sameCells(),
                difference.otherCells());
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

    private static CellChange cell(Report after, Difference.OfCell change, Authors authors) {
        String reason = change.after().corrected() == null
                ? ""
                : change.after().corrected().reason();
        return new CellChange(
                change.cell(),
                CellWords.place(after, change.cell()),
                CellWords.value(change.before()),
                CellWords.value(change.after()),
                authors.of(report -> contentOf(report, change.cell()))
                        .map(made -> made.because(reason))
                        .orElse(null));
    }

    private static SectionChange section(Difference.OfSection change, Authors authors) {
        return new SectionChange(
                CellWords.numbered(change.section()),
                change.pieces(),
                authors.of(report -> Difference.text(report, change.key())).orElse(null));
    }

    private static Object contentOf(Report report, CellId id) {
        return report.cells().containsKey(id) ? Difference.content(report.cell(id)) : null;
    }
}

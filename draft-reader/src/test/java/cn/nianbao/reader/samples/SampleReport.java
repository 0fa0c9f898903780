package cn.nianbao.reader.samples;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An invented report.
 *
 * @param figures every cell as the draft writes it
 * @param finds ids of the findings that a check must make, and no others
 * @param damage what becomes of each table before any kind of file is written; one may come apart into several
 * @param signOff the lines below it
 */
public record SampleReport(
        String name,
        String agencyCode,
        String agency,
        int year,
        StatutoryFormat format,
        LocalDate signedOn,
        List<Part> parts,
        Map<CellId, String> figures,
        List<String> finds,
        Function<DrawnTable, List<DrawnTable>> damage,
        List<String> signOff) {

    public SampleReport(
            String name,
            String agencyCode,
            String agency,
            int year,
            StatutoryFormat format,
            LocalDate signedOn,
            List<Part> parts,
            Map<CellId, String> figures,
            List<String> finds) {
        this(
                name,
                agencyCode,
                agency,
                year,
                format,
                signedOn,
                parts,
                figures,
                finds,
                List::of,
                List.of(agency, words(signedOn)));
    }

    /**
     * A section.
     *
     * @param number null for the preface
     * @param heading null for the preface
     */
    public record Part(SectionKind kind, String number, String heading, List<String> paragraphs) {

        String title() {
            return (number == null ? "" : number + "、") + heading;
        }

        String text() {
            return String.join("\n", paragraphs);
        }
    }

    public String title() {
        return agency + year + "年政府信息公开工作年度报告";
    }

    public static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    List<DrawnTable> tables(Part part) {
        return new StatutoryDrawing(format, figures)
                .of(part.kind()).stream()
                        .flatMap(table -> damage.apply(table).stream())
                        .toList();
    }

    /** The same report with its tables drawn otherwise. */
    SampleReport damaged(Function<DrawnTable, List<DrawnTable>> newDamage) {
        return new SampleReport(
                name, agencyCode, agency, year, format, signedOn, parts, figures, finds, newDamage, signOff);
    }

    /** The same report with other lines below it. */
    public SampleReport signed(List<String> lines) {
        return new SampleReport(name, agencyCode, agency, year, format, signedOn, parts, figures, finds, damage, lines);
    }

    /** The same report with a label of its tables in other words. */
    public SampleReport relabelled(String label, String other) {
        return damaged(table -> List.of(table.map(span -> span.text().equals(label) ? span.saying(other) : span)));
    }

    /** The same report with a row more, below the one of that label. */
    public SampleReport withRow(String below, String label) {
        return damaged(table -> List.of(table.withRowLike(below, label)));
    }

    /** The same report without the row of that label. */
    public SampleReport withoutRow(String label) {
        return damaged(table -> List.of(table.withoutRow(label)));
    }

    /** The same report with the first figure of that row lost, and those behind it moved up. */
    public SampleReport withoutFirstFigure(String label) {
        return damaged(table -> List.of(table.withoutFirstFigure(label)));
    }

    /** The same report without the tables of a section. */
    public SampleReport withoutTables(SectionKind section) {
        List<DrawnTable> gone = new StatutoryDrawing(format, figures).of(section);
        return damaged(table -> gone.contains(table) ? List.of() : List.of(table));
    }

    /** The same report with one figure wrong. */
    SampleReport spoilt(String newName, CellId cell, String figure, List<String> newFinds) {
        Map<CellId, String> wrong = new LinkedHashMap<>(figures);
        wrong.put(cell, figure);
        return new SampleReport(newName, agencyCode, agency, year, format, signedOn, parts, wrong, newFinds);
    }
}

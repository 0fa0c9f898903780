package cn.nianbao.opendata;

import cn.nianbao.form.FormPart;
import cn.nianbao.form.Paragraph;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report as an office sets it on paper: title, parts with their tables, who signed and when. What is said of it in public
 * beside it (index data, why it was corrected, explanations) follows on a page of its own, headed 附件, so that nobody takes
 * it for the report.
 *
 * @param signedBy null where nobody signed
 * @param signedOn null where no day is given
 * @param annex the lines of the page behind; empty where there is nothing to say
 */
public record Manuscript(List<String> title, List<Part> parts, String signedBy, String signedOn, List<String> annex) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /** @param heading null for a preface without one */
    public record Part(String heading, List<Paragraph> paragraphs, List<Drawing> tables) {}

    static Manuscript of(CanonicalRecord record) {
        Report report = record.report();
        StatutoryFormat format = StatutoryFormat.of(report.format()).orElseThrow();
        List<Part> parts = FormPart.of(report, format).stream()
                .map(part -> part(part, report))
                .toList();
        return new Manuscript(
                lines(report.title()), parts, report.signedBy(), day(report.signedOn()), annex(record.notes()));
    }

    private static Part part(FormPart part, Report report) {
        return new Part(
                part.heading(),
                part.paragraphs(),
                part.tables().stream()
                        .map(table -> Drawing.of(table, report.cells()))
                        .toList());
    }

    private static List<String> annex(PublicNotes notes) {
        List<String> lines = new ArrayList<>();
        notes.index().forEach((name, value) -> lines.add(name + "：" + inOneLine(value)));
        if (notes.correction() != null) {
            lines.add("更正说明（" + notes.correction().kind().shown() + "）："
                    + inOneLine(notes.correction().reason()));
        }
        notes.explanations().forEach(said -> lines.add("情况说明：" + inOneLine(said.text())));
        return lines;
    }

    private static String inOneLine(String text) {
        return String.join(" ", lines(text));
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static String day(LocalDate date) {
        return date == null ? null : DAY.format(date);
    }
}

package cn.nianbao.review.console;

import cn.nianbao.check.CheckResult;
import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The newest revision of a report: the verdict on it, what is wrong, its words and figures.
 *
 * @param revision the hash that decisions name
 * @param clean whether nothing stands in the way of handing in
 */
public record Content(
        String revision,
        String verdict,
        boolean clean,
        List<FindingGroup> findings,
        List<Part> parts,
        Report report,
        Typed typed) {

    /**
     * A section with its tables.
     *
     * @param id the section's; empty where the report lacks the section and only its tables are shown
     * @param lit the words that findings speak of
     */
    public record Part(String id, String heading, String text, List<TextSpan> lit, List<FormTable> tables) {

        /** Lines that a field needs to show most of the text, at some fifty characters a line. */
        public int rows() {
            int lines = text.lines().mapToInt(line -> 1 + line.length() / 50).sum();
            return text.isBlank() && !tables.isEmpty() ? 1 : Math.max(3, Math.min(lines + 1, 16));
        }

        public List<List<LitText.Run>> paragraphs() {
            return LitText.paragraphs(text, lit);
        }
    }

    static Content of(Revision revision, CheckResult checked, Typed typed) {
        Blame blame = new Blame(checked);
        Report report = revision.report();
        return new Content(
                revision.hash(),
                checked.verdict() + "。",
                !checked.hasErrors(),
                FindingGroup.of(checked, blame),
                parts(report, checked, blame, typed),
                report,
                typed);
    }

    /** The date as a report writes it; empty where there is none. */
    public String signedOn() {
        return report.signedOn() == null ? "" : Standing.DAY.format(report.signedOn());
    }

    private static List<Part> parts(Report report, CheckResult checked, Blame blame, Typed typed) {
        Optional<StatutoryFormat> format = StatutoryFormat.of(report.format());
        return format
                .map(known -> FormPart.of(report, known))
                .orElseGet(() -> report.sections().stream()
                        .map(section -> new FormPart(section, List.of()))
                        .toList())
                .stream()
                .map(part -> part(part, format, report, checked, blame, typed))
                .toList();
    }

    /** The heading of a section, as the report has it. */
    static String heading(Section section) {
        return heading(new FormPart(section, List.of()));
    }

    private static String heading(FormPart part) {
        return part.heading() == null ? "前言" : part.heading();
    }

    private static Part part(
            FormPart part,
            Optional<StatutoryFormat> format,
            Report report,
            CheckResult checked,
            Blame blame,
            Typed typed) {
        Section section = part.section();
        boolean there = report.sections().contains(section);
        return new Part(
                there ? section.id() : "",
                heading(part),
                typed.section(section.id(), section.text()),
                checked.findings().stream()
                        .flatMap(finding -> finding.spans().stream())
                        .filter(span -> span.section().equals(section.id()))
                        .toList(),
                part.tables().stream()
                        .map(table -> FormTable.of(table, format.orElseThrow(), report, blame, typed))
                        .toList());
    }
}

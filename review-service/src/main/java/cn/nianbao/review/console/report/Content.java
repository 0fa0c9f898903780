package cn.nianbao.review.console.report;

import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.console.Whereabouts;
import cn.nianbao.review.revision.Revision;
import java.util.List;
import java.util.Optional;

/**
 * The newest revision of a report: what the check says of it, its words and figures.
 *
 * @param revision the hash that decisions name
 */
public record Content(
        String revision, Findings findings, List<Part> parts, PublicPart beside, Report report, Typed typed) {

    /**
     * A section with its tables.
     *
     * @param id the section's; empty where the report lacks the section and only its tables are shown
     * @param open whether its words need a hand
     * @param lit the words that findings speak of
     */
    public record Part(
            String id, String heading, String text, boolean open, List<TextSpan> lit, List<FormTable> tables) {

        /** Lines that a field needs to show most of the text, at some fifty characters a line. */
        public int rows() {
            int lines = text.lines().mapToInt(line -> 1 + line.length() / 50).sum();
            return text.isBlank() && !tables.isEmpty() ? 1 : Math.max(3, Math.min(lines + 1, 16));
        }

        /** How its words stand, in one line. */
        public String told() {
            return "文字 " + text.strip().length() + " 字" + (open ? "，待处理" : "，没有要处理的");
        }

        public List<LitText.Paragraph> paragraphs() {
            return LitText.paragraphs(text, lit);
        }
    }

    static Content of(Revision revision, Handwork work, PublicPart beside, Typed typed) {
        Report report = revision.report();
        Findings findings = Findings.of(report, work);
        Blame blame = new Blame(work.checked());
        Optional<StatutoryFormat> format = StatutoryFormat.of(report.format());
        Optional<FormTable.Filled> filled =
                format.map(known -> new FormTable.Filled(known, report, blame, work, typed, findings.sums()));
        List<Part> parts = format
                .map(known -> FormPart.of(report, known))
                .orElseGet(() -> report.sections().stream()
                        .map(section -> new FormPart(section, List.of()))
                        .toList())
                .stream()
                .map(part -> part(part, filled, report, work, typed))
                .toList();
        return new Content(revision.hash(), findings, parts, beside, report, typed);
    }

    /** The date as a report writes it; empty where there is none. */
    public String signedOn() {
        return report.signedOn() == null ? "" : Standing.DAY.format(report.signedOn());
    }

    /** Whether any cell could be filled with 0. */
    public boolean isWithEmptyCells() {
        return parts.stream().flatMap(part -> part.tables().stream()).anyMatch(table -> table.empty() > 0);
    }

    private static Part part(
            FormPart part, Optional<FormTable.Filled> filled, Report report, Handwork work, Typed typed) {
        Section section = part.section();
        boolean there = report.sections().contains(section);
        return new Part(
                there ? section.id() : "",
                Whereabouts.heading(part),
                typed.section(section.id(), section.text()),
                work.needs(section.id()) || typed.hasSection(section.id()),
                work.checked().findings().stream()
                        .flatMap(finding -> finding.spans().stream())
                        .filter(span -> span.section().equals(section.id()))
                        .toList(),
                part.tables().stream()
                        .map(table -> FormTable.of(table, filled.orElseThrow()))
                        .toList());
    }
}

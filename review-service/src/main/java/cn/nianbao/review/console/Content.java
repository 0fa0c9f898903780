package cn.nianbao.review.console;

import cn.nianbao.check.CheckResult;
import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.revision.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
     */
    public record Part(String id, String heading, String text, List<FormTable> tables) {

        /** Lines that a field needs to show most of the text, at some fifty characters a line. */
        public int rows() {
            int lines = text.lines().mapToInt(line -> 1 + line.length() / 50).sum();
            return text.isBlank() && !tables.isEmpty() ? 1 : Math.max(3, Math.min(lines + 1, 16));
        }

        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    static Content of(Revision revision, CheckResult checked, Typed typed) {
        Blame blame = new Blame(checked);
        List<FindingGroup> findings = FindingGroup.of(checked, blame);
        Report report = revision.report();
        return new Content(
                revision.hash(),
                verdict(findings, checked.hasErrors()),
                !checked.hasErrors(),
                findings,
                parts(report, blame, typed),
                report,
                typed);
    }

    /** The date as a report writes it; empty where there is none. */
    public String signedOn() {
        return report.signedOn() == null ? "" : Standing.DAY.format(report.signedOn());
    }

    private static String verdict(List<FindingGroup> findings, boolean errors) {
        String counts = findings.stream()
                .map(group -> group.shown() + " " + group.lines().size() + " 处")
                .collect(Collectors.joining("，"));
        return counts.isEmpty() ? "核查通过，没有发现问题。" : counts + (errors ? "。必改问题改正后才能送审。" : "。没有必改问题。");
    }

    private static List<Part> parts(Report report, Blame blame, Typed typed) {
        Optional<StatutoryFormat> format = StatutoryFormat.of(report.format());
        return format
                .map(known -> FormPart.of(report, known))
                .orElseGet(() -> report.sections().stream()
                        .map(section -> new FormPart(section, List.of()))
                        .toList())
                .stream()
                .map(part -> part(part, format, report, blame, typed))
                .toList();
    }

    /** The heading of a section, as the report has it. */
    static String heading(Section section) {
        return heading(new FormPart(section, List.of()));
    }

    private static String heading(FormPart part) {
        return part.heading() == null ? "前言" : part.heading();
    }

    private static Part part(FormPart part, Optional<StatutoryFormat> format, Report report, Blame blame, Typed typed) {
        Section section = part.section();
        boolean there = report.sections().contains(section);
        return new Part(
                there ? section.id() : "",
                heading(part),
                typed.section(section.id(), section.text()),
                part.tables().stream()
                        .map(table -> FormTable.of(table, format.orElseThrow(), report, blame, typed))
                        .toList());
    }
}

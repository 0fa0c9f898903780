package cn.nianbao.check;

import cn.nianbao.ReportFixture;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import cn.nianbao.report.Source;
import java.time.LocalDate;
import java.util.List;

/** Reports that say one thing otherwise, for tests. */
public final class Reworded {

    private Reworded() {}

    public static Report year(Report r, Integer year) {
        return of(r, r.agency(), year, r.title(), r.signedBy(), r.signedOn(), r.source());
    }

    public static Report agency(Report r, String agency) {
        return of(r, agency, r.year(), agency + r.year() + "年政府信息公开工作年度报告", agency, r.signedOn(), r.source());
    }

    public static Report title(Report r, String title) {
        return of(r, r.agency(), r.year(), title, r.signedBy(), r.signedOn(), r.source());
    }

    public static Report signed(Report r, String by, LocalDate on) {
        return of(r, r.agency(), r.year(), r.title(), by, on, r.source());
    }

    public static Report readFrom(Report r, String mediaType) {
        return of(r, r.agency(), r.year(), r.title(), r.signedBy(), r.signedOn(), new Source("a", "b", mediaType));
    }

    public static Report readFrom(Report r, Concern... concerns) {
        Source source = new Source("a", "b", "text/plain", List.of(concerns));
        return of(r, r.agency(), r.year(), r.title(), r.signedBy(), r.signedOn(), source);
    }

    public static Report text(Report r, SectionKind kind, String text) {
        return r.withSections(r.sections().stream()
                .map(section -> section.kind() == kind ? section.withText(text) : section)
                .toList());
    }

    /** Sections in this order, each written as kind:number:heading; an empty number or heading is none. */
    public static Report outline(Report r, String... sections) {
        List<String> all = List.of(sections);
        return r.withSections(all.stream()
                .map(section -> section(all.indexOf(section), section.split(":", -1)))
                .toList());
    }

    private static Section section(int index, String[] words) {
        String number = words[1].isEmpty() ? null : words[1];
        String heading = words[2].isEmpty() ? null : words[2];
        SectionKind kind = SectionKind.of(words[0]);
        String text = "国办公开办函〔2021〕30号。联系电话：0999-0000012。" + ReportFixture.prose(kind);
        return new Section("s" + index, kind, number, heading, text);
    }

    private static Report of(
            Report r, String agency, Integer year, String title, String by, LocalDate on, Source source) {
        return new Report(
                r.agencyCode(),
                agency,
                year,
                r.version(),
                r.format(),
                title,
                r.period(),
                by,
                on,
                source,
                r.sections(),
                r.cells());
    }
}

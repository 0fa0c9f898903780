package cn.nianbao.publish.portal;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of the page: a section's heading, prose and statutory tables.
 *
 * @param heading with its number, as approved; null for a preface without one
 */
public record Part(String anchor, String heading, List<Paragraph> paragraphs, List<TableGrid> tables) {

    /** A paragraph of prose; a short line such as （一）主动公开 is a heading within its section. */
    public record Paragraph(String text, boolean isHeading) {

        private static final Pattern HEADING = Pattern.compile("（[一二三四五六七八九十]{1,3}）[^。；，：]{1,30}");

        static Paragraph of(String text) {
            return new Paragraph(text, HEADING.matcher(text).matches());
        }
    }

    /** The parts in the order of the record. Tables whose section is absent are shown where the format places them. */
    static List<Part> of(Report report, StatutoryFormat format) {
        List<Section> sections = new ArrayList<>(report.sections());
        format.tables().stream()
                .map(StatutoryTable::section)
                .distinct()
                .filter(kind -> sections.stream().noneMatch(section -> section.kind() == kind))
                .forEach(kind -> sections.add(place(kind, sections), tablesOnly(kind)));
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean last = sections.stream().skip(i + 1L).noneMatch(later -> later.kind() == section.kind());
            parts.add(part(section, "part-" + (i + 1), last ? tables(section.kind(), report, format) : List.of()));
        }
        return parts;
    }

    private static int place(SectionKind kind, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).kind().compareTo(kind) > 0) {
                return i;
            }
        }
        return sections.size();
    }

    private static Section tablesOnly(SectionKind kind) {
        return new Section(kind.word(), kind, null, kind.heading(), "");
    }

    private static List<TableGrid> tables(SectionKind kind, Report report, StatutoryFormat format) {
        return format.tables().stream()
                .filter(table -> table.section() == kind)
                .map(table -> TableGrid.of(table, report.cells()))
                .toList();
    }

    private static Part part(Section section, String anchor, List<TableGrid> tables) {
        List<Paragraph> paragraphs = section.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Paragraph::of)
                .toList();
        return new Part(anchor, heading(section), paragraphs, tables);
    }

    private static String heading(Section section) {
        if (section.heading() == null || section.heading().isBlank()) {
            return section.number();
        }
        return section.number() == null ? section.heading() : section.number() + "、" + section.heading();
    }
}

package cn.nianbao.form;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** A section of a report with the statutory tables that stand in it. */
public record FormPart(Section section, List<StatutoryTable> tables) {

    /** The parts in the order of the record. Tables whose section is absent are shown where the format places them. */
    public static List<FormPart> of(Report report, StatutoryFormat format) {
        List<Section> sections = new ArrayList<>(report.sections());
        format.tables().stream()
                .map(StatutoryTable::section)
                .distinct()
                .filter(kind -> sections.stream().noneMatch(section -> section.kind() == kind))
                .forEach(kind -> sections.add(place(kind, sections), tablesOnly(kind)));
        List<FormPart> parts = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean last = sections.stream().skip(i + 1L).noneMatch(later -> later.kind() == section.kind());
            parts.add(new FormPart(section, last ? tables(section.kind(), format) : List.of()));
        }
        return parts;
    }

    /** The section's heading with its number, as the record has them; null for a preface without one. */
    public String heading() {
        if (section.heading() == null || section.heading().isBlank()) {
            return section.number();
        }
        return section.number() == null ? section.heading() : section.number() + "、" + section.heading();
    }

    /** The section's prose. */
    public List<Paragraph> paragraphs() {
        return Paragraph.of(section.text());
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

    private static List<StatutoryTable> tables(SectionKind kind, StatutoryFormat format) {
        return format.tables().stream().filter(table -> table.section() == kind).toList();
    }
}

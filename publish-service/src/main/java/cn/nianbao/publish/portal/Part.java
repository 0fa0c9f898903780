package cn.nianbao.publish.portal;

import cn.nianbao.form.FormPart;
import cn.nianbao.form.Paragraph;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the page: a section's heading, prose and statutory tables.
 *
 * @param heading with its number, as approved; null for a preface without one
 * @param explained what the agency explains of the section in public
 */
public record Part(
        String anchor, String heading, List<Paragraph> paragraphs, List<TableGrid> tables, List<Explained> explained) {

    /** The parts in the order of the record. */
    static List<Part> of(Report report, StatutoryFormat format, List<Explained> explained) {
        List<FormPart> parts = FormPart.of(report, format);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> part(parts.get(i), anchor(i + 1), report, explained))
                .toList();
    }

    /** What names a part within the page, by its place from 1. */
    static String anchor(int place) {
        return "part-" + place;
    }

    private static Part part(FormPart part, String anchor, Report report, List<Explained> explained) {
        List<TableGrid> tables = part.tables().stream()
                .map(table -> TableGrid.of(table, report.cells(), explained))
                .toList();
        String kind = part.section().kind().word();
        // a section whose only table bears its name leaves the explanation to the table
        boolean isTable = part.tables().stream().anyMatch(table -> table.id().equals(kind));
        List<Explained> own = explained.stream()
                .filter(said -> said.place().equals(kind) && !isTable)
                .toList();
        return new Part(anchor, part.heading(), part.paragraphs(), tables, own);
    }
}

package cn.nianbao.reader.faults;

import cn.nianbao.check.Finding;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.List;

/** Where a finding must point to light up the fault. */
interface Place {

    boolean isShown(Report report, Finding finding);

    /** All of these cells. */
    static Place cells(String... ids) {
        List<CellId> cells = List.of(ids).stream().map(CellId::of).toList();
        return (report, finding) -> finding.cells().containsAll(cells);
    }

    /** Some cell of a row. */
    static Place row(String table, String row) {
        return (report, finding) -> finding.cells().stream()
                .anyMatch(cell -> cell.table().equals(table) && cell.row().equals(row));
    }

    /** These words in the text, wherever lines are broken. */
    static Place words(String words) {
        return (report, finding) -> finding.spans().stream().anyMatch(span -> touches(report, span, words));
    }

    /** The heading in these words. */
    static Place heading(String heading) {
        return (report, finding) -> finding.spans().stream()
                .anyMatch(span -> span.length() == 0
                        && heading.equals(section(report, span).heading()));
    }

    /** What is not there, or the report as a whole: the message says it. */
    static Place said(String words) {
        return (report, finding) -> finding.message().contains(words);
    }

    default Place and(Place other) {
        return (report, finding) -> isShown(report, finding) && other.isShown(report, finding);
    }

    private static boolean touches(Report report, TextSpan span, String words) {
        String text = section(report, span).text();
        String plain = plain(text);
        int from = plain(text.substring(0, span.from())).length();
        int to = plain(text.substring(0, span.to())).length();
        String wanted = plain(words);
        for (int at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
            if (from < at + wanted.length() && at < to) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static Section section(Report report, TextSpan span) {
        return report.sections().stream()
                .filter(section -> section.id().equals(span.section()))
                .findFirst()
                .orElseThrow();
    }
}

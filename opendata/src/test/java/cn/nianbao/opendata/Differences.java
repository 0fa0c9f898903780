package cn.nianbao.opendata;

import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import java.util.Map;
import java.util.TreeMap;

/**
 * In what a report that was read back differs from the one that was published, by name. Blanks within a paragraph do not
 * count: a printed page that ends a line at one has none there.
 */
final class Differences {

    private Differences() {}

    static Map<String, String> between(Report published, Report read) {
        Map<String, String> expected = facts(published);
        Map<String, String> found = facts(read);
        Map<String, String> differences = new TreeMap<>();
        expected.forEach((name, fact) -> {
            if (!fact.equals(found.get(name))) {
                differences.put(name, fact + " -> " + found.get(name));
            }
        });
        found.forEach((name, fact) -> {
            if (!expected.containsKey(name)) {
                differences.put(name, "nothing -> " + fact);
            }
        });
        return differences;
    }

    private static Map<String, String> facts(Report report) {
        Map<String, String> facts = new TreeMap<>();
        report.cells().forEach((id, cell) -> facts.put(id.toString(), content(cell)));
        report.sections()
                .forEach(section -> facts.put(
                        section.id(),
                        section.kind() + " " + section.number() + " " + section.heading() + " "
                                + section.text().replace(" ", "")));
        facts.put("title", report.title() == null ? "" : report.title().replaceAll("\\s", ""));
        facts.put("year", String.valueOf(report.year()));
        facts.put("format", report.format());
        facts.put("period", String.valueOf(report.period()));
        facts.put("signedBy", report.signedBy());
        facts.put("signedOn", String.valueOf(report.signedOn()));
        return facts;
    }

    private static String content(Cell cell) {
        return cell.state() + " " + (cell.isNumber() ? cell.value().toPlainString() : "") + " " + cell.unit();
    }
}

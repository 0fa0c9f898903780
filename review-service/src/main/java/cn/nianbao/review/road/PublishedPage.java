package cn.nianbao.review.road;

import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares a public page with the record: every figure in its cell, every paragraph of every section. */
final class PublishedPage {

    private PublishedPage() {}

    /** What differs, in words; empty when the page says what the record says. */
    static List<String> differences(String html, Report record) {
        Document page = Jsoup.parse(html);
        // gathered once: asked for cell by cell, the page is gone through two hundred times
        Map<String, List<Element>> cells = page.getElementsByAttribute("data-cell").stream()
                .collect(Collectors.groupingBy(element -> element.attr("data-cell")));
        List<String> differences = new ArrayList<>();
        record.cells().forEach((id, cell) -> {
            List<Element> shown = cells.getOrDefault(id.toString(), List.of());
            String expected = figure(cell);
            if (shown.size() != 1 || !shown.get(0).text().equals(expected)) {
                differences.add("单元格 " + id + " 应为“" + expected + "”");
            }
        });
        String prose = squeezed(page.body().wholeText());
        for (Section section : record.sections()) {
            section.text()
                    .lines()
                    .filter(paragraph -> !prose.contains(squeezed(paragraph)))
                    .forEach(paragraph -> differences.add("缺少文字“" + start(paragraph) + "”"));
        }
        return differences;
    }

    private static String figure(Cell cell) {
        return cell.isNumber() ? cell.value().toPlainString() : "";
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static String start(String paragraph) {
        return paragraph.length() <= 20 ? paragraph : paragraph.substring(0, 20) + "…";
    }
}

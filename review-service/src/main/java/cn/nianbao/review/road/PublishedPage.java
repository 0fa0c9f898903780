package cn.nianbao.review.road;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.review.road.Compared.Deviation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Compares a public page of our own portal with the record: every figure in its cell, every paragraph of every section. */
final class PublishedPage {

    private PublishedPage() {}

    static Compared compare(String html, Report record) {
        Document page = Jsoup.parse(html);
        // gathered once: asked for cell by cell, the page is gone through two hundred times
        Map<String, List<Element>> cells = page.getElementsByAttribute("data-cell").stream()
                .collect(Collectors.groupingBy(element -> element.attr("data-cell")));
        String prose = Compared.squeezed(page.body().wholeText());
        return Compared.with(
                record,
                id -> deviation(id, figure(record.cell(id)), cells.getOrDefault(id.toString(), List.of())),
                prose::contains);
    }

    private static Optional<Deviation> deviation(CellId id, String expected, List<Element> there) {
        String shown = there.stream().map(Element::text).collect(Collectors.joining("、"));
        return there.size() == 1 && shown.equals(expected)
                ? Optional.empty()
                : Optional.of(Deviation.in(id, expected, shown.isEmpty() ? null : shown));
    }

    private static String figure(Cell cell) {
        return cell.isNumber() ? cell.value().toPlainString() : cell.state().shown();
    }
}

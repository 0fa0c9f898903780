package cn.nianbao.publish.portal;

import cn.nianbao.publish.ShanghaiClock;
import cn.nianbao.publish.search.Hit;
import cn.nianbao.publish.search.Quote;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** The list for programs: the same reports in the same order as on the page, with links to turn it. */
final class ListJson {

    private static final String FORM = ".json";

    private ListJson() {}

    static byte[] of(ListPage page) {
        Asked asked = page.asked();
        View view = page.view();
        ObjectNode list = ReportJson.EXACT.createObjectNode();
        list.put("total", page.found().total());
        list.put("page", asked.page());
        list.put("pages", page.pages());
        ObjectNode links = list.putObject("links");
        links.put("self", view.file(asked.address(FORM)));
        links.put("first", view.file(asked.turnedTo(1).address(FORM)));
        links.put(
                "previous",
                page.previous() == null
                        ? null
                        : view.file(asked.turnedTo(asked.page() - 1).address(FORM)));
        links.put(
                "next",
                page.next() == null
                        ? null
                        : view.file(asked.turnedTo(asked.page() + 1).address(FORM)));
        links.put("last", view.file(asked.turnedTo(page.pages()).address(FORM)));
        if (!page.words().isEmpty()) {
            ArrayNode words = list.putArray("words");
            page.words().forEach(words::add);
        }
        ArrayNode years = list.putArray("years");
        page.found()
                .years()
                .forEach((year, reports) -> years.addObject().put("year", year).put("reports", reports));
        ArrayNode reports = list.putArray("reports");
        page.found().hits().forEach(hit -> write(reports.addObject(), hit, view));
        return ReportJson.bytes(list);
    }

    private static void write(ObjectNode report, Hit hit, View view) {
        report.put("agencyCode", hit.key().agencyCode());
        report.put("agency", hit.agency());
        report.put("kind", hit.kind() == null ? null : hit.kind().word());
        report.put("region", hit.region());
        report.put("year", hit.key().year());
        report.put("version", hit.key().version());
        report.put("title", hit.titleLine());
        report.put(
                "publishedOn",
                LocalDate.ofInstant(hit.publishedOn(), ShanghaiClock.ZONE).toString());
        report.put("page", view.file(hit.key().newestPage()));
        report.put("record", view.file(hit.key().newestPage() + FORM));
        Quote quote = hit.quote();
        if (quote != null) {
            report.putObject("passage")
                    .put("section", quote.heading())
                    .put("page", view.file(OnPage.passage(hit)))
                    .put("text", quote.pieces().stream().map(Quote.Piece::text).collect(Collectors.joining()));
        }
    }
}

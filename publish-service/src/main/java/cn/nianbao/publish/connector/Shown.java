package cn.nianbao.publish.connector;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as the portal shows it, perhaps within its own. What it does not show may only be late: portals keep copies. */
record Shown(Document page) {

    static Shown in(HttpResponse<byte[]> answer) {
        return new Shown(Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8)));
    }

    /** The figures cell by cell; of a page that kept none of our cells, that it is the report's. */
    void demandSame(Report report) {
        Map<String, List<Element>> cells = page.getElementsByAttribute("data-cell").stream()
                .collect(Collectors.groupingBy(element -> element.attr("data-cell")));
        boolean same = cells.isEmpty()
                ? squeezed(page.text()).contains(squeezed(report.title()))
                : report.cells().entrySet().stream().allMatch(cell -> stands(cell, cells));
        if (!same) {
            throw Undelivered.forNow("政府网站上的网页与签发的内容不一致，可能是网站缓存未更新。系统会再次核对。");
        }
    }

    private static boolean stands(Map.Entry<CellId, Cell> signed, Map<String, List<Element>> cells) {
        List<Element> there = cells.getOrDefault(signed.getKey().toString(), List.of());
        Cell cell = signed.getValue();
        return there.size() == 1
                && there.get(0).text().equals(cell.isNumber() ? cell.value().toPlainString() : "");
    }

    void demandNotice(String notice) {
        if (!page.getElementsByAttribute("data-cell").isEmpty()
                || !squeezed(page.text()).contains(squeezed(notice))) {
            throw Undelivered.forNow("撤下后政府网站上没有出现撤下说明，或仍有年报内容。系统会再次核对。");
        }
    }

    /** The list leads to a report, and no longer to one that was taken down. */
    void demandListed(Parcel parcel) {
        boolean leads = page.selectFirst("a[href=" + parcel.edition().key().year() + "/index.html]") != null;
        if (leads != parcel.record().isPresent()) {
            throw Undelivered.forNow("政府网站上的年报目录还没有更新，可能是网站缓存未更新。系统会再次核对。");
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}

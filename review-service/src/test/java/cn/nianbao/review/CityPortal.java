package cn.nianbao.review;

import cn.nianbao.form.FormGrid;
import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Another portal of the city, on which informants put reports by hand, with decoration of its own. */
public class CityPortal extends StandIn {

    private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();
    private static final Map<String, HttpHandler> MOODS = new ConcurrentHashMap<>();
    private static final Map<String, AtomicInteger> READERS = new ConcurrentHashMap<>();
    private static String base;

    @Override
    protected Map<String, HttpHandler> answers() {
        return Map.of("/", CityPortal::show);
    }

    @Override
    protected Map<String, String> settings(String host) {
        base = "http://" + host;
        return Map.of("nianbao.road.official-hosts", host, "nianbao.watch.columns", base + "/column/{agency}");
    }

    /** Where a page of that name stands, or would. */
    static String address(String name) {
        return base + "/" + name;
    }

    /** Puts a report on the net as its informant would. */
    static String upload(String name, byte[] reportJson) {
        PAGES.put("/" + name, page(ReportJson.read(reportJson)).getBytes(StandardCharsets.UTF_8));
        return address(name);
    }

    /** Puts any page there. */
    public static String put(String name, byte[] page) {
        PAGES.put("/" + name, page);
        return address(name);
    }

    /** What stands there now. */
    static byte[] shown(String name) {
        return PAGES.get("/" + name);
    }

    static void remove(String name) {
        PAGES.remove("/" + name);
    }

    /** Answers at that address in another way than with its page; null for the page again. */
    public static void mood(String name, HttpHandler mood) {
        if (mood == null) {
            MOODS.remove("/" + name);
        } else {
            MOODS.put("/" + name, mood);
        }
    }

    /** How often that address was read. */
    static int readers(String name) {
        return READERS.getOrDefault("/" + name, new AtomicInteger()).get();
    }

    private static void show(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        READERS.computeIfAbsent(path, first -> new AtomicInteger()).incrementAndGet();
        HttpHandler mood = MOODS.get(path);
        if (mood != null) {
            mood.handle(call);
            call.close();
            return;
        }
        byte[] page = PAGES.get(path);
        call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        call.sendResponseHeaders(page == null ? 404 : 200, page == null ? -1 : page.length);
        if (page != null) {
            call.getResponseBody().write(page);
        }
        call.close();
    }

    /** A report as this portal sets it. */
    public static String page(Report report) {
        StatutoryFormat format = StatutoryFormat.of(report.format()).orElseThrow();
        String parts = FormPart.of(report, format).stream()
                .map(part -> part(part, report))
                .collect(Collectors.joining("\n"));
        return "<!DOCTYPE html><html lang=\"zh\"><head><meta charset=\"utf-8\"><title>安澜市人民政府</title></head><body>"
                + "<nav><a href=\"/\">首页</a> <a href=\"/open\">政务公开</a></nav><h1>" + report.title() + "</h1>" + parts
                + "<footer>版权所有：安澜市人民政府办公室</footer></body></html>";
    }

    private static String part(FormPart part, Report report) {
        String heading = part.heading() == null ? "" : "<h2>" + part.heading() + "</h2>";
        return heading + "<p>" + part.section().text() + "</p>"
                + part.tables().stream()
                        .map(FormGrid::of)
                        .map(grid -> table(grid, report))
                        .collect(Collectors.joining());
    }

    private static String table(FormGrid grid, Report report) {
        StringBuilder html = new StringBuilder("<p>" + grid.caption() + "</p><table>");
        for (int level = 0; level < grid.headRows().size(); level++) {
            html.append("<tr>");
            if (level == 0 && grid.corner() != null) {
                html.append(box(
                        grid.corner().text(),
                        grid.corner().rowspan(),
                        grid.corner().colspan()));
            }
            grid.headRows().get(level).forEach(head -> html.append(box(head.text(), head.rowspan(), head.colspan())));
            html.append("</tr>");
        }
        grid.rows().forEach(row -> {
            html.append("<tr>");
            row.heads().forEach(head -> html.append(box(head.text(), head.rowspan(), head.colspan())));
            row.places().forEach(place -> html.append(box(figure(report, place.cell()), 1, 1)));
            html.append("</tr>");
        });
        return html.append("</table>").toString();
    }

    private static String figure(Report report, CellId id) {
        Cell cell = report.cell(id);
        return cell.isNumber() ? cell.value().toPlainString() : "";
    }

    private static String box(String text, int rowspan, int colspan) {
        return "<td rowspan=\"" + rowspan + "\" colspan=\"" + colspan + "\">" + text + "</td>";
    }
}

package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** A draft as a web page, with real row and column spans. */
final class WebPage implements SampleFile {

    @Override
    public String ending() {
        return ".html";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        return page(report, WebPage::table);
    }

    static byte[] page(SampleReport report, Function<DrawnTable, String> layout) {
        StringBuilder page =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append(element("title", report.title())).append("</head>\n<body>\n");
        page.append(element("h1", report.title()));
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                page.append(element("h2", part.title()));
            }
            part.paragraphs().forEach(paragraph -> page.append(element("p", paragraph)));
            report.tables(part).forEach(table -> page.append(layout.apply(table)));
        }
        report.signOff().forEach(line -> page.append(element("p", line)));
        return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String table(DrawnTable table) {
        StringBuilder rows = new StringBuilder("<table border=\"1\">\n");
        for (int row = 0; row < table.height(); row++) {
            rows.append("<tr>");
            table.row(row).forEach(span -> rows.append(cell(span)));
            rows.append("</tr>\n");
        }
        return rows.append("</table>\n").toString();
    }

    private static String cell(Span span) {
        String spans = attribute("rowspan", span.rows()) + attribute("colspan", span.columns());
        return "<td" + spans + ">" + escaped(span.text()) + "</td>";
    }

    private static String attribute(String name, int count) {
        return count == 1 ? "" : " " + name + "=\"" + count + "\"";
    }

    static String element(String name, String text) {
        return "<" + name + ">" + escaped(text) + "</" + name + ">\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }
}

package cn.nianbao.publish.years;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** An agency's key figures by year for programs: one entry a figure and year, with its state and its exact digits. */
final class YearsData {

    /** Without it Excel and WPS take UTF-8 for GBK. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private YearsData() {}

    static byte[] json(YearsPage page) {
        ObjectNode data = ReportJson.EXACT.createObjectNode();
        data.put("agencyCode", page.code());
        data.put("agency", page.agency());
        ArrayNode years = data.putArray("years");
        page.years().forEach(year -> years.addObject()
                .put("year", year.year())
                .put("version", year.edition().key().version())
                .put("withdrawn", year.edition().isWithdrawal())
                .put("page", page.view().file(year.page())));
        ArrayNode figures = data.putArray("figures");
        for (KeyFigure figure : KeyFigure.values()) {
            ObjectNode node = figures.addObject();
            node.put("id", figure.id());
            node.put("name", figure.shown());
            node.put("unit", figure.theme().unit());
            ObjectNode values = node.putObject("values");
            page.years().forEach(year -> values.putObject(String.valueOf(year.year()))
                    .put("state", year.value(figure).state().word())
                    .put("value", year.value(figure).number()));
        }
        return ReportJson.bytes(data);
    }

    /** No field holds a comma, a quotation mark or a formula: they are our own words and exact digits. */
    static byte[] csv(YearsPage page) {
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK).append("指标编号,指标,单位,年度,状态,数值\r\n");
        for (KeyFigure figure : KeyFigure.values()) {
            for (YearsPage.Year year : page.years()) {
                Value value = year.value(figure);
                String digits = value.number() == null ? "" : value.digits();
                csv.append(String.join(
                                ",",
                                figure.id(),
                                figure.shown(),
                                figure.theme().unit(),
                                String.valueOf(year.year()),
                                value.state().word(),
                                digits))
                        .append("\r\n");
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}

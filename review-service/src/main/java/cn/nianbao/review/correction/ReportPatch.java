package cn.nianbao.review.correction;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Correction;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A correction as the interface takes it: a merge patch (RFC 7396) over cells, section text by id, and the report's scalars.
 * What it does not know it refuses by name, and then nothing is changed.
 */
public final class ReportPatch {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,10})?");

    private static final int MOST_DIGITS = 1_000;
    private static final int LONGEST_UNIT = 20;
    private static final int LONGEST_LINE = 500;
    /** Characters; a city's whole report has some twenty thousand. */
    private static final int LONGEST_SECTION = 200_000;

    private static final int LAST_YEAR = 9999;

    private final JsonNode patch;
    private final Correction correction;

    ReportPatch(JsonNode patch, Correction correction) {
        this.patch = patch;
        this.correction = correction;
        if (!patch.isObject() || patch.isEmpty()) {
            throw refused("修改内容为空，请写明要改的单元格、文字或日期");
        }
    }

    Report applyTo(Report report) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        List<Section> sections = new ArrayList<>(report.sections());
        String title = report.title();
        String signedBy = report.signedBy();
        LocalDate signedOn = report.signedOn();
        Period period = report.period();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            JsonNode value = field.getValue();
            switch (field.getKey()) {
                case "cells" ->
                    object(value).properties().forEach(cell -> correct(cells, cell.getKey(), cell.getValue()));
                case "sections" -> rewrite(sections, value);
                case "title" -> title = text(value, "标题");
                case "signedBy" -> signedBy = text(value, "落款单位");
                case "signedOn" -> signedOn = date(value, "落款日期");
                case "period" -> period = period(value, period);
                case "reason" -> {}
                default -> throw refused("“" + field.getKey() + "”不能修改");
            }
        }
        return new Report(
                report.agencyCode(),
                report.agency(),
                report.year(),
                report.version(),
                report.format(),
                title,
                period,
                signedBy,
                signedOn,
                report.source(),
                sections,
                cells);
    }

    private static JsonNode object(JsonNode cells) {
        if (!cells.isObject()) {
            throw refused("“cells”应按单元格编号填写");
        }
        return cells;
    }

    private void correct(Map<CellId, Cell> cells, String name, JsonNode to) {
        CellId id = known(cells, name);
        JsonNode value = to.isObject() ? to.path("value") : to;
        Cell before = cells.get(id);
        if (value.isMissingNode()) {
            throw refused("单元格 " + name + " 没有写“value”");
        }
        String unit = to.path("unit").isTextual() ? to.path("unit").textValue() : before.unit();
        if (value.isNull()) {
            cells.put(id, before.correctedTo(CellState.BLANK, null, null, correction));
            return;
        }
        Wording.demand("计量单位", unit, LONGEST_UNIT);
        BigDecimal figure = figure(name, value);
        boolean same = before.isCertain() && before.isNumber() && before.value().equals(figure);
        if (!same) {
            cells.put(id, before.correctedTo(CellState.NUMBER, figure, unit, correction));
        }
    }

    static CellId known(Map<CellId, Cell> cells, String name) {
        return cells.keySet().stream()
                .filter(id -> id.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("本报告的格式里没有单元格 " + name));
    }

    /** Whether a person's words for a cell are a figure; blank ones leave it empty. */
    public static boolean isFigure(String typed) {
        return typed.isBlank() || FIGURE.matcher(typed.strip()).matches();
    }

    static BigDecimal figure(String name, JsonNode value) {
        String text = value.isNumber()
                ? written(value.decimalValue())
                : value.asText("").strip();
        if (value.isContainerNode() || !FIGURE.matcher(text).matches()) {
            throw refused("单元格 " + name + " 应填数字，填写的是“" + text + "”");
        }
        return new BigDecimal(text);
    }

    /** A handful of characters such as 1e999999999 would fill the memory if it were written out. */
    private static String written(BigDecimal number) {
        return Math.abs(number.scale()) > MOST_DIGITS ? number.toString() : number.toPlainString();
    }

    private static void rewrite(List<Section> sections, JsonNode texts) {
        if (!texts.isContainerNode()) {
            throw refused("“sections”应按部分编号填写");
        }
        if (texts.isArray()) {
            texts.forEach(section -> rewrite(sections, section.path("id").asText(), section.path("text")));
        } else {
            texts.properties()
                    .forEach(section -> rewrite(
                            sections,
                            section.getKey(),
                            section.getValue().isObject() ? section.getValue().path("text") : section.getValue()));
        }
    }

    private static void rewrite(List<Section> sections, String id, JsonNode text) {
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).id().equals(id) && text.isTextual()) {
                Wording.demand("正文", text.textValue(), LONGEST_SECTION);
                sections.set(i, sections.get(i).withText(text.textValue().replace("\r\n", "\n")));
                return;
            }
        }
        throw refused("没有编号为“" + id + "”的部分，或没有写“text”");
    }

    private static Period period(JsonNode value, Period before) {
        if (value.isNull()) {
            return null;
        }
        if (!value.isObject()) {
            throw refused("统计期限应写明起日（from）和止日（to）");
        }
        LocalDate from = value.has("from") ? date(value.path("from"), "统计期起日") : before == null ? null : before.from();
        LocalDate to = value.has("to") ? date(value.path("to"), "统计期止日") : before == null ? null : before.to();
        return new Period(from, to);
    }

    private static String text(JsonNode value, String what) {
        if (value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw refused(what + "应为文字");
        }
        Wording.demand(what, value.textValue(), LONGEST_LINE);
        return value.textValue();
    }

    private static LocalDate date(JsonNode value, String what) {
        try {
            LocalDate date = value.isNull() ? null : LocalDate.parse(value.asText());
            if (date != null && (date.getYear() < 1 || date.getYear() > LAST_YEAR)) {
                throw refused(what + "的年份应为四位数字");
            }
            return date;
        } catch (DateTimeParseException notADate) {
            throw refused(what + "应写成 2026-01-20 这样的日期");
        }
    }

    private static Refusal refused(String detail) {
        return Refusal.unprocessable(detail, List.of());
    }
}

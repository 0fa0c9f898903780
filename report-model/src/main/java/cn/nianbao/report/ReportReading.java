package cn.nianbao.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes a report out of JSON that anyone may have sent: what is not as it must be is refused in words, never bent. */
final class ReportReading {

    private static final int MOST_DIGITS = 60;

    private ReportReading() {}

    static Report report(JsonNode node) {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        node.path("cells").properties().forEach(e -> cells.put(CellId.of(e.getKey()), readCell(e.getValue())));
        List<Section> sections = new ArrayList<>();
        node.path("sections").forEach(section -> sections.add(readSection(section)));
        return new Report(
                string(node, "agencyCode"),
                string(node, "agency"),
                read(node, "year", ReportReading::year),
                node.path("version").asInt(1),
                string(node, "format"),
                string(node, "title"),
                read(node, "period", p -> new Period(date(p, "from"), date(p, "to"))),
                string(node, "signedBy"),
                date(node, "signedOn"),
                read(node, "source", ReportReading::readSource),
                sections,
                cells);
    }

    private static Source readSource(JsonNode node) {
        List<Concern> concerns = new ArrayList<>();
        node.path("concerns").forEach(concern -> concerns.add(readConcern(concern)));
        return new Source(string(node, "name"), string(node, "sha256"), string(node, "mediaType"), concerns);
    }

    private static Concern readConcern(JsonNode node) {
        return new Concern(
                Concern.Kind.of(node.path("kind").asText()),
                node.path("text").asText(""),
                read(node, "at", ReportReading::readPlace));
    }

    private static Cell readCell(JsonNode node) {
        return new Cell(
                CellState.of(node.path("state").asText()),
                read(node, "value", ReportReading::exact),
                string(node, "unit"),
                string(node, "raw"),
                read(node, "at", ReportReading::readPlace),
                read(node, "confirm", ReportReading::readConfirmation),
                read(node, "corrected", ReportReading::readCorrection));
    }

    private static Integer year(JsonNode year) {
        if (!year.canConvertToInt() || !year.isIntegralNumber()) {
            throw new IllegalArgumentException("年度应为整数：" + year);
        }
        return year.intValue();
    }

    private static BigDecimal exact(JsonNode value) {
        BigDecimal exact = value.isNumber() ? value.decimalValue() : decimal(value);
        // An exponent of a billion is a short text and a gigabyte of digits.
        if (exact.precision() > MOST_DIGITS || Math.abs(exact.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException("数值过长，最多 " + MOST_DIGITS + " 位");
        }
        return exact;
    }

    private static BigDecimal decimal(JsonNode value) {
        try {
            return new BigDecimal(value.isTextual() ? value.textValue() : "");
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException("不是数值：" + value, noNumber);
        }
    }

    private static Place readPlace(JsonNode node) {
        if (node.has("page")) {
            JsonNode box = node.path("box");
            return new Place.OnPage(
                    node.path("page").intValue(),
                    box.path(0).doubleValue(),
                    box.path(1).doubleValue(),
                    box.path(2).doubleValue(),
                    box.path(3).doubleValue());
        }
        if (node.has("line")) {
            return new Place.InText(
                    node.path("line").intValue(),
                    node.path("from").intValue(),
                    node.path("to").intValue());
        }
        if (node.has("table")) {
            return new Place.InGrid(
                    node.path("table").intValue(),
                    node.path("row").intValue(),
                    node.path("column").intValue());
        }
        return null;
    }

    private static Confirmation readConfirmation(JsonNode node) {
        List<String> candidates = new ArrayList<>();
        node.path("candidates").forEach(candidate -> candidates.add(candidate.asText()));
        return new Confirmation(string(node, "reason"), candidates);
    }

    private static Correction readCorrection(JsonNode node) {
        return new Correction(
                string(node, "by"), read(node, "on", n -> time(n, Instant::parse)), string(node, "reason"));
    }

    private static Section readSection(JsonNode node) {
        if (!node.hasNonNull("id")) {
            throw new IllegalArgumentException("部分缺少编号（id）：" + node);
        }
        return new Section(
                string(node, "id"),
                SectionKind.of(node.path("kind").asText()),
                string(node, "number"),
                string(node, "heading"),
                node.path("text").asText(""));
    }

    private static String string(JsonNode node, String field) {
        return read(node, field, JsonNode::asText);
    }

    private static LocalDate date(JsonNode node, String field) {
        return read(node, field, n -> time(n, LocalDate::parse));
    }

    private static <T> T time(JsonNode node, Function<String, T> parser) {
        try {
            return parser.apply(node.asText());
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("不是日期或时间：" + node, noTime);
        }
    }

    private static <T> T read(JsonNode node, String field, Function<JsonNode, T> reader) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : reader.apply(value);
    }
}

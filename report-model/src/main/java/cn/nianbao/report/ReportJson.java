package cn.nianbao.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The report as JSON, in the one shape that every program of the system writes and reads. Figures keep every digit: they
 * never pass through a binary float.
 */
public final class ReportJson {

    /** Keeps decimals exact in both directions; safe to share between threads. */
    public static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private ReportJson() {}

    public static ObjectNode write(Report report) {
        ObjectNode node = EXACT.createObjectNode();
        node.put("agencyCode", report.agencyCode());
        node.put("agency", report.agency());
        node.put("year", report.year());
        node.put("version", report.version());
        node.put("format", report.format());
        node.put("title", report.title());
        node.set("period", period(report.period()));
        node.put("signedBy", report.signedBy());
        node.put("signedOn", text(report.signedOn()));
        node.set("source", source(report.source()));
        ArrayNode sections = node.putArray("sections");
        report.sections().forEach(section -> sections.add(section(section)));
        ObjectNode cells = node.putObject("cells");
        report.cells().forEach((id, cell) -> cells.set(id.toString(), cell(cell)));
        return node;
    }

    public static byte[] bytes(JsonNode node) {
        try {
            return EXACT.writeValueAsBytes(node);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Reads JSON of a report; fields it does not know are passed over. */
    public static Report read(byte[] json) {
        try {
            return read(EXACT.readTree(json));
        } catch (IOException notJson) {
            throw new IllegalArgumentException("不是有效的年报数据（JSON 格式有误）", notJson);
        }
    }

    public static Report read(JsonNode node) {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        node.path("cells").properties().forEach(e -> cells.put(CellId.of(e.getKey()), readCell(e.getValue())));
        List<Section> sections = new ArrayList<>();
        node.path("sections").forEach(section -> sections.add(readSection(section)));
        return new Report(
                string(node, "agencyCode"),
                string(node, "agency"),
                read(node, "year", JsonNode::intValue),
                node.path("version").asInt(1),
                string(node, "format"),
                string(node, "title"),
                read(node, "period", p -> new Period(date(p, "from"), date(p, "to"))),
                string(node, "signedBy"),
                date(node, "signedOn"),
                read(node, "source", s -> new Source(string(s, "name"), string(s, "sha256"), string(s, "mediaType"))),
                sections,
                cells);
    }

    static ObjectNode section(Section section) {
        ObjectNode node = EXACT.createObjectNode();
        node.put("id", section.id());
        node.put("kind", section.kind().word());
        node.put("number", section.number());
        node.put("heading", section.heading());
        node.put("text", section.text());
        return node;
    }

    static JsonNode period(Period period) {
        if (period == null) {
            return EXACT.nullNode();
        }
        return EXACT.createObjectNode().put("from", text(period.from())).put("to", text(period.to()));
    }

    public static JsonNode place(Place place) {
        if (place == null) {
            return EXACT.nullNode();
        }
        ObjectNode node = EXACT.createObjectNode();
        if (place instanceof Place.OnPage on) {
            node.put("page", on.page());
            node.putArray("box").add(on.x()).add(on.y()).add(on.width()).add(on.height());
        } else if (place instanceof Place.InGrid in) {
            node.put("table", in.table()).put("row", in.row()).put("column", in.column());
        } else if (place instanceof Place.InText in) {
            node.put("line", in.line()).put("from", in.from()).put("to", in.to());
        }
        return node;
    }

    private static JsonNode source(Source source) {
        if (source == null) {
            return EXACT.nullNode();
        }
        return EXACT.createObjectNode()
                .put("name", source.name())
                .put("sha256", source.sha256())
                .put("mediaType", source.mediaType());
    }

    private static ObjectNode cell(Cell cell) {
        ObjectNode node = EXACT.createObjectNode();
        node.put("state", cell.state().word());
        node.put("value", cell.value());
        node.put("unit", cell.unit());
        node.put("raw", cell.raw());
        node.set("at", place(cell.at()));
        if (cell.confirm() == null) {
            node.putNull("confirm");
        } else {
            ObjectNode confirm =
                    node.putObject("confirm").put("reason", cell.confirm().reason());
            ArrayNode candidates = confirm.putArray("candidates");
            cell.confirm().candidates().forEach(candidates::add);
        }
        if (cell.corrected() != null) {
            node.putObject("corrected")
                    .put("by", cell.corrected().by())
                    .put("on", text(cell.corrected().on()))
                    .put("reason", cell.corrected().reason());
        }
        return node;
    }

    private static Cell readCell(JsonNode node) {
        return new Cell(
                CellState.of(node.path("state").asText()),
                read(node, "value", ReportJson::exact),
                string(node, "unit"),
                string(node, "raw"),
                read(node, "at", ReportJson::readPlace),
                read(node, "confirm", ReportJson::readConfirmation),
                read(node, "corrected", ReportJson::readCorrection));
    }

    private static BigDecimal exact(JsonNode value) {
        return value.isTextual() ? new BigDecimal(value.textValue()) : value.decimalValue();
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
                string(node, "by"), read(node, "on", n -> Instant.parse(n.textValue())), string(node, "reason"));
    }

    private static Section readSection(JsonNode node) {
        return new Section(
                string(node, "id"),
                SectionKind.of(node.path("kind").asText()),
                string(node, "number"),
                string(node, "heading"),
                node.path("text").asText(""));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String string(JsonNode node, String field) {
        return read(node, field, JsonNode::asText);
    }

    private static LocalDate date(JsonNode node, String field) {
        return read(node, field, n -> LocalDate.parse(n.textValue()));
    }

    private static <T> T read(JsonNode node, String field, Function<JsonNode, T> reader) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : reader.apply(value);
    }
}

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

    /**
     * Reads JSON of a report; fields it does not know are passed over.
     *
     * @throws IllegalArgumentException when it is no report; the message says why, in Chinese
     */
    public static Report read(byte[] json) {
        try {
            return read(EXACT.readTree(json));
        } catch (IOException notJson) {
            throw new IllegalArgumentException("不是有效的年报数据（JSON 格式有误）", notJson);
        }
    }

    /**
     * Reads a report out of a larger piece of JSON.
     *
     * @throws IllegalArgumentException when it is no report; the message says why, in Chinese
     */
    public static Report read(JsonNode node) {
        return ReportReading.report(node);
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
        ObjectNode node = EXACT.createObjectNode()
                .put("name", source.name())
                .put("sha256", source.sha256())
                .put("mediaType", source.mediaType());
        ArrayNode concerns = node.putArray("concerns");
        source.concerns().forEach(concern -> concerns.add(concern(concern)));
        return node;
    }

    private static ObjectNode concern(Concern concern) {
        ObjectNode node =
                EXACT.createObjectNode().put("kind", concern.kind().word()).put("text", concern.text());
        return node.set("at", place(concern.at()));
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

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}

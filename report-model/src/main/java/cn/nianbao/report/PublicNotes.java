package cn.nianbao.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is said of a report in public, beside the report itself, and signed with it.
 *
 * @param explanations what staff agreed to publish of their explanations
 * @param index index data by name (索引号, 发文字号 …; regulation on open government information, article 24), sorted
 * @param correction why this version replaces the one before; null where it does not, or nobody said
 */
public record PublicNotes(
        List<PublicExplanation> explanations, Map<String, String> index, PublicCorrection correction) {

    public static final PublicNotes NONE = new PublicNotes(List.of(), Map.of(), null);

    public PublicNotes {
        explanations = List.copyOf(explanations);
        index = Collections.unmodifiableMap(new TreeMap<>(index));
    }

    /** Notes that hold nothing but explanations. */
    public static PublicNotes explaining(List<PublicExplanation> explanations) {
        return new PublicNotes(explanations, Map.of(), null);
    }

    /** Writes them into a record. */
    void write(ObjectNode record) {
        ArrayNode explained = record.putArray("explanations");
        explanations.forEach(
                said -> explained.addObject().put("rule", said.rule()).put("text", said.text()));
        ObjectNode indexed = record.putObject("index");
        index.forEach(indexed::put);
        if (correction != null) {
            record.putObject("correction").put("kind", correction.kind().word()).put("reason", correction.reason());
        }
    }

    static PublicNotes read(JsonNode record) {
        List<PublicExplanation> explanations = new ArrayList<>();
        record.path("explanations")
                .forEach(said -> explanations.add(new PublicExplanation(
                        said.path("rule").textValue(), said.path("text").textValue())));
        Map<String, String> index = new TreeMap<>();
        record.path("index")
                .properties()
                .forEach(entry -> index.put(entry.getKey(), entry.getValue().textValue()));
        return new PublicNotes(explanations, index, correction(record.path("correction")));
    }

    private static PublicCorrection correction(JsonNode said) {
        return said.isObject()
                ? new PublicCorrection(
                        CorrectionKind.of(said.path("kind").textValue()),
                        said.path("reason").textValue())
                : null;
    }
}

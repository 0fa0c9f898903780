package cn.nianbao.publish.edition;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a record may hold, by name. The record goes to the public byte for byte, so whatever is not known to be public is
 * refused: nothing of an uploaded file, no finding and no place of a draft may slip out this way.
 */
final class PublicFields {

    private static final Set<String> RECORD = Set.of(
            "agency",
            "agencyCode",
            "cells",
            "correction",
            "explanations",
            "format",
            "index",
            "period",
            "previousRevision",
            "sections",
            "signedBy",
            "signedOn",
            "title",
            "version",
            "withdrawal",
            "year");
    private static final Set<String> SECTION = Set.of("heading", "id", "kind", "number", "text");
    private static final Set<String> CELL = Set.of("state", "unit", "value");
    private static final Set<String> WITHDRAWAL = Set.of("notice");
    private static final Set<String> CORRECTION = Set.of("kind", "reason");
    private static final Set<String> EXPLANATION = Set.of("rule", "text");
    private static final Set<String> PERIOD = Set.of("from", "to");

    private PublicFields() {}

    /** The name of a field that does not belong into a published record, if there is one. */
    static Optional<String> stranger(JsonNode record) {
        return stranger(record, RECORD)
                .or(() -> stranger(record.path("period"), PERIOD))
                .or(() -> stranger(record.path("withdrawal"), WITHDRAWAL))
                .or(() -> stranger(record.path("correction"), CORRECTION))
                .or(() -> strangerInAny(record.path("explanations"), EXPLANATION))
                .or(() -> strangerInAny(record.path("sections"), SECTION))
                .or(() -> strangerInAny(record.path("cells"), CELL));
    }

    private static Optional<String> strangerInAny(JsonNode parent, Set<String> known) {
        for (JsonNode child : parent) {
            Optional<String> stranger = stranger(child, known);
            if (stranger.isPresent()) {
                return stranger;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> stranger(JsonNode node, Set<String> known) {
        return node.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .findFirst();
    }
}

package cn.nianbao.deploy.audit;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written down of one day: how far the record of every case had come, and what the head before said. Since each
 * entry carries the hash of the one before, its last one stands for all of them.
 *
 * @param day in China
 * @param before the head before this one; null for the first
 */
record Head(LocalDate day, Before before, List<Tail> tails) {

    /** The file of the head before, and the SHA-256 that it had. */
    record Before(LocalDate day, String sha256) {}

    /** The last entry of a case. */
    record Tail(UUID caseId, String report, int number, String hash) {}

    byte[] bytes() {
        ObjectNode node = ReportJson.EXACT.createObjectNode().put("day", day.toString());
        if (before == null) {
            node.putNull("previous");
        } else {
            node.putObject("previous").put("day", before.day().toString()).put("sha256", before.sha256());
        }
        ArrayNode records = node.putArray("records");
        tails.forEach(tail -> records.addObject()
                .put("id", tail.caseId().toString())
                .put("report", tail.report())
                .put("entry", tail.number())
                .put("hash", tail.hash()));
        try {
            return ReportJson.EXACT.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The head that a file holds; empty where it holds none. */
    static Optional<Head> read(byte[] bytes) {
        try {
            JsonNode node = ReportJson.EXACT.readTree(bytes);
            JsonNode previous = node.path("previous");
            List<Tail> tails = new ArrayList<>();
            for (JsonNode tail : node.path("records")) {
                tails.add(new Tail(
                        UUID.fromString(tail.path("id").asText()),
                        tail.path("report").asText(),
                        tail.path("entry").asInt(),
                        tail.path("hash").asText()));
            }
            return Optional.of(new Head(
                    LocalDate.parse(node.path("day").asText()),
                    previous.isObject()
                            ? new Before(
                                    LocalDate.parse(previous.path("day").asText()),
                                    previous.path("sha256").asText())
                            : null,
                    tails));
        } catch (IOException | DateTimeException | IllegalArgumentException notAHead) {
            return Optional.empty();
        }
    }
}

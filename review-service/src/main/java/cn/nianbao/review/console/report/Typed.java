package cn.nianbao.review.console.report;

import cn.nianbao.report.CellId;
import cn.nianbao.review.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person typed and could not save. It is shown again in its fields, so that a refusal never costs an hour of typing.
 *
 * @param why why it was not saved, and what to do; empty when nothing was refused
 */
public record Typed(JsonNode patch, String why) {

    static final Typed NOTHING = new Typed(JsonNodeFactory.instance.objectNode(), "");

    static Typed refused(Optional<ObjectNode> patch, Refusal refusal) {
        JsonNode typed = patch.isPresent() ? patch.get() : NOTHING.patch;
        return new Typed(
                typed,
                Stream.concat(Stream.of(refusal.detail()), refusal.items().stream())
                        .collect(Collectors.joining("；")));
    }

    /** Whether nothing was typed that is shown again. */
    public boolean isNothing() {
        return patch.isEmpty();
    }

    boolean has(CellId cell) {
        return patch.path("cells").has(cell.toString());
    }

    String cell(CellId cell, String saved) {
        return has(cell)
                ? patch.path("cells").path(cell.toString()).path("value").asText("")
                : saved;
    }

    boolean hasSection(String id) {
        return patch.path("sections").has(id);
    }

    String section(String id, String saved) {
        return patch.path("sections").path(id).asText(saved);
    }

    /** What was typed of what is said in public beside the report. */
    Optional<String> note(String group, String name) {
        return Optional.of(patch.path(group)).filter(typed -> typed.has(name)).map(typed -> typed.path(name)
                .asText(""));
    }

    /** A scalar of the report: title, signedBy, signedOn. */
    public String field(String name, Object saved) {
        return patch.has(name) ? patch.path(name).asText("") : Objects.toString(saved, "");
    }
}

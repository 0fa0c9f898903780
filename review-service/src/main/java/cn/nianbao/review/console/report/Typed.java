package cn.nianbao.review.console;

import cn.nianbao.report.CellId;
import cn.nianbao.review.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Objects;

/**
 * What a person typed and could not save. It is shown again in its fields, so that a refusal never costs an hour of typing.
 *
 * @param why why it was not saved, and what to do; empty when nothing was refused
 */
public record Typed(JsonNode patch, String why) {

    static final Typed NOTHING = new Typed(JsonNodeFactory.instance.objectNode(), "");

    static Typed refused(JsonNode patch, Refusal refusal) {
        boolean stale = refusal.status() == Refusal.STALE;
        return new Typed(patch, stale ? "报告在您打开之后有了别人的修改，下面已是最新内容" : refusal.detail());
    }

    boolean has(CellId cell) {
        return patch.path("cells").has(cell.toString());
    }

    String cell(CellId cell, String saved) {
        return has(cell)
                ? patch.path("cells").path(cell.toString()).path("value").asText("")
                : saved;
    }

    String section(String id, String saved) {
        return patch.path("sections").path(id).asText(saved);
    }

    /** A scalar of the report: title, signedBy, signedOn. */
    public String field(String name, Object saved) {
        return patch.has(name) ? patch.path(name).asText("") : Objects.toString(saved, "");
    }
}

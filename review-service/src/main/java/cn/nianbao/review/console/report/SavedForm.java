package cn.nianbao.review.console;

import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.Section;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import java.util.Optional;

/** What a saved page changes, as the same patch that the interface takes. */
final class SavedForm {

    private SavedForm() {}

    /** The differences between the fields and the report; empty when there are none. */
    static Optional<ObjectNode> changes(Report now, MultivaluedMap<String, String> form) {
        ObjectNode patch = ReportJson.EXACT.createObjectNode();
        ObjectNode cells = ReportJson.EXACT.createObjectNode();
        now.cells()
                .forEach((id, cell) -> cell(
                        cells, id.toString(), cell, form.getFirst(id.toString()), form.containsKey("confirm:" + id)));
        ObjectNode sections = ReportJson.EXACT.createObjectNode();
        now.sections().forEach(section -> section(sections, section, form.getFirst("section:" + section.id())));
        if (!cells.isEmpty()) {
            patch.set("cells", cells);
        }
        if (!sections.isEmpty()) {
            patch.set("sections", sections);
        }
        scalar(patch, "title", now.title(), form);
        scalar(patch, "signedBy", now.signedBy(), form);
        scalar(patch, "signedOn", now.signedOn(), form);
        return patch.isEmpty() ? Optional.empty() : Optional.of(patch);
    }

    private static void cell(ObjectNode cells, String id, Cell cell, String typed, boolean confirmed) {
        if (typed == null) {
            return;
        }
        String before = cell.isNumber() ? cell.value().toPlainString() : "";
        String after = typed.strip();
        if (confirmed || !after.equals(before)) {
            cells.putObject(id).put("value", after.isEmpty() ? null : after);
        }
    }

    private static void section(ObjectNode sections, Section section, String typed) {
        if (typed != null
                && !typed.replace("\r\n", "\n").strip().equals(section.text().strip())) {
            sections.put(section.id(), typed.replace("\r\n", "\n").strip());
        }
    }

    private static void scalar(ObjectNode patch, String field, Object now, MultivaluedMap<String, String> form) {
        String typed = form.getFirst(field);
        if (typed != null && !typed.strip().equals(Objects.toString(now, ""))) {
            patch.put(field, typed.isBlank() ? null : typed.strip());
        }
    }
}

package cn.nianbao.review.console.report;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.Section;
import cn.nianbao.review.correction.ReportPatch;
import cn.nianbao.review.revision.Revision;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** What a page brings back in its fields, as the same patch that the interface takes. */
final class SavedForm {

    private static final String CONFIRM = "confirm:";
    private static final String INDEX = "index:";

    private final MultivaluedMap<String, String> form;
    private final Predicate<String> taken;

    private SavedForm(MultivaluedMap<String, String> form, Predicate<String> taken) {
        this.form = form;
        this.taken = taken;
    }

    static SavedForm of(MultivaluedMap<String, String> form) {
        return new SavedForm(form, typed -> true);
    }

    /** The same while somebody is typing: a cell that holds no figure yet stays as it was. */
    static SavedForm figuresOnly(MultivaluedMap<String, String> form) {
        return new SavedForm(form, ReportPatch::isFigure);
    }

    /** The differences between the fields and the revision; empty when there are none. */
    Optional<ObjectNode> changes(Revision revision) {
        Report now = revision.report();
        ObjectNode patch = ReportJson.EXACT.createObjectNode();
        ObjectNode cells = ReportJson.EXACT.createObjectNode();
        now.cells().forEach((id, cell) -> cell(cells, id.toString(), cell));
        ObjectNode sections = ReportJson.EXACT.createObjectNode();
        now.sections().forEach(section -> section(sections, section));
        if (!cells.isEmpty()) {
            patch.set("cells", cells);
        }
        if (!sections.isEmpty()) {
            patch.set("sections", sections);
        }
        scalar(patch, "title", now.title());
        scalar(patch, "signedBy", now.signedBy());
        scalar(patch, "signedOn", now.signedOn());
        notes(patch, revision.notes());
        return patch.isEmpty() ? Optional.empty() : Optional.of(patch);
    }

    private void cell(ObjectNode cells, String id, Cell cell) {
        String typed = form.getFirst(id);
        if (typed == null || !taken.test(typed)) {
            return;
        }
        String before = cell.isNumber() ? cell.value().toPlainString() : "";
        String after = typed.strip();
        if (form.containsKey(CONFIRM + id) || !after.equals(before)) {
            cells.putObject(id).put("value", after.isEmpty() ? null : after);
        }
    }

    private void section(ObjectNode sections, Section section) {
        String typed = form.getFirst("section:" + section.id());
        if (typed != null
                && !typed.replace("\r\n", "\n").strip().equals(section.text().strip())) {
            sections.put(section.id(), typed.replace("\r\n", "\n").strip());
        }
    }

    private void notes(ObjectNode patch, PublicNotes now) {
        ObjectNode index = ReportJson.EXACT.createObjectNode();
        form.keySet().stream().filter(field -> field.startsWith(INDEX)).forEach(field -> {
            String name = field.substring(INDEX.length());
            String typed = form.getFirst(field).strip();
            if (!typed.equals(now.index().getOrDefault(name, ""))) {
                index.put(name, typed);
            }
        });
        if (!index.isEmpty()) {
            patch.set("index", index);
        }
        ObjectNode correction = ReportJson.EXACT.createObjectNode();
        Optional<PublicCorrection> said = Optional.ofNullable(now.correction());
        typed("correction:kind", said.map(before -> before.kind().shown()))
                .flatMap(SavedForm::kind)
                .ifPresent(kind -> correction.put("kind", kind.word()));
        typed("correction:reason", said.map(PublicCorrection::reason))
                .ifPresent(reason -> correction.put("reason", reason));
        if (!correction.isEmpty()) {
            patch.set("correction", correction);
        }
    }

    /** What stands in the field, where it differs. */
    private Optional<String> typed(String field, Optional<String> now) {
        return Optional.ofNullable(form.getFirst(field))
                .map(typed -> typed.replace("\r\n", "\n").strip())
                .filter(typed -> !typed.equals(now.orElse("")));
    }

    private static Optional<CorrectionKind> kind(String shown) {
        return Arrays.stream(CorrectionKind.values())
                .filter(kind -> kind.shown().equals(shown))
                .findFirst();
    }

    private void scalar(ObjectNode patch, String field, Object now) {
        String typed = form.getFirst(field);
        if (typed != null && !typed.strip().equals(Objects.toString(now, ""))) {
            patch.put(field, typed.isBlank() ? null : typed.strip());
        }
    }
}

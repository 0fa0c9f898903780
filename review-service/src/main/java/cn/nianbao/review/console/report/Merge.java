package cn.nianbao.review.console.report;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.console.Past;
import cn.nianbao.review.console.Whereabouts;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.revision.Revision;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Two people changed the same report: what each changed since the revision that both began with. What only one of them changed is
 * taken; where both did, whoever saves last chooses.
 *
 * @param revision the newest, over which the choice will be saved
 * @param others who saved meanwhile, and what
 * @param rows what I changed and the others have otherwise
 * @param taken what only the others changed
 */
public record Merge(String revision, List<Past> others, List<Row> rows, List<Row> taken) {

    /**
     * A figure or text that differs.
     *
     * @param field its name in the form
     * @param base as it was when both began
     * @param mine what I typed
     * @param theirs as it is saved now
     * @param both whether both changed it, so that nobody can choose but a person
     * @param text whether it is prose
     */
    public record Row(String field, String name, String base, String mine, String theirs, boolean both, boolean text) {}

    /**
     * @param seen the revision that I had before me
     * @param patch what I changed in it
     */
    static Merge of(Revision seen, Revision newest, JsonNode patch, List<Entry> entries) {
        List<Row> mine = new ArrayList<>();
        List<Row> taken = new ArrayList<>();
        for (Row row : new Sides(seen.report(), newest.report(), seen.notes(), newest.notes(), patch).rows()) {
            if (row.mine() == null) {
                taken.add(row);
            } else if (!row.mine().equals(row.theirs())) {
                mine.add(row);
            }
        }
        List<Entry> since = entries.stream()
                .filter(entry -> entry.revision() != null
                        && entry.at().isAfter(seen.madeAt())
                        && !entry.revision().equals(seen.hash()))
                .toList();
        return new Merge(newest.hash(), Past.of(since), mine, taken);
    }

    public boolean isToBeChosen() {
        return rows.stream().anyMatch(Row::both);
    }

    /** The three sides of every figure and text of the report. */
    private record Sides(Report base, Report theirs, PublicNotes saidBefore, PublicNotes theySay, JsonNode patch) {

        List<Row> rows() {
            List<Row> rows = new ArrayList<>();
            scalar("title", "标题", base.title(), theirs.title()).ifPresent(rows::add);
            theirs.sections().forEach(section -> section(section).ifPresent(rows::add));
            theirs.cells().keySet().forEach(id -> cell(id).ifPresent(rows::add));
            scalar("signedBy", "落款单位", base.signedBy(), theirs.signedBy()).ifPresent(rows::add);
            scalar("signedOn", "落款日期", base.signedOn(), theirs.signedOn()).ifPresent(rows::add);
            correction("kind", "更正类型", said -> said.kind().shown()).ifPresent(rows::add);
            correction("reason", "公开的更正说明", PublicCorrection::reason).ifPresent(rows::add);
            indexed().forEach(name -> index(name).ifPresent(rows::add));
            return rows;
        }

        private Set<String> indexed() {
            Set<String> names = new TreeSet<>(saidBefore.index().keySet());
            names.addAll(theySay.index().keySet());
            patch.path("index").fieldNames().forEachRemaining(names::add);
            return names;
        }

        private Optional<Row> index(String name) {
            String before = saidBefore.index().getOrDefault(name, "");
            String now = theySay.index().getOrDefault(name, "");
            return row("index:" + name, name, before, patch.path("index").path(name), now, false);
        }

        private Optional<Row> correction(String part, String name, Function<PublicCorrection, String> shown) {
            JsonNode typed = patch.path("correction").path(part);
            return row(
                    "correction:" + part, name, words(saidBefore, shown), inWords(typed), words(theySay, shown), false);
        }

        /** A kind is chosen by its words. */
        private static JsonNode inWords(JsonNode typed) {
            return Arrays.stream(CorrectionKind.values())
                    .filter(kind -> kind.word().equals(typed.textValue()))
                    .<JsonNode>map(kind -> TextNode.valueOf(kind.shown()))
                    .findFirst()
                    .orElse(typed);
        }

        private static String words(PublicNotes notes, Function<PublicCorrection, String> shown) {
            return Optional.ofNullable(notes.correction()).map(shown).orElse("");
        }

        private Optional<Row> cell(CellId id) {
            JsonNode typed = patch.path("cells").path(id.toString()).path("value");
            String name = StatutoryFormat.of(theirs.format())
                    .map(format -> format.words(id))
                    .orElse(id.toString());
            return row(id.toString(), name, shown(base.cell(id)), typed, shown(theirs.cell(id)), false);
        }

        private Optional<Row> section(Section section) {
            String before = base.sections().stream()
                    .filter(same -> same.id().equals(section.id()))
                    .findFirst()
                    .map(Section::text)
                    .orElse("");
            JsonNode typed = patch.path("sections").path(section.id());
            return row(
                    "section:" + section.id(),
                    Whereabouts.heading(section),
                    before.strip(),
                    typed,
                    section.text().strip(),
                    true);
        }

        private Optional<Row> scalar(String field, String name, Object before, Object now) {
            return row(field, name, Objects.toString(before, ""), patch.path(field), Objects.toString(now, ""), false);
        }

        private static Optional<Row> row(
                String field, String name, String base, JsonNode typed, String theirs, boolean text) {
            boolean theyChanged = !theirs.equals(base);
            if (typed.isMissingNode()) {
                return theyChanged
                        ? Optional.of(new Row(field, name, base, null, theirs, false, text))
                        : Optional.empty();
            }
            return Optional.of(new Row(field, name, base, typed.asText(""), theirs, theyChanged, text));
        }

        private static String shown(Cell cell) {
            return cell.isNumber() ? cell.value().toPlainString() : "";
        }
    }
}

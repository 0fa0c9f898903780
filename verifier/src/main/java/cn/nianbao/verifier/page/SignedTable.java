package cn.nianbao.verifier.page;

import cn.nianbao.form.FormGrid;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * One statutory table, drawn line by line: a figure is what a reader finds under the visible heads, whatever attribute says
 * whose figure it is. Unit and state are taken from their attributes, because the portal's style draws them from there. Where
 * attributes tell programs and screen readers whose figure it is, they have to tell the same.
 */
final class SignedTable {

    private static final String SWIPE = "（可左右滑动）";

    private final FormGrid form;
    private final SignedReport signed;
    private final Map<String, Element> ids;
    private final Map<String, String> heads;
    private final List<Difference> differences = new ArrayList<>();

    private SignedTable(FormGrid form, SignedReport signed, Map<String, Element> ids) {
        this.form = form;
        this.signed = signed;
        this.ids = ids;
        this.heads = heads(form);
    }

    /** @param ids the page's elements by id, of several the first, as browsers have it */
    static List<Difference> compare(Element table, FormGrid form, SignedReport signed, Map<String, Element> ids) {
        SignedTable comparison = new SignedTable(form, signed, ids);
        comparison.compare(table);
        return comparison.differences;
    }

    /** The words of a form's heads by their ids. */
    static Map<String, String> heads(FormGrid form) {
        Map<String, String> heads = new HashMap<>();
        Stream.concat(form.headRows().stream(), form.rows().stream().map(FormGrid.Row::heads))
                .flatMap(List::stream)
                .forEach(head -> heads.put(head.id(), head.text()));
        return heads;
    }

    private void compare(Element table) {
        caption(table.select("caption"));
        List<Element> lines = table.select("tr");
        int heads = form.headRows().size();
        if (lines.size() != heads + form.rows().size()) {
            differences.add(Difference.trick(
                    form.caption() + "：签发时有 " + (heads + form.rows().size()) + " 行，文件中有 " + lines.size() + " 行"));
        }
        if (lines.stream().skip(heads).anyMatch(line -> !line.parent().nameIs("tbody"))) {
            differences.add(Difference.trick(form.caption() + "：有数据行被放进表头或表尾，显示的位置与签发的不同"));
        }
        for (int i = 0; i < Math.min(lines.size(), heads + form.rows().size()); i++) {
            if (i < heads) {
                headLine(i, lines.get(i).children());
            } else {
                figureLine(form.rows().get(i - heads), lines.get(i).children());
            }
        }
    }

    private void caption(List<Element> captions) {
        String shown = String.join(
                "",
                captions.stream()
                        .map(caption -> Shown.squeezed(caption.wholeText()))
                        .toList());
        boolean hidesPart = captions.stream()
                .flatMap(caption -> caption.children().stream())
                .flatMap(part -> part.getAllElements().stream())
                .anyMatch(part -> !part.wholeText().equals(SWIPE) && (Sight.isHidden(part) || Sight.isTakenAway(part)));
        if (hidesPart || !shown.replace(SWIPE, "").equals(Shown.squeezed(form.caption()))) {
            differences.add(Difference.words("表名", form.caption(), shown.isEmpty() ? null : shown));
        }
    }

    private void headLine(int level, List<Element> cells) {
        List<Head> expected = new ArrayList<>();
        if (level == 0 && form.corner() != null) {
            expected.add(new Head(
                    form.corner().text(), form.corner().rowspan(), form.corner().colspan(), ""));
        }
        form.headRows().get(level).forEach(head -> expected.add(Head.of(head)));
        heads(expected, cells);
    }

    private void figureLine(FormGrid.Row row, List<Element> cells) {
        int heads = row.heads().size();
        heads(row.heads().stream().map(Head::of).toList(), cells.subList(0, Math.min(heads, cells.size())));
        for (int i = 0; i < row.places().size(); i++) {
            FormGrid.Place place = row.places().get(i);
            if (heads + i < cells.size()) {
                figure(place, cells.get(heads + i)).ifPresent(differences::add);
            } else {
                differences.add(signed.cell(place.cell(), "没有这一格"));
            }
        }
        cells.stream()
                .skip(heads + row.places().size())
                .forEach(extra -> differences.add(Difference.words(form.caption(), null, extra.text())));
    }

    private Optional<Difference> figure(FormGrid.Place place, Element cell) {
        CellId id = place.cell();
        if (Sight.isOutOfSight(cell) || Sight.hidesPart(cell)) {
            return Optional.of(signed.cell(id, "被隐藏"));
        }
        if (span(cell, "rowspan") != 1 || span(cell, "colspan") != 1 || !cell.nameIs("td")) {
            return Optional.of(signed.cell(id, "位置被改动"));
        }
        if (!cell.select("[aria-label], [aria-labelledby], [aria-description], [title]")
                .isEmpty()) {
            return Optional.of(
                    signed.cell(id, "另附说明“" + Shown.plain(cell.attr("aria-label") + cell.attr("title")) + "”"));
        }
        return content(id, cell).or(() -> marks(place, cell));
    }

    private Optional<Difference> content(CellId id, Element cell) {
        String digits = cell.wholeText().strip();
        String state = cell.attr("data-state");
        boolean known =
                Stream.of(CellState.values()).anyMatch(each -> each.word().equals(state));
        CellState shown = known ? CellState.of(state) : digits.isEmpty() ? CellState.BLANK : CellState.NUMBER;
        if (shown != CellState.NUMBER && !digits.isEmpty() && !digits.equals(shown.shown())) {
            return Optional.of(signed.cell(id, Shown.plain(digits)));
        }
        return signed.cell(id, shown, digits, cell.attr("data-unit"));
    }

    /** A page of another making may have none of them. */
    private Optional<Difference> marks(FormGrid.Place place, Element cell) {
        String id = place.cell().toString();
        boolean isAnother = cell.hasAttr("data-cell") && !cell.attr("data-cell").equals(id);
        if (isAnother || ids.getOrDefault(id, cell) != cell) {
            return Optional.of(signed.cell(place.cell(), "编号标在另一格上，程序会读错"));
        }
        List<String> said = words(cell.attr("headers"), head -> Optional.ofNullable(ids.get(head))
                .map(Element::wholeText)
                .orElse(null));
        return said.isEmpty() || said.equals(words(place.headers(), heads::get))
                ? Optional.empty()
                : Optional.of(signed.cell(place.cell(), "读屏软件读成“" + Shown.plain(String.join("，", said)) + "”的数据"));
    }

    private static List<String> words(String heads, Function<String, String> words) {
        return Stream.of(heads.strip().split("\\s+"))
                .map(words)
                .filter(Objects::nonNull)
                .map(Shown::squeezed)
                .toList();
    }

    private void heads(List<Head> expected, List<Element> cells) {
        List<Head> shown = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            shown.add(
                    Head.of(cells.get(i), i < expected.size() ? expected.get(i).scope() : ""));
        }
        if (!expected.equals(shown)) {
            differences.add(Difference.words(form.caption() + "的表头", Head.words(expected), Head.words(shown)));
        }
    }

    private static int span(Element cell, String name) {
        return cell.attr(name).matches("[1-9]\\d?") ? Integer.parseInt(cell.attr(name)) : 1;
    }

    /**
     * A head as it is drawn.
     *
     * @param scope which figures screen readers say it with; empty for the corner
     */
    private record Head(String text, int rowspan, int colspan, String scope) {

        Head {
            text = Shown.squeezed(text);
        }

        static Head of(FormGrid.Head head) {
            return new Head(head.text(), head.rowspan(), head.colspan(), head.scope());
        }

        /** @param scope the one that it has without saying so */
        static Head of(Element cell, String scope) {
            boolean seen = !Sight.isOutOfSight(cell) && !Sight.hidesPart(cell);
            // the portal's style draws a unit behind whatever cell has one
            String text = seen ? cell.wholeText() + cell.attr("data-unit") : "";
            return new Head(
                    text,
                    span(cell, "rowspan"),
                    span(cell, "colspan"),
                    cell.hasAttr("scope") ? cell.attr("scope") : scope);
        }

        static String words(List<Head> heads) {
            return String.join("、", heads.stream().map(Head::text).toList());
        }
    }
}

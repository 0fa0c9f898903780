package cn.nianbao.verifier.page;

import cn.nianbao.form.FormGrid;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One statutory table, drawn line by line: a figure is what a reader finds under the visible heads, whatever attribute says
 * whose figure it is. Unit and state are taken from their attributes, because the portal's style draws them from there.
 */
final class SignedTable {

    private final FormGrid form;
    private final SignedReport signed;
    private final List<Difference> differences = new ArrayList<>();

    private SignedTable(FormGrid form, SignedReport signed) {
        this.form = form;
        this.signed = signed;
    }

    static List<Difference> compare(Element table, FormGrid form, SignedReport signed) {
        SignedTable comparison = new SignedTable(form, signed);
        comparison.compare(table);
        return comparison.differences;
    }

    private void compare(Element table) {
        Element caption = table.selectFirst("caption");
        String name = caption == null ? "" : Shown.squeezed(caption.wholeText()).replace("（可左右滑动）", "");
        if (!name.equals(Shown.squeezed(form.caption()))) {
            differences.add(Difference.words("表名", form.caption(), caption == null ? null : caption.text()));
        }
        List<Element> lines = table.select("tr");
        int heads = form.headRows().size();
        if (lines.size() != heads + form.rows().size()) {
            differences.add(Difference.trick(
                    form.caption() + "：签发时有 " + (heads + form.rows().size()) + " 行，文件中有 " + lines.size() + " 行"));
        }
        for (int i = 0; i < Math.min(lines.size(), heads + form.rows().size()); i++) {
            if (i < heads) {
                headLine(i, lines.get(i).children());
            } else {
                figureLine(form.rows().get(i - heads), lines.get(i).children());
            }
        }
    }

    private void headLine(int level, List<Element> cells) {
        List<Head> expected = new ArrayList<>();
        if (level == 0 && form.corner() != null) {
            expected.add(new Head(
                    form.corner().text(), form.corner().rowspan(), form.corner().colspan()));
        }
        form.headRows().get(level).forEach(head -> expected.add(Head.of(head)));
        heads(expected, cells);
    }

    private void figureLine(FormGrid.Row row, List<Element> cells) {
        int heads = row.heads().size();
        heads(row.heads().stream().map(Head::of).toList(), cells.subList(0, Math.min(heads, cells.size())));
        for (int i = 0; i < row.places().size(); i++) {
            CellId id = row.places().get(i).cell();
            if (heads + i < cells.size()) {
                figure(id, cells.get(heads + i)).ifPresent(differences::add);
            } else {
                differences.add(signed.cell(id, "没有这一格"));
            }
        }
        cells.stream()
                .skip(heads + row.places().size())
                .forEach(extra -> differences.add(Difference.words(form.caption(), null, extra.text())));
    }

    private Optional<Difference> figure(CellId id, Element cell) {
        String digits = cell.wholeText().strip();
        if (Sight.isOutOfSight(cell)
                || !cell.select("[hidden], [class~=(?i)skip|hidden|sr-only]").isEmpty()) {
            return Optional.of(signed.cell(id, "被隐藏"));
        }
        if (span(cell, "rowspan") != 1
                || span(cell, "colspan") != 1
                || !cell.normalName().equals("td")) {
            return Optional.of(signed.cell(id, "位置被改动"));
        }
        if (!cell.select("[aria-label], [aria-labelledby], [aria-description], [title]")
                .isEmpty()) {
            return Optional.of(
                    signed.cell(id, "另附说明“" + Shown.plain(cell.attr("aria-label") + cell.attr("title")) + "”"));
        }
        String state = cell.attr("data-state");
        boolean known = List.of(CellState.values()).stream()
                .anyMatch(each -> each.word().equals(state));
        CellState shown = known ? CellState.of(state) : digits.isEmpty() ? CellState.BLANK : CellState.NUMBER;
        if (shown != CellState.NUMBER && !digits.isEmpty() && !digits.equals(shown.shown())) {
            return Optional.of(signed.cell(id, Shown.plain(digits)));
        }
        return signed.cell(id, shown, digits, cell.attr("data-unit"));
    }

    private void heads(List<Head> expected, List<Element> cells) {
        List<Head> shown = cells.stream().map(Head::of).toList();
        if (!expected.equals(shown)) {
            differences.add(Difference.words(form.caption() + "的表头", Head.words(expected), Head.words(shown)));
        }
    }

    private static int span(Element cell, String name) {
        return cell.attr(name).matches("[1-9]\\d?") ? Integer.parseInt(cell.attr(name)) : 1;
    }

    /** A head as it is drawn. */
    private record Head(String text, int rowspan, int colspan) {

        Head {
            text = Shown.squeezed(text);
        }

        static Head of(FormGrid.Head head) {
            return new Head(head.text(), head.rowspan(), head.colspan());
        }

        static Head of(Element cell) {
            String text = Sight.isOutOfSight(cell) ? "" : cell.wholeText();
            return new Head(text, span(cell, "rowspan"), span(cell, "colspan"));
        }

        static String words(List<Head> heads) {
            return String.join("、", heads.stream().map(Head::text).toList());
        }
    }
}

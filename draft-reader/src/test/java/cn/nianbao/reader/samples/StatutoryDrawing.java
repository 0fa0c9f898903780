package cn.nianbao.reader.samples;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the statutory tables of a section the way the notices print them. */
final class StatutoryDrawing {

    private static final String BALANCE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
    private static final int WIDTH_OF_TABLE_TWO = 4;

    private final StatutoryFormat format;
    private final Map<CellId, String> figures;

    StatutoryDrawing(StatutoryFormat format, Map<CellId, String> figures) {
        this.format = format;
        this.figures = figures;
    }

    /** The table of that section; a section of prose has none. */
    List<DrawnTable> of(SectionKind section) {
        List<StatutoryTable> tables = format.tables().stream()
                .filter(table -> table.section() == section)
                .toList();
        return switch (section) {
            case DISCLOSURE -> List.of(stacked(tables));
            case REQUESTS -> List.of(rowsUnderHeads(tables.get(0)));
            case PROCEEDINGS -> List.of(oneRow(tables.get(0)));
            case PREFACE, OVERVIEW, PROBLEMS, OTHER, EXTRA -> List.of();
        };
    }

    /** 表二: small tables one below the other, the last column stretched to the common width. */
    private DrawnTable stacked(List<StatutoryTable> tables) {
        List<Span> spans = new ArrayList<>();
        int row = 0;
        for (StatutoryTable table : tables) {
            spans.add(new Span(table.caption(), row++, 0, 1, WIDTH_OF_TABLE_TWO));
            spans.addAll(stretched(
                    row++, "信息内容", table.columns().stream().map(Label::text).toList()));
            for (Label label : table.rows()) {
                spans.addAll(stretched(row++, label.text(), figures(table, label)));
            }
        }
        return new DrawnTable(WIDTH_OF_TABLE_TWO, spans);
    }

    private static List<Span> stretched(int row, String head, List<String> texts) {
        List<Span> spans = new ArrayList<>(List.of(new Span(head, row, 0, 1, 1)));
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            spans.add(new Span(texts.get(i), row, i + 1, 1, last ? WIDTH_OF_TABLE_TWO - 1 - i : 1));
        }
        return spans;
    }

    /** 表三: three columns of row heads, below a head of three rows. */
    private DrawnTable rowsUnderHeads(StatutoryTable table) {
        int heads = 3;
        List<Span> spans = new ArrayList<>();
        spans.add(new Span(BALANCE, 0, 0, heads, heads));
        spans.add(new Span("申请人情况", 0, heads, 1, table.columns().size()));
        HeadTree.across(table.columns().stream().map(Label::path).toList(), heads - 1)
                .forEach(span -> spans.add(span.below(1, heads)));
        HeadTree.down(table.rows().stream().map(Label::path).toList(), heads)
                .forEach(span -> spans.add(span.below(heads, 0)));
        for (int row = 0; row < table.rows().size(); row++) {
            spans.addAll(figures(heads + row, heads, figures(table, table.rows().get(row))));
        }
        return new DrawnTable(heads + table.columns().size(), spans);
    }

    /** 表四: every figure in a single row. */
    private DrawnTable oneRow(StatutoryTable table) {
        List<List<String>> paths = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Label track : table.rows()) {
            for (Label result : table.columns()) {
                List<String> path = new ArrayList<>(track.path());
                path.add(result.text());
                paths.add(path);
            }
            texts.addAll(figures(table, track));
        }
        List<Span> spans = new ArrayList<>(HeadTree.across(paths, 3));
        spans.addAll(figures(3, 0, texts));
        return new DrawnTable(texts.size(), spans);
    }

    private static List<Span> figures(int row, int firstColumn, List<String> texts) {
        List<Span> spans = new ArrayList<>();
        texts.forEach(text -> spans.add(new Span(text, row, firstColumn + spans.size(), 1, 1)));
        return spans;
    }

    private List<String> figures(StatutoryTable table, Label row) {
        return table.columns().stream()
                .map(column -> figures.get(table.cell(row, column)))
                .toList();
    }
}

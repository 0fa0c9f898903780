package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.reader.samples.MadeReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of an invented report as rows, the way a clean draft has them. */
final class MadeTables {

    private static final int WIDEST_DISCLOSURE = 3;

    private final MadeReport report;

    MadeTables(MadeReport report) {
        this.report = report;
    }

    List<MadeRow> disclosure() {
        List<MadeRow> rows = new ArrayList<>();
        for (StatutoryTable table : report.format().tables()) {
            if (table.id().startsWith("a20")) {
                rows.add(new MadeRow(1, List.of(table.caption()), blanks(WIDEST_DISCLOSURE), true));
                rows.add(new MadeRow(1, List.of("信息内容"), heads(table), true));
                table.rows().forEach(row -> rows.add(new MadeRow(1, List.of(row.text()), figures(table, row), false)));
            }
        }
        return rows;
    }

    private static List<String> heads(StatutoryTable table) {
        return padded(table.columns().stream().map(Label::text).toList());
    }

    private static List<String> padded(List<String> cells) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < WIDEST_DISCLOSURE) {
            padded.add("");
        }
        return padded;
    }

    private List<String> figures(StatutoryTable table, Label row) {
        return padded(table.columns().stream()
                .map(column -> report.figures().get(table.cell(row, column)))
                .toList());
    }

    List<MadeRow> requests() {
        StatutoryTable table = report.format().table("requests");
        List<MadeRow> rows = requestHeads();
        List<String> above = List.of();
        for (Label row : table.rows()) {
            List<String> labels = new ArrayList<>(row.path());
            for (int i = 0; i < labels.size() - 1; i++) {
                if (i < above.size() && above.get(i).equals(row.path().get(i))) {
                    labels.set(i, "");
                }
            }
            above = row.path();
            rows.add(new MadeRow(
                    3,
                    labels,
                    table.columns().stream()
                            .map(column -> report.figures().get(table.cell(row, column)))
                            .toList(),
                    false));
        }
        return rows;
    }

    static List<MadeRow> requestHeads() {
        List<MadeRow> rows = new ArrayList<>();
        String corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
        rows.add(new MadeRow(3, List.of(corner), List.of("申请人情况", "", "", "", "", "", ""), true));
        rows.add(new MadeRow(3, List.of(), List.of("自然人", "法人或其他组织", "", "", "", "", "总计"), true));
        rows.add(new MadeRow(3, List.of(), List.of("", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""), true));
        return rows;
    }

    List<MadeRow> proceedings() {
        StatutoryTable table = report.format().table("proceedings");
        List<String> results = table.columns().stream().map(Label::text).toList();
        List<String> first = new ArrayList<>(List.of("行政复议", "", "", "", "", "行政诉讼"));
        first.addAll(blanks(9));
        List<String> second = new ArrayList<>(results);
        second.addAll(List.of("未经复议直接起诉", "", "", "", "", "复议后起诉", "", "", "", ""));
        List<String> third = new ArrayList<>(blanks(5));
        third.addAll(results);
        third.addAll(results);
        List<String> figures = table.cells().stream().map(report.figures()::get).toList();
        return List.of(
                new MadeRow(0, List.of(), first, true),
                new MadeRow(0, List.of(), second, true),
                new MadeRow(0, List.of(), third, true),
                new MadeRow(0, List.of(), figures, false));
    }

    private static List<String> blanks(int count) {
        return Collections.nCopies(count, "");
    }
}

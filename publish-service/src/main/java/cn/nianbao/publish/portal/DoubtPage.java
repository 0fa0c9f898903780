package cn.nianbao.publish.portal;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Where a reader doubts a figure: choose it, take the words, go to the address that the city names (我为政府网站找错). We keep
 * nothing of it and do not learn who went there.
 *
 * @param table the table to choose from
 * @param chosen null until a figure is chosen
 * @param reporting where doubts are reported; <code>{url}</code> in it stands for the figure's address
 */
public record DoubtPage(
        Edition edition, Report report, StatutoryTable table, CellId chosen, String reporting, View view) {

    /** The tables to choose from. */
    public List<StatutoryTable> tables() {
        return format().tables();
    }

    public String here() {
        return chosen == null ? of(table.id()) : edition.key().newestPage() + "/doubt?cell=" + chosen;
    }

    /** Where another table is chosen from. */
    public String of(String tableId) {
        return edition.key().newestPage() + "/doubt?table=" + tableId;
    }

    /** Back to where the reader came from. */
    public String back() {
        return edition.key().newestPage() + "#" + (chosen == null ? table.id() : chosen);
    }

    public boolean isRow(String row) {
        return chosen != null && chosen.row().equals(row);
    }

    public boolean isColumn(String column) {
        return chosen != null && chosen.column().equals(column);
    }

    /** Table, row and column in the words of the form. */
    public String place() {
        return format().words(chosen);
    }

    /** The figure as the page shows it. */
    public String figure() {
        Cell cell = report.cell(chosen);
        return switch (cell.state()) {
            case NUMBER -> cell.value().toPlainString() + Objects.toString(cell.unit(), "");
            case BLANK, TEXT -> "没有数字";
            case SYMBOL -> "/";
            case UNREAD -> "未能识别";
        };
    }

    /** The whole address that names the cell. */
    public String address() {
        return view.canonical(edition.key().page() + "#" + chosen);
    }

    /** What the reader pastes over there. */
    public String words() {
        return "%s%d年度政府信息公开工作年度报告（第%d版）%s，公布的是“%s”。我认为这个数据可能有误，请核实。网址：%s"
                .formatted(
                        report.agency(), edition.key().year(), edition.key().version(), place(), figure(), address());
    }

    /** The way out, with the figure named where that address can take it. */
    public String way() {
        return reporting.replace("{url}", URLEncoder.encode(address(), StandardCharsets.UTF_8));
    }

    private StatutoryFormat format() {
        return StatutoryFormat.of(report.format()).orElseThrow();
    }
}

package cn.nianbao.publish.portal;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import java.util.Map;

/** A statutory table of the page: the official form with the record's figures in it. */
public record TableGrid(FormGrid form, Map<CellId, Cell> cells) {

    /**
     * A statutory cell.
     *
     * @param digits the exact figure; empty unless the cell holds one
     * @param unit null where the record has none
     */
    public record Figure(String cell, String state, String digits, String unit) {}

    static TableGrid of(StatutoryTable table, Map<CellId, Cell> cells) {
        return new TableGrid(FormGrid.of(table), cells);
    }

    public Figure figure(CellId id) {
        Cell cell = cells.get(id);
        String digits = cell.isNumber() ? cell.value().toPlainString() : "";
        return new Figure(id.toString(), cell.state().word(), digits, cell.unit());
    }
}

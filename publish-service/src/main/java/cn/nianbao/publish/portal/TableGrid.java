package cn.nianbao.publish.portal;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import java.util.List;
import java.util.Map;

/**
 * A statutory table of the page: the official form with the record's figures in it.
 *
 * @param explained what the agency explains of it in public
 */
public record TableGrid(FormGrid form, Map<CellId, Cell> cells, List<Explained> explained) {

    /**
     * A statutory cell.
     *
     * @param digits the exact figure, or what stands in a figure's place
     * @param unit null where the record has none
     */
    public record Figure(String cell, String state, String digits, String unit) {

        /** Most figures of most reports are 0, so that the others are easier found if these are quiet. */
        public boolean isZero() {
            return digits.equals("0");
        }
    }

    static TableGrid of(StatutoryTable table, Map<CellId, Cell> cells, List<Explained> explained) {
        List<Explained> own = explained.stream()
                .filter(said -> said.place().equals(table.id()))
                .toList();
        return new TableGrid(FormGrid.of(table), cells, own);
    }

    /** Where a reader doubts a figure of this table. */
    public String doubtAt(String doubt) {
        return doubt + "?table=" + form.id();
    }

    public Figure figure(CellId id) {
        Cell cell = cells.get(id);
        String digits =
                cell.isNumber() ? cell.value().toPlainString() : cell.state().shown();
        return new Figure(id.toString(), cell.state().word(), digits, cell.unit());
    }
}

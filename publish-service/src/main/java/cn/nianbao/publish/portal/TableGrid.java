package cn.nianbao.publish.portal;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import java.util.List;
import java.util.Map;

/**
 * A statutory table of the page: the official form with the record's figures in it.
 *
 * @param explained what the agency explains of it in public
 */
public record TableGrid(StatutoryTable table, Map<CellId, Cell> cells, List<Explained> explained) {

    /**
     * A statutory cell.
     *
     * @param digits the exact figure, or what stands in a figure's place
     * @param unit null where the record has none
     */
    public record Figure(String cell, CellState state, String digits, String unit) {

        static Figure of(CellId id, Cell cell) {
            return new Figure(id.toString(), cell.state(), digits(cell), cell.unit());
        }

        static String digits(Cell cell) {
            return cell.isNumber() ? cell.value().toPlainString() : cell.state().shown();
        }

        /** Most figures of most reports are 0, so that the others are easier found if these are quiet. */
        public boolean isZero() {
            return digits.equals("0");
        }
    }

    static TableGrid of(StatutoryTable table, Map<CellId, Cell> cells, List<Explained> explained) {
        List<Explained> own = explained.stream()
                .filter(said -> said.place().equals(table.id()))
                .toList();
        return new TableGrid(table, cells, own);
    }

    /** Where a reader doubts a figure of this table. */
    public String doubtAt(String doubt) {
        return doubt + "?table=" + table.id();
    }

    public FormGrid form() {
        return Grid.of(table).form();
    }

    /** The table itself with the record's figures in it. */
    public String html() {
        return Grid.of(table).filledWith(cells);
    }
}

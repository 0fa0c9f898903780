package cn.nianbao.review.console.report;

import cn.nianbao.check.Line;
import cn.nianbao.check.tables.Totals.Total;
import cn.nianbao.report.CellId;
import cn.nianbao.review.console.Whereabouts;

/**
 * What a row or column comes to, shown at its total cell.
 *
 * @param value plain digits, to be held against what stands in the cell
 */
public record LineSum(CellId cell, String anchor, String words, String value) {

    static LineSum of(Total total) {
        String value = total.sum().toPlainString();
        String line = total.along() == Line.Direction.ROW ? "本行" : "本列";
        return new LineSum(total.cell(), Whereabouts.anchor(total.cell()), line + "合计 " + value, value);
    }

    /** Whether there is nothing to tell beside what stands in the cell: it is that, or nothing and nothing. */
    public boolean isTold(String text) {
        return text.equals(value) || text.isEmpty() && value.equals("0");
    }
}

package cn.nianbao.opendata;

import cn.nianbao.report.Cell;
import java.math.BigDecimal;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/**
 * Puts a statutory cell into a sheet. A figure is a number that can be calculated with, shown with every digit and its unit
 * by its format; one of more digits than spreadsheets keep is text.
 */
final class Figures {

    /** Spreadsheets round what is longer. */
    private static final int MOST_DIGITS = 15;

    private Figures() {}

    static void put(Worksheet sheet, int row, int column, Cell cell, StyleSetter style) {
        if (!cell.isNumber() || cell.value().precision() > MOST_DIGITS) {
            if (!cell.shown().isEmpty()) {
                sheet.value(row, column, Characters.of(cell.shown()));
            }
            return;
        }
        sheet.value(row, column, new BigDecimal(cell.value().toPlainString()));
        style.format(format(cell));
    }

    private static String format(Cell cell) {
        int decimals = Math.max(0, cell.value().scale());
        String digits = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return cell.unit() == null ? digits : digits + '"' + cell.unit().replace("\"", "") + '"';
    }
}

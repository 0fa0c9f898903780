package cn.nianbao.reader.statutory;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Figures with a zero before them, such as 01 or 007: nobody counts so, and the zero may be the cell beside it, run together with
 * this one. They are to be confirmed, unless the draft brings all its figures to the same width.
 */
final class PaddedFigures {

    private static final String WHY = "数字以0开头，可能是相邻两格的数字连在了一起，请对照原稿确认";

    /** Fewer are no habit of the draft. */
    private static final int MANY = 12;

    private PaddedFigures() {}

    /** Marks those to be confirmed. */
    static void doubt(Map<CellId, Cell> cells) {
        int padded = 0;
        boolean singleDigits = false;
        for (Cell cell : cells.values()) {
            padded += isPadded(cell) ? 1 : 0;
            singleDigits |= isSingleDigit(cell);
        }
        if (padded > 0 && (singleDigits || padded < MANY)) {
            cells.replaceAll((id, cell) -> isPadded(cell) && cell.isCertain() ? doubted(cell) : cell);
        }
    }

    private static Cell doubted(Cell cell) {
        return cell.toConfirm(new Confirmation(WHY, List.of(cell.value().toPlainString())));
    }

    private static boolean isPadded(Cell cell) {
        return cell.isNumber() && digits(cell.raw()) > Math.max(1, digits(cell.value()));
    }

    private static boolean isSingleDigit(Cell cell) {
        return cell.isNumber() && cell.value().scale() == 0 && digits(cell.raw()) == 1;
    }

    /** How many digits are written before the point. */
    private static int digits(String raw) {
        int digits = 0;
        for (int i = 0; i < raw.length() && raw.charAt(i) != '.' && raw.charAt(i) != '．'; i++) {
            digits += Character.isDigit(raw.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** How many the value has there, none if it is less than one. */
    private static int digits(BigDecimal value) {
        return value.precision() - value.scale();
    }
}

package cn.nianbao.check;

import cn.nianbao.format.Label;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import java.math.BigDecimal;

/**
 * A cell as it stands in a line of its table.
 *
 * @param head the head that tells it from its neighbours in that line
 */
public record Entry(CellId id, Label head, Cell cell) {

    public boolean is(CellState state) {
        return cell.state() == state;
    }

    /** Whether somebody must confirm it first. */
    public boolean isOpen() {
        return cell.confirm() != null;
    }

    /** Whether there is a figure to confirm, read or offered; otherwise it can only be filled in. */
    public boolean hasChoice() {
        return isOpen()
                && (cell.state() != CellState.UNREAD
                        || !cell.confirm().candidates().isEmpty());
    }

    /** Whether a sum may rely on it: blanks and strokes count as 0, words and what is uncertain do not count at all. */
    public boolean isSummable() {
        return cell.isCertain() && cell.state() != CellState.TEXT;
    }

    /** Whether it holds a whole number that is certain, not below 0 and without a unit: of it alone nothing can be said. */
    public boolean isPlain() {
        return cell.isNumber()
                && cell.isCertain()
                && cell.unit() == null
                && cell.value().scale() <= 0
                && cell.value().signum() >= 0;
    }

    public BigDecimal figure() {
        return cell.isNumber() ? cell.value() : BigDecimal.ZERO;
    }

    /** Such as 总计 12. */
    public String words() {
        return head.brief() + " " + figure().toPlainString();
    }
}

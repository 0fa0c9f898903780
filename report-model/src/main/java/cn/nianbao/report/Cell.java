package cn.nianbao.report;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A statutory cell: what it holds, and where and how the draft says so.
 *
 * @param value exact, with every digit of the draft; null unless the state is {@link CellState#NUMBER}
 * @param unit the unit written into the cell, such as 万元; null where the draft writes none
 * @param raw the draft's own words, never touched by a correction; null where there is no draft
 * @param at null where there is no draft
 * @param confirm null unless a person must confirm the cell
 * @param corrected null unless a person changed it
 */
public record Cell(
        CellState state,
        BigDecimal value,
        String unit,
        String raw,
        Place at,
        Confirmation confirm,
        Correction corrected) {

    public Cell {
        Objects.requireNonNull(state, "state");
        if ((state == CellState.NUMBER) != (value != null)) {
            throw new IllegalArgumentException("数值与状态不符：" + state + " " + value);
        }
    }

    public static Cell number(BigDecimal value, String unit, String raw, Place at) {
        return new Cell(CellState.NUMBER, value, unit, raw, at, null, null);
    }

    /** A figure without a draft behind it, as a person types it or a record holds it. */
    public static Cell number(BigDecimal value) {
        return number(value, null, null, null);
    }

    /** A cell of any state but {@link CellState#NUMBER}. */
    public static Cell without(CellState state, String raw, Place at) {
        return new Cell(state, null, null, raw, at, null, null);
    }

    /** A cell that could not be read, with what a person should know to fill it. */
    public static Cell unread(String raw, Place at, Confirmation confirm) {
        return new Cell(CellState.UNREAD, null, null, raw, at, confirm, null);
    }

    public Cell toConfirm(Confirmation why) {
        return new Cell(state, value, unit, raw, at, why, corrected);
    }

    /** With what was to be confirmed already. */
    public Cell toConfirmToo(Confirmation why) {
        return toConfirm(confirm == null ? why : confirm.and(why));
    }

    /** The same cell with another content; the draft's words and place stay, and nothing is left to confirm. */
    public Cell correctedTo(CellState newState, BigDecimal newValue, String newUnit, Correction correction) {
        return new Cell(newState, newValue, newUnit, raw, at, null, correction);
    }

    public boolean isNumber() {
        return state == CellState.NUMBER;
    }

    /** As it stands on a form: the figure with every digit and its unit, or what stands in a figure's place. */
    public String shown() {
        return isNumber() ? value.toPlainString() + (unit == null ? "" : unit) : state.shown();
    }

    /** Whether sums may rely on the cell: it was read, and nobody is asked to confirm it. */
    public boolean isCertain() {
        return state != CellState.UNREAD && confirm == null;
    }
}

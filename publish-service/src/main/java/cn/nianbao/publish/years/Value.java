package cn.nianbao.publish.years;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a report says for a key figure. Nothing, a stroke and 0 are three statements, and a sum of which a part is missing is
 * none at all.
 *
 * @param number exact; null unless the state is {@link State#NUMBER}
 */
public record Value(State state, BigDecimal number) {

    /** What stands in place of a figure. */
    public enum State {
        NUMBER("number", ""),
        BLANK("blank", "空白"),
        SYMBOL("symbol", "/"),
        TEXT("text", "非数字"),
        UNREAD("unread", "未能识别"),
        /** The parts of a sum are not all figures. */
        INCOMPLETE("incomplete", "不全，未合计"),
        /** The format of that year does not ask for it. */
        NOT_ASKED("not-applicable", "不适用"),
        /** No report of that year can be read. */
        NO_REPORT("no-report", "未公布");

        private final String word;
        private final String shown;

        State(String word, String shown) {
            this.word = word;
            this.shown = shown;
        }

        public String word() {
            return word;
        }
    }

    static final Value NO_REPORT = new Value(State.NO_REPORT, null);

    static Value of(KeyFigure figure, Report report) {
        List<CellId> cells = figure.cells(report.format());
        if (cells.isEmpty()) {
            return new Value(State.NOT_ASKED, null);
        }
        Set<CellState> states = EnumSet.noneOf(CellState.class);
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId id : cells) {
            Cell cell = report.cell(id);
            states.add(cell.state());
            sum = cell.isNumber() ? sum.add(cell.value()) : sum;
        }
        State state = states.size() == 1 ? state(states.iterator().next()) : State.INCOMPLETE;
        return new Value(state, state == State.NUMBER ? sum : null);
    }

    private static State state(CellState state) {
        return switch (state) {
            case NUMBER -> State.NUMBER;
            case BLANK -> State.BLANK;
            case SYMBOL -> State.SYMBOL;
            case TEXT -> State.TEXT;
            case UNREAD -> State.UNREAD;
        };
    }

    /** The exact digits; null unless it is a figure. */
    public String digits() {
        return number == null ? null : number.toPlainString();
    }

    /** As people read it. */
    public String shown() {
        return number == null ? state.shown : number.toPlainString();
    }
}

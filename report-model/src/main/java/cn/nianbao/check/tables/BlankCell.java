package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Line;
import cn.nianbao.report.CellState;
import java.util.List;

/** An empty cell is not a 0: the agency must say which it means. */
final class BlankCell implements RowRule {

    @Override
    public String code() {
        return "T-BLANK";
    }

    @Override
    public boolean concerns(Entry entry) {
        return entry.is(CellState.BLANK) && !entry.isOpen();
    }

    @Override
    public String message(Line row, List<Entry> blank) {
        return row.words() + "有 " + blank.size() + " 格空白（" + RowRule.columns(blank) + "）。空白不能代替 0：没有发生的请填 0，有数的请补上。";
    }
}

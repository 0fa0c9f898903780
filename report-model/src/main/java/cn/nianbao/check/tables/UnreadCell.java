package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Line;
import cn.nianbao.report.CellState;
import java.util.List;

/** A cell that could not be read out of the draft; it is neither 0 nor blank, and only a person can fill it. */
final class UnreadCell implements RowRule {

    @Override
    public String code() {
        return "T-UNREAD";
    }

    @Override
    public boolean concerns(Entry entry) {
        return entry.is(CellState.UNREAD);
    }

    @Override
    public String message(Line row, List<Entry> unread) {
        return row.words() + "有 " + unread.size() + " 格没有识别出来（" + RowRule.columns(unread)
                + "）。请对照原稿补填；补填之前，与这些格有关的勾稽不作核对。";
    }
}

package cn.nianbao.review.correction;

import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.review.revision.CellWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a revision changed, in words for the record. */
public final class Difference {

    private Difference() {}

    static String words(Report before, Report after) {
        List<String> changes = new ArrayList<>(figures(before, after));
        for (int i = 0; i < after.sections().size(); i++) {
            if (!after.sections().get(i).equals(before.sections().get(i))) {
                changes.add("文字：" + CellWords.heading(after.sections().get(i)));
            }
        }
        if (!Objects.equals(before.title(), after.title())) {
            changes.add("标题：" + after.title());
        }
        if (!Objects.equals(before.signedBy(), after.signedBy())
                || !Objects.equals(before.signedOn(), after.signedOn())) {
            changes.add("落款：" + Objects.toString(after.signedBy(), "") + " " + Objects.toString(after.signedOn(), ""));
        }
        if (!Objects.equals(before.period(), after.period())) {
            changes.add("统计期限");
        }
        return String.join("；", changes);
    }

    /** The cells that another figure stands in, each with both. */
    public static List<String> figures(Report before, Report after) {
        List<String> changes = new ArrayList<>();
        after.cells().forEach((id, cell) -> {
            Cell old = before.cells().get(id);
            if (!cell.equals(old)) {
                changes.add(CellWords.place(after, id) + "：" + CellWords.value(old) + " → " + CellWords.value(cell));
            }
        });
        return changes;
    }
}

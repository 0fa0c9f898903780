package cn.nianbao.review.correction;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a revision changed, in words for the record. */
final class Difference {

    private Difference() {}

    static String words(Report before, Report after) {
        List<String> changes = new ArrayList<>();
        after.cells().forEach((id, cell) -> {
            Cell old = before.cells().get(id);
            if (!cell.equals(old)) {
                changes.add(place(after, id) + "：" + shown(old) + " → " + shown(cell));
            }
        });
        for (int i = 0; i < after.sections().size(); i++) {
            if (!after.sections().get(i).equals(before.sections().get(i))) {
                changes.add("文字：" + Objects.toString(after.sections().get(i).heading(), "前言"));
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

    private static String place(Report report, CellId id) {
        return StatutoryFormat.of(report.format())
                .map(format -> format.words(id))
                .orElse(id.toString());
    }

    static String shown(Cell cell) {
        return switch (cell.state()) {
            case NUMBER -> cell.value().toPlainString();
            case BLANK -> "空白";
            case SYMBOL, TEXT -> "“" + cell.raw() + "”";
            case UNREAD -> "未能识别";
        };
    }
}

package cn.nianbao.review.revision;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was corrected by hand before another draft came: where the new draft says something else, the person is asked cell by
 * cell, so that no correction is lost and none is put over the new draft unseen.
 */
public final class HandCorrections {

    private HandCorrections() {}

    /** The new reading, with every earlier correction that differs from it offered again. */
    public static Report offeredAgain(Report reading, Optional<Report> before) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(reading.cells());
        before.ifPresent(earlier -> earlier.cells().forEach((id, corrected) -> {
            if (corrected.corrected() != null) {
                cells.computeIfPresent(id, (same, read) -> says(read, corrected) ? read : offer(read, corrected));
            }
        }));
        return reading.withCells(cells);
    }

    private static boolean says(Cell read, Cell corrected) {
        return read.isCertain()
                && read.state() == corrected.state()
                && (!read.isNumber() || read.value().compareTo(corrected.value()) == 0);
    }

    private static Cell offer(Cell read, Cell corrected) {
        String said = read.isNumber() ? read.value().toPlainString() : shown(read);
        String by = corrected.corrected().by();
        String earlier = corrected.isNumber() ? corrected.value().toPlainString() : shown(corrected);
        return read.toConfirm(
                new Confirmation(by + "曾改为" + earlier + "，新文件中是" + said + "，请确认以哪个为准", List.of(earlier, said)));
    }

    private static String shown(Cell cell) {
        return switch (cell.state()) {
            case BLANK -> "空白";
            case UNREAD -> "未能识别";
            case NUMBER, SYMBOL, TEXT -> String.valueOf(cell.raw());
        };
    }
}

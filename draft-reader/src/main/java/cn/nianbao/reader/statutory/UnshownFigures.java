package cn.nianbao.reader.statutory;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Figures of which a spreadsheet shows other than it holds: rounded by their format, or results of formulas that were not
 * calculated. What is shown is taken and to be confirmed; where nothing is, the cell is unread.
 */
public final class UnshownFigures {

    private static final String ROUNDED = "表格里这一格显示的数字与实际存的不一样，请确认以哪个为准";
    private static final String UNCALCULATED = "这一格是公式，文件里没有它的计算结果，请填写数字";
    private static final String RECALCULATED = "这一格是公式，打开表格时会重新计算，文件里存的结果可能已经过时，请对照原稿确认";

    private UnshownFigures() {}

    /** The cells, those to be confirmed marked. */
    public static Map<CellId, Cell> toConfirm(Map<CellId, Cell> cells, Draft draft) {
        Map<Place, OtherReading> others = draft.otherReadings().stream()
                .filter(other -> other.at() instanceof Place.InGrid)
                .collect(Collectors.toMap(OtherReading::at, other -> other, (first, second) -> first));
        if (others.isEmpty()) {
            return cells;
        }
        Map<CellId, Cell> marked = new LinkedHashMap<>(cells);
        marked.replaceAll((id, cell) -> others.containsKey(cell.at()) ? marked(cell, others.get(cell.at())) : cell);
        return marked;
    }

    private static Cell marked(Cell cell, OtherReading other) {
        if (other.asLikely()) {
            return Cell.unread(cell.raw(), cell.at(), new Confirmation(UNCALCULATED, List.of()));
        }
        return other.text().isEmpty()
                ? cell.toConfirmToo(new Confirmation(RECALCULATED, List.of(cell.raw())))
                : cell.toConfirmToo(new Confirmation(ROUNDED, List.of(cell.raw(), other.text())));
    }
}

package cn.nianbao.reader.statutory;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Concern;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statutory tables of a draft.
 *
 * @param format the format's id; null where no table was found
 * @param cells every cell of the format, in its order, handed over by who made them; empty where no table was found
 * @param blocks the numbers of the draft's blocks that are statutory tables and so no prose
 * @param concerns labels in other words than the format's, and rows that it does not know
 */
public record Recognition(String format, Map<CellId, Cell> cells, Set<Integer> blocks, List<Concern> concerns) {

    public Recognition {
        cells = Collections.unmodifiableMap(cells);
        blocks = Set.copyOf(blocks);
        concerns = List.copyOf(concerns);
    }
}

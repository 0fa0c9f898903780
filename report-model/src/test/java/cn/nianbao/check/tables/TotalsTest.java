package cn.nianbao.check.tables;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Line.Direction;
import cn.nianbao.check.tables.Totals.Total;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final CellId DONE = CellId.of("requests/3.7/total");

    @Test
    void aTotalIsWhatItsRowAndItsColumnComeTo() {
        Report report = report(Map.of(
                "requests/3.7/natural-person", Cell.number(new BigDecimal(4)),
                "requests/3.7/other", Cell.number(new BigDecimal(3)),
                "requests/3.1/total", Cell.number(new BigDecimal(9))));
        assertThat(of(report, DONE))
                .containsExactlyInAnyOrder(
                        new Total(DONE, Direction.ROW, new BigDecimal(7)),
                        new Total(DONE, Direction.COLUMN, new BigDecimal(9)));
    }

    @Test
    void aSumOverWhatIsUnreadIsNotGuessed() {
        Report report = report(Map.of("requests/3.7/other", Cell.without(CellState.UNREAD, null, null)));
        assertThat(of(report, DONE)).extracting(Total::along).containsExactly(Direction.COLUMN);
    }

    @Test
    void onlySheerAdditionIsAskedFor() {
        assertThat(Totals.of(report(Map.of())))
                .extracting(total -> total.cell().table())
                .containsOnly("requests", "proceedings");
    }

    private static List<Total> of(Report report, CellId cell) {
        return Totals.of(report).stream()
                .filter(total -> total.cell().equals(cell))
                .toList();
    }

    private static Report report(Map<String, Cell> some) {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        StatutoryFormat.of("2021")
                .orElseThrow()
                .cells()
                .forEach(id ->
                        cells.put(id, some.getOrDefault(id.toString(), Cell.without(CellState.BLANK, null, null))));
        return new Report(null, null, 2025, 1, "2021", null, null, null, null, null, List.of(), cells);
    }
}

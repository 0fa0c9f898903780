package cn.nianbao.review.correction;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Correction;
import cn.nianbao.report.Report;
import cn.nianbao.review.problem.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A cell that a person has looked at: its figure stands as it was read, or as they say. */
final class Confirmed {

    private final String name;
    private final JsonNode value;
    private final Correction correction;

    /** @param value null where the figure stands as it was read */
    Confirmed(String name, JsonNode value, Correction correction) {
        this.name = name;
        this.value = value;
        this.correction = correction;
    }

    Report applyTo(Report report) {
        CellId id = ReportPatch.known(report.cells(), name);
        Cell before = report.cell(id);
        if (before.confirm() == null && value == null) {
            return report;
        }
        if (value == null && before.state() == CellState.UNREAD) {
            throw Refusal.unprocessable("这一格没有读出数值，请填写数值（value）后确认", List.of());
        }
        Cell after = value == null
                ? before.correctedTo(before.state(), before.value(), before.unit(), correction)
                : before.correctedTo(CellState.NUMBER, ReportPatch.figure(name, value), before.unit(), correction);
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(id, after);
        return report.withCells(cells);
    }
}

package cn.nianbao.format;

import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/**
 * One statutory table.
 *
 * @param caption how people call it: 第二十条第（一）项, 表三, 表四
 * @param section where the format places it
 * @param oneRow whether the rows lie side by side in a single row of figures, as in 表四
 */
public record StatutoryTable(
        String id, String caption, SectionKind section, boolean oneRow, List<Label> columns, List<Label> rows) {

    public StatutoryTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    @JsonCreator
    static StatutoryTable of(
            @JsonProperty("id") String id,
            @JsonProperty("caption") String caption,
            @JsonProperty("section") String section,
            @JsonProperty("layout") String layout,
            @JsonProperty("columns") List<Label> columns,
            @JsonProperty("rows") List<Label> rows) {
        return new StatutoryTable(id, caption, SectionKind.of(section), "one-row".equals(layout), columns, rows);
    }

    public CellId cell(Label row, Label column) {
        return new CellId(id, row.id(), column.id());
    }

    /** Every cell, row by row. */
    public List<CellId> cells() {
        List<CellId> cells = new ArrayList<>();
        rows.forEach(row -> columns.forEach(column -> cells.add(cell(row, column))));
        return cells;
    }
}

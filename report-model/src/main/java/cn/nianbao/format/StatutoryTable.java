package cn.nianbao.format;

import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One statutory table. Each is there once, so that what is named after its heads is named once too. */
public final class StatutoryTable {

    private final String id;
    private final String caption;
    private final SectionKind section;
    private final boolean oneRow;
    private final List<Label> columns;
    private final List<Label> rows;
    private final Map<String, Integer> columnOrder;
    private final Map<String, Integer> rowOrder;
    private final List<CellId> cells;

    @JsonCreator
    StatutoryTable(
            @JsonProperty("id") String id,
            @JsonProperty("caption") String caption,
            @JsonProperty("section") String section,
            @JsonProperty("layout") String layout,
            @JsonProperty("columns") List<Label> columns,
            @JsonProperty("rows") List<Label> rows) {
        this.id = id;
        this.caption = caption;
        this.section = SectionKind.of(section);
        this.oneRow = "one-row".equals(layout);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.columnOrder = order(columns);
        this.rowOrder = order(rows);
        this.cells = named(id, rows, columns);
    }

    private static Map<String, Integer> order(List<Label> labels) {
        Map<String, Integer> order = new HashMap<>();
        labels.forEach(label -> order.put(label.id(), order.size()));
        return order;
    }

    private static List<CellId> named(String id, List<Label> rows, List<Label> columns) {
        List<CellId> cells = new ArrayList<>();
        rows.forEach(row -> columns.forEach(column -> cells.add(new CellId(id, row.id(), column.id()))));
        return List.copyOf(cells);
    }

    public String id() {
        return id;
    }

    /** How people call it: 第二十条第（一）项, 表三, 表四. */
    public String caption() {
        return caption;
    }

    /** Where the format places it. */
    public SectionKind section() {
        return section;
    }

    /** Whether the rows lie side by side in a single row of figures, as in 表四. */
    public boolean oneRow() {
        return oneRow;
    }

    public List<Label> columns() {
        return columns;
    }

    public List<Label> rows() {
        return rows;
    }

    /** Where the column stands, from 0; -1 where the table has none of that id. */
    public int column(String columnId) {
        return columnOrder.getOrDefault(columnId, -1);
    }

    /** Where the row stands, from 0; -1 where the table has none of that id. */
    public int row(String rowId) {
        return rowOrder.getOrDefault(rowId, -1);
    }

    public CellId cell(Label row, Label column) {
        return cell(row(row.id()), column(column.id()));
    }

    /** The cell where these two cross. */
    public CellId cell(int row, int column) {
        return cells.get(row * columns.size() + column);
    }

    /** Every cell, row by row. */
    public List<CellId> cells() {
        return cells;
    }
}

package cn.nianbao.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Objects;

/**
 * The name of a statutory cell, {@code table/row/column}, such as {@code requests/3.3.1/total}. The names are public: open
 * data and other programs rely on them.
 */
public record CellId(String table, String row, String column) implements Comparable<CellId> {

    public CellId {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
    }

    /** Reads {@code table/row/column}. */
    @JsonCreator
    public static CellId of(String id) {
        String[] parts = id.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("单元格编号应为“表/行/列”：" + id);
        }
        return new CellId(parts[0], parts[1], parts[2]);
    }

    @Override
    public int compareTo(CellId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return table + "/" + row + "/" + column;
    }
}

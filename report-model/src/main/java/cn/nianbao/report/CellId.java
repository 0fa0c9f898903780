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
        int first = id.indexOf('/');
        int last = id.lastIndexOf('/');
        if (first == last || id.indexOf('/', first + 1) != last) {
            throw new IllegalArgumentException("单元格编号应为“表/行/列”：" + id);
        }
        return new CellId(id.substring(0, first), id.substring(first + 1, last), id.substring(last + 1));
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

package cn.nianbao.check.narrative;

import cn.nianbao.report.CellId;

/**
 * Cells of the tables by name, such as {@code requests/1/total}; {@code requests/3.3.*}{@code /total} are those of every row that
 * begins so.
 *
 * @param row its name, or with what the rows begin
 */
record CellPattern(String table, String row, boolean open, String column) {

    static CellPattern of(String words) {
        CellId id = CellId.of(words);
        int star = id.row().indexOf('*');
        return new CellPattern(id.table(), star < 0 ? id.row() : id.row().substring(0, star), star >= 0, id.column());
    }
}

package cn.nianbao.reader.draft;

import cn.nianbao.report.Place;
import java.util.List;

/** A piece of a draft, in reading order. */
public sealed interface Block {

    /**
     * A line or paragraph of prose; a soft line break is a LF.
     *
     * @param heading whether the file itself marks it as a heading (style, h1 to h6)
     * @param at null where the kind of file gives no place to prose
     */
    record Paragraph(String text, boolean heading, Place at) implements Block {}

    /**
     * A table. Rows may be ragged: damaged drafts have them. A cell that spans columns or rows stands once, at its first row
     * and column.
     *
     * @param index the table's number in the file, from 0
     */
    record Grid(int index, List<List<GridCell>> rows) implements Block {

        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A cell of a grid.
     *
     * @param text as written, soft breaks as LF
     * @param row from 0
     * @param column the first grid column it covers, from 0
     * @param rowSpan at least 1
     * @param columnSpan at least 1
     */
    record GridCell(String text, int row, int column, int rowSpan, int columnSpan, Place at) {}
}

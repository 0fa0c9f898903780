package cn.nianbao.reader.draft;

import cn.nianbao.report.Place;
import java.util.List;

/** A piece of a draft, in reading order. */
public sealed interface Block {

    /** What holds words: a paragraph, or a cell. */
    sealed interface Writing {

        String text();

        /** Null where the kind of file gives no place to it. */
        Place at();
    }

    /**
     * A line or paragraph of prose; a soft line break is a LF.
     *
     * @param heading whether the file itself marks it as a heading (style, h1 to h6)
     * @param at null where the kind of file gives no place to prose
     * @param lines where its words stand on pages; none where it stands on no page
     */
    record Paragraph(String text, boolean heading, Place at, List<PageLine> lines) implements Block, Writing {

        public Paragraph {
            lines = List.copyOf(lines);
        }

        public Paragraph(String text, boolean heading, Place at) {
            this(text, heading, at, List.of());
        }
    }

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
    record GridCell(String text, int row, int column, int rowSpan, int columnSpan, Place at) implements Writing {}
}

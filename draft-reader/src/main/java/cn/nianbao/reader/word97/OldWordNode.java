package cn.nianbao.reader.word97;

import java.util.List;

/** What a story of a Word 97 file is made of, before its words are read. */
sealed interface OldWordNode {

    /** A paragraph, its end mark included. */
    record Line(OldWordParagraphStyle style, int from, int to) implements OldWordNode {}

    /** A table within the story, or within a cell. */
    record Table(List<Row> rows) implements OldWordNode {}

    /**
     * A row of a table.
     *
     * @param properties null where the row has no end, as in a damaged file
     * @param end the position of its end mark
     */
    record Row(List<List<OldWordNode>> cells, OldWordRow properties, int end) {}
}

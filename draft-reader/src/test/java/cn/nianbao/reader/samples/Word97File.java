package cn.nianbao.reader.samples;

import static cn.nianbao.reader.samples.Word97Writer.join;
import static cn.nianbao.reader.samples.Word97Writer.sprm;

import java.util.ArrayList;
import java.util.List;

/**
 * A draft as a Word 97 file.
 *
 * @param merges how a cell over several columns is written
 * @param jitter how far the rows' edges miss each other, in twips
 */
public record Word97File(Merges merges, int jitter) implements SampleFile {

    private static final int WIDTH = 8845;
    private static final byte[] IN_TABLE = join(sprm(0x2416, 1), sprm(0x6649, 1, 0, 0, 0));
    private static final byte[] ROW_END = sprm(0x2417, 1);

    /** How a cell is merged with those beside it. */
    enum Merges {
        /** The row has fewer edges, as word processors write it. */
        EDGES,
        /** Every column has its cell, and flags say which go together: the first flag is the first cell's. */
        FLAGS,
        /** The same with the flags the other way round. */
        OTHER_FLAGS
    }

    public Word97File() {
        this(Merges.EDGES, 0);
    }

    @Override
    public String ending() {
        return ".doc";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        Word97Writer file = new Word97Writer().paragraph(report.title());
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                file.run(part.title() + "\r").end(Word97Writer.HEADING);
            }
            part.paragraphs().forEach(file::paragraph);
            report.tables(part).forEach(table -> table(file, table));
        }
        report.signOff().forEach(file::paragraph);
        return file.bytes();
    }

    private void table(Word97Writer file, DrawnTable table) {
        for (int row = 0; row < table.height(); row++) {
            List<Integer> edges = new ArrayList<>();
            List<Integer> flags = new ArrayList<>();
            for (Span span : table.rowWithMerged(row)) {
                cell(file, span.row() == row ? span.text() : "");
                edges.add(edge(table, row, span.column()));
                int vertical = span.rows() == 1 ? 0 : span.row() == row ? 0x60 : 0x20;
                flags.add(vertical | (merges == Merges.EDGES || span.columns() == 1 ? 0 : first()));
                for (int i = 1; merges != Merges.EDGES && i < span.columns(); i++) {
                    cell(file, "");
                    edges.add(edge(table, row, span.column() + i));
                    flags.add(vertical | 3 - first());
                }
            }
            edges.add(edge(table, row, table.width()));
            file.run("\u0007").end(Word97Writer.BODY, IN_TABLE, ROW_END, definition(edges, flags));
        }
    }

    private static void cell(Word97Writer file, String text) {
        file.run(text.replace('\n', '\u000b') + "\u0007").end(Word97Writer.BODY, IN_TABLE);
    }

    private int first() {
        return merges == Merges.FLAGS ? 1 : 2;
    }

    private int edge(DrawnTable table, int row, int column) {
        return column * WIDTH / table.width() - 108 + (jitter == 0 ? 0 : (row * 7 + column * 3) % (jitter + 1));
    }

    /** [MS-DOC] 2.9.321: the edges, then twenty bytes a cell. */
    private static byte[] definition(List<Integer> edges, List<Integer> flags) {
        int[] operand = new int[3 + 2 * edges.size() + 20 * flags.size()];
        operand[0] = operand.length - 1 & 0xff;
        operand[1] = operand.length - 1 >> 8;
        operand[2] = flags.size();
        for (int i = 0; i < edges.size(); i++) {
            operand[3 + 2 * i] = edges.get(i) & 0xff;
            operand[4 + 2 * i] = edges.get(i) >> 8 & 0xff;
        }
        for (int i = 0; i < flags.size(); i++) {
            operand[3 + 2 * edges.size() + 20 * i] = flags.get(i);
        }
        return join(sprm(0xd608, operand));
    }
}

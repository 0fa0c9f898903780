package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A line of prose, marks of a converter such as {@code **} around it taken off.
 *
 * @param heading whether the file marks it as a heading
 * @param table the table of the narrative whose row it is; null outside of one
 */
record ProseLine(String text, boolean heading, Block.Grid table) {

    private static final int LONG_CELL = 60;

    /** The draft's prose; statutory tables give none but the sentences in them, other tables a line a row. */
    static List<ProseLine> of(List<Block> draft, Set<Integer> tables) {
        List<ProseLine> lines = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            if (!tables.contains(i)) {
                add(lines, draft.get(i));
            } else if (draft.get(i) instanceof Block.Grid grid) {
                grid.rows().forEach(row -> addProseIn(lines, row));
            }
        }
        return lines;
    }

    private static void add(List<ProseLine> lines, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            addText(lines, paragraph.text(), paragraph.heading(), null);
        } else if (block instanceof Block.Grid grid) {
            grid.rows().forEach(row -> addRow(lines, grid, row));
        }
    }

    /** A row of figures is one line; a row with long text is a frame around prose. */
    private static void addRow(List<ProseLine> lines, Block.Grid grid, List<Block.GridCell> row) {
        boolean frame = row.stream().anyMatch(cell -> cell.text().length() > LONG_CELL);
        if (frame) {
            row.forEach(cell -> addText(lines, cell.text(), false, null));
            return;
        }
        String text = row.stream()
                .map(cell -> cell.text().replace('\n', ' ').strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
        addText(lines, text, false, grid);
    }

    /** Sentences that stand in a cell of a statutory table, such as a note below it, are prose all the same. */
    private static void addProseIn(List<ProseLine> lines, List<Block.GridCell> row) {
        row.stream()
                .map(Block.GridCell::text)
                .filter(text -> text.length() > LONG_CELL && text.indexOf('。') >= 0)
                .forEach(text -> addText(lines, text, false, null));
    }

    private static void addText(List<ProseLine> lines, String text, boolean heading, Block.Grid table) {
        text.lines()
                .map(ProseLine::trimmed)
                .filter(line -> !line.isEmpty())
                .forEach(line -> lines.add(new ProseLine(line, heading, table)));
    }

    private static String trimmed(String line) {
        String text = line.replaceAll("(?U)^[\\s\\uFEFF\\u200B]+|[\\s\\uFEFF\\u200B]+$", "");
        return text.matches("\\*\\*[^*]+\\*\\*")
                ? text.substring(2, text.length() - 2)
                : text.replaceFirst("^#+\\s*", "");
    }
}

package cn.nianbao.reader.narrative;

import cn.nianbao.reader.draft.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of prose, marks of a converter such as {@code **} around it taken off.
 *
 * @param heading whether the file marks it as a heading
 * @param table the table of the narrative whose row it is; null outside of one
 * @param words where its characters stand in the draft
 */
record ProseLine(String text, boolean heading, Block.Grid table, List<Stretch> words) {

    private static final int LONG_CELL = 60;
    private static final Pattern HASHES = Pattern.compile("#+\\s*");

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

    /** The lines of one block, a row of a table each. */
    static List<ProseLine> of(Block block) {
        List<ProseLine> lines = new ArrayList<>();
        add(lines, block);
        return lines;
    }

    /** Some of its characters, as a line of their own. */
    ProseLine piece(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new ProseLine(text.substring(from, to), heading, table, Stretch.cut(words, from, to, 0));
    }

    private static void add(List<ProseLine> lines, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            new ProseLine(paragraph.text(), paragraph.heading(), null, Stretch.whole(paragraph)).addTo(lines);
        } else if (block instanceof Block.Grid grid) {
            grid.rows().forEach(row -> addRow(lines, grid, row));
        }
    }

    /** A row of figures is one line; a row with long text is a frame around prose. */
    private static void addRow(List<ProseLine> lines, Block.Grid grid, List<Block.GridCell> row) {
        boolean frame = row.stream().anyMatch(cell -> cell.text().length() > LONG_CELL);
        if (frame) {
            row.forEach(cell -> of(cell).addTo(lines));
        } else {
            of(grid, row).addTo(lines);
        }
    }

    private static ProseLine of(Block.GridCell cell) {
        return new ProseLine(cell.text(), false, null, Stretch.whole(cell));
    }

    private static ProseLine of(Block.Grid grid, List<Block.GridCell> row) {
        StringBuilder text = new StringBuilder();
        List<Stretch> words = new ArrayList<>();
        for (Block.GridCell cell : row) {
            String inner = cell.text().replace('\n', ' ').strip();
            if (!inner.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ");
                int before = cell.text().length() - cell.text().stripLeading().length();
                words.add(new Stretch(text.length(), text.length() + inner.length(), cell, before));
                text.append(inner);
            }
        }
        return new ProseLine(text.toString(), false, grid, words);
    }

    /** Sentences that stand in a cell of a statutory table, such as a note below it, are prose all the same. */
    private static void addProseIn(List<ProseLine> lines, List<Block.GridCell> row) {
        for (Block.GridCell cell : row) {
            if (cell.text().length() > LONG_CELL && cell.text().indexOf('。') >= 0) {
                of(cell).addTo(lines);
            }
        }
    }

    /** The lines that its words are, without what stands around them; none for one that is empty. */
    private void addTo(List<ProseLine> lines) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                ProseLine trimmed = trimmed(from, i);
                if (!trimmed.text.isEmpty()) {
                    lines.add(trimmed);
                }
                from = i + 1;
            }
        }
    }

    private ProseLine trimmed(int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > 4
                && text.startsWith("**", from)
                && text.indexOf('*', from + 2) == to - 2
                && text.charAt(to - 1) == '*') {
            return piece(from + 2, to - 2);
        }
        if (from < to && text.charAt(from) == '#') {
            Matcher hashes = HASHES.matcher(text).region(from, to);
            return piece(hashes.lookingAt() ? hashes.end() : from, to);
        }
        return piece(from, to);
    }

    /** White space of every kind, and what has no width. */
    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == '\u0085' || c == '\ufeff' || c == '\u200b';
    }
}

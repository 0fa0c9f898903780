package cn.nianbao.reader.statutory;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.PageNumber;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which blocks of the draft are statutory tables: the rows that were found, the heads above them and what lies between. */
final class TableBlocks {

    private final List<Block> draft;
    /** What stands in each block in rows: how many rows, pieces that are not blank, and among them other words than the template's. */
    private final int[] rows;

    private final int[] pieces;
    private final int[] others;
    /** Whether a block has more than words in single cells. */
    private final boolean[] whole;

    private final Set<Integer> blocks = new TreeSet<>();

    TableBlocks(List<Block> draft, Entries entries, FormatReading reading) {
        this.draft = draft;
        this.rows = new int[draft.size()];
        this.pieces = new int[draft.size()];
        this.others = new int[draft.size()];
        this.whole = new boolean[draft.size()];
        for (TableRow row : entries.rows()) {
            count(row);
        }
        for (BitSet found : reading.blocks()) {
            if (!found.isEmpty()) {
                cover(found);
            }
        }
    }

    private void count(TableRow row) {
        int block = row.block();
        rows[block]++;
        whole[block] |= !row.isSingle() || row.hasFigures();
        for (Piece piece : row.pieces()) {
            pieces[block] += piece.isBlank() ? 0 : 1;
            others[block] += piece.kind() == Piece.Kind.OTHER ? 1 : 0;
        }
    }

    Set<Integer> all() {
        return blocks;
    }

    private void cover(BitSet found) {
        int last = last(found.length() - 1);
        for (int block = heads(found.nextSetBit(0)); block <= last; block++) {
            if (found.get(block) || isTable(block)) {
                blocks.add(block);
            }
        }
    }

    /** The first of the heads that stand right above the table. */
    private int heads(int first) {
        int block = first;
        while (block > 0 && isTable(block - 1) && !blocks.contains(block - 1)) {
            block--;
        }
        return block;
    }

    /** A piece of a folded label may follow the last row. */
    private int last(int last) {
        int block = last;
        while (block + 1 < draft.size() && isTable(block + 1) && isFragment(block + 1)) {
            block++;
        }
        return block;
    }

    private boolean isFragment(int block) {
        return !whole[block] && draft.get(block) instanceof Block.Paragraph;
    }

    /** Whether more of the block is words of the template and figures than other words. */
    private boolean isTable(int block) {
        if (draft.get(block) instanceof Block.Paragraph paragraph && PageNumber.isMarked(paragraph.text())) {
            return true;
        }
        return rows[block] > 0 && others[block] * 2 <= pieces[block];
    }
}

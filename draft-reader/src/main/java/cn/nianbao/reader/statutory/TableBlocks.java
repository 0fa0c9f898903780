package cn.nianbao.reader.statutory;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.PageNumber;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which blocks of the draft are statutory tables: the rows that were found, the heads above them and what lies between. */
final class TableBlocks {

    private final List<Block> draft;
    private final Map<Integer, List<TableRow>> rows;
    private final Set<Integer> blocks = new TreeSet<>();

    TableBlocks(List<Block> draft, Entries entries, FormatReading reading) {
        this.draft = draft;
        this.rows = entries.rows().stream().collect(Collectors.groupingBy(TableRow::block));
        reading.blocks().stream().filter(found -> !found.isEmpty()).forEach(this::cover);
    }

    Set<Integer> all() {
        return blocks;
    }

    private void cover(TreeSet<Integer> found) {
        for (int block = heads(found.first()); block <= last(found.last()); block++) {
            if (found.contains(block) || isTable(block)) {
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
        return rows.getOrDefault(block, List.of()).stream().allMatch(row -> row.isSingle() && !row.hasFigures())
                && draft.get(block) instanceof Block.Paragraph;
    }

    /** Whether more of the block is words of the template and figures than other words. */
    private boolean isTable(int block) {
        if (draft.get(block) instanceof Block.Paragraph paragraph && PageNumber.isMarked(paragraph.text())) {
            return true;
        }
        List<Piece> pieces = rows.getOrDefault(block, List.of()).stream()
                .flatMap(row -> row.pieces().stream())
                .filter(piece -> !piece.isBlank())
                .toList();
        long other = pieces.stream()
                .filter(piece -> piece.kind() == Piece.Kind.OTHER)
                .count();
        return rows.containsKey(block) && other * 2 <= pieces.size();
    }
}

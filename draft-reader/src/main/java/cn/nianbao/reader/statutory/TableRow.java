package cn.nianbao.reader.statutory;

import java.util.List;

/**
 * A row as the draft has it: of a grid, or a line of text that looks like one.
 *
 * @param block the number of the block it stands in
 * @param width how many columns its grid has; 0 where it is a line of text
 */
record TableRow(int block, int width, List<Piece> pieces) {

    TableRow {
        pieces = List.copyOf(pieces);
    }

    boolean isSingle() {
        return pieces.size() == 1;
    }

    boolean hasFigures() {
        return pieces.stream().anyMatch(piece -> piece.kind() == Piece.Kind.VALUE);
    }
}

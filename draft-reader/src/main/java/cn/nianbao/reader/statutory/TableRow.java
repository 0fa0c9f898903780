package cn.nianbao.reader.statutory;

import cn.nianbao.report.Place;
import java.util.List;
import java.util.stream.Collectors;

/** A row as the draft has it: of a grid, or a line of text that looks like one. */
final class TableRow {

    private final int block;
    private final int width;
    private final List<Piece> pieces;
    private final int figures;
    private final int labels;

    /**
     * @param block the number of the block it stands in
     * @param width how many columns its grid has; 0 where it is a line of text
     */
    TableRow(int block, int width, List<Piece> pieces) {
        this.block = block;
        this.width = width;
        this.pieces = List.copyOf(pieces);
        int values = 0;
        int known = 0;
        for (Piece piece : pieces) {
            values += piece.kind() == Piece.Kind.VALUE ? 1 : 0;
            known += piece.isLabel() ? 1 : 0;
        }
        this.figures = values;
        this.labels = known;
    }

    int block() {
        return block;
    }

    int width() {
        return width;
    }

    List<Piece> pieces() {
        return pieces;
    }

    boolean isSingle() {
        return pieces.size() == 1;
    }

    /** Its figures, and nothing else stands in it, as those of one cell. */
    TableRow asOneCell() {
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        Place at = first.at() instanceof Place.InText from && last.at() instanceof Place.InText to
                ? new Place.InText(from.line(), from.from(), to.to())
                : first.at();
        Piece whole = new Piece(text, Figure.of(text), Words.FIGURE, at, first.from(), last.to());
        return new TableRow(block, width, List.of(whole));
    }

    boolean hasFigures() {
        return figures > 0;
    }

    boolean isFiguresOnly() {
        return figures == pieces.size();
    }

    /** How many of its cells are words of the template. */
    int labels() {
        return labels;
    }
}

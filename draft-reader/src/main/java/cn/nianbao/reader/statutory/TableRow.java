package cn.nianbao.reader.statutory;

import cn.nianbao.report.Place;
import java.util.List;
import java.util.stream.Collectors;

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

    /** The words of the whole line as those of one cell. */
    TableRow asOneCell() {
        Piece first = pieces.get(0);
        Piece last = pieces.get(pieces.size() - 1);
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
        Place at = first.at() instanceof Place.InText from && last.at() instanceof Place.InText to
                ? new Place.InText(from.line(), from.from(), to.to())
                : first.at();
        Figure figure = Figure.of(text);
        Piece whole = new Piece(text, first.kind(), figure, Wording.alike(text), at, first.from(), last.to());
        return new TableRow(block, width, List.of(whole));
    }

    boolean hasFigures() {
        return count(Piece.Kind.VALUE) > 0;
    }

    /** How many of its cells are words of the template. */
    int labels() {
        return count(Piece.Kind.LABEL);
    }

    private int count(Piece.Kind kind) {
        int count = 0;
        for (int i = 0; i < pieces.size(); i++) {
            count += pieces.get(i).kind() == kind ? 1 : 0;
        }
        return count;
    }
}

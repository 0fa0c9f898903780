package cn.nianbao.reader.statutory;

import cn.nianbao.report.Cell;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes statutory cells of what was read: a figure, a figure to confirm, or an unread cell with the figures it may hold. */
final class Decision {

    private static final String BY_SUMS = "版面不规整，按合计关系推定，请对照原稿确认";

    private Decision() {}

    /** The cells of a row that reads in one way. */
    static List<Cell> of(Reading.Sure sure, Place row) {
        List<Cell> cells = new ArrayList<>();
        for (Piece piece : sure.cells()) {
            cells.add(piece == null ? unread(row, sure.lost(), List.of()) : piece.cell());
        }
        return cells;
    }

    /** The cells of a row that may be read in several ways: what all of them agree on, to be confirmed. */
    static List<Cell> of(List<Guess> guesses, String why, Place row) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < guesses.get(0).cells().size(); column++) {
            cells.add(agreed(guesses, column, why, row));
        }
        return cells;
    }

    private static Cell agreed(List<Guess> guesses, int column, String why, Place row) {
        List<Piece> pieces =
                guesses.stream().map(guess -> guess.cells().get(column)).toList();
        List<String> candidates = pieces.stream()
                .filter(Objects::nonNull)
                .map(Piece::text)
                .distinct()
                .toList();
        boolean agree = pieces.stream().allMatch(Objects::nonNull)
                && pieces.stream().map(Decision::meaning).distinct().count() == 1;
        if (!agree || pieces.get(0).figure().doubt() != null) {
            return unread(row, why, candidates);
        }
        return pieces.get(0).cell().toConfirm(new Confirmation(BY_SUMS, candidates));
    }

    /** The same cell, to be confirmed. */
    static Cell doubted(Cell cell, String why) {
        return cell.isCertain() ? cell.toConfirm(new Confirmation(why, List.of(cell.raw()))) : cell;
    }

    private static List<Object> meaning(Piece piece) {
        Figure figure = piece.figure();
        List<Object> meaning = new ArrayList<>();
        meaning.add(figure.state());
        meaning.add(figure.value() == null ? "" : figure.value().stripTrailingZeros());
        return meaning;
    }

    static Cell unread(Place row, String why, List<String> candidates) {
        return Cell.unread(null, row, why == null ? null : new Confirmation(why, candidates));
    }
}

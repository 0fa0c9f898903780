package cn.nianbao.reader.statutory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reasons to have a row confirmed although it reads in one way only. */
final class Doubt {

    private static final String STRAY = "这一行旁边有不知属于哪一格的数字，请对照原稿确认";
    private static final String EMPTY_CELLS = "这一行有空格，文本里不能确定空的是哪一列，请对照原稿确认";

    private Doubt() {}

    /** @param regular whether every row of the table lies just under its heads, so that its empty cells are where they seem */
    static Optional<String> of(Alignment.Match match, List<Piece> cells, Strays strays, boolean regular) {
        if (strays.touch(match)) {
            return Optional.of(STRAY);
        }
        return !regular && emptyCellsInText(cells) && !bornOut(match, cells)
                ? Optional.of(EMPTY_CELLS)
                : Optional.empty();
    }

    /** Some cells are empty and others not, in a file that knows no columns. */
    private static boolean emptyCellsInText(List<Piece> cells) {
        List<Piece> found = cells.stream().filter(Objects::nonNull).toList();
        return found.stream().noneMatch(Piece::isExact)
                && found.stream().anyMatch(Piece::isBlank)
                && !found.stream().allMatch(Piece::isBlank);
    }

    /** In table three the row's own sum tells whether the empty cells are where they seem to be. */
    private static boolean bornOut(Alignment.Match match, List<Piece> cells) {
        boolean tells = cells.stream().anyMatch(cell -> cell != null && !cell.isZero());
        return match.row().hasTotal() && tells && RequestSums.rowMayHold(new Guess(cells).counts());
    }
}

package cn.nianbao.reader.statutory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reasons to have a row confirmed although it reads in one way only. */
final class Doubt {

    private static final String STRAY = "这一行旁边有不知属于哪一格的数字，请对照原稿确认";
    static final String SHIFTED = "这一行有空格，而且总计与各列之和不符，数字可能错了列，请对照原稿确认";
    private static final String EMPTY_CELLS = "这一行有空格，文本里不能确定空的是哪一列，请对照原稿确认";

    private Doubt() {}

    /** @param regular whether every row of the table lies just under its heads, so that its empty cells are where they seem */
    static Optional<String> of(Alignment.Match match, List<Piece> cells, Strays strays, boolean regular) {
        if (strays.touch(match)) {
            return Optional.of(STRAY);
        }
        if (match.row().hasTotal() && emptyAmongFigures(cells) && !mayHold(cells)) {
            return Optional.of(SHIFTED);
        }
        return !regular && emptyCellsInText(cells) && !bornOut(match, cells)
                ? Optional.of(EMPTY_CELLS)
                : Optional.empty();
    }

    /** Some cells are empty and others not, in a file that knows no columns. */
    private static boolean emptyCellsInText(List<Piece> cells) {
        return cells.stream().filter(Objects::nonNull).noneMatch(Piece::isExact) && emptyAmongFigures(cells);
    }

    private static boolean emptyAmongFigures(List<Piece> cells) {
        return cells.stream().anyMatch(cell -> cell != null && cell.isBlank())
                && cells.stream().anyMatch(cell -> cell != null && !cell.isBlank());
    }

    private static boolean mayHold(List<Piece> cells) {
        return RequestSums.rowMayHold(new Guess(cells).counts());
    }

    /** In table three the row's own sum tells whether the empty cells are where they seem to be. */
    private static boolean bornOut(Alignment.Match match, List<Piece> cells) {
        boolean known = cells.stream().allMatch(cell -> cell != null && cell.counts() != null);
        boolean tells = known && cells.stream().anyMatch(cell -> !cell.isZero());
        return match.row().hasTotal() && tells && mayHold(cells);
    }
}

package cn.nianbao.reader.statutory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reasons to have a row confirmed although it reads in one way only.
 *
 * @param strays figures beside the rows
 * @param regular whether every row of the table lies just under its heads, so that its empty cells are where they seem
 * @param evenness of all the rows of the draft
 */
record Doubt(Strays strays, boolean regular, Evenness evenness) {

    private static final String TWO_ROWS = "这一行的标签里有两行的名称，数字不知是哪一行的，请对照原稿确认";
    /** A number such as （二） or 2. before words, within a label. */
    private static final Pattern SECOND_NUMBER =
            Pattern.compile("(?U)\\S\\s+(?:[（(][一二三四五六七][)）]|[一二三四]、|[1-8][.．、])\\s*\\S");

    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    private static final String STRAY = "这一行旁边有不知属于哪一格的数字，请对照原稿确认";
    static final String SHIFTED = "这一行有空格，而且总计与各列之和不符，数字可能错了列，请对照原稿确认";
    private static final String SHIFTED_CELLS = "这一行比表头多出空格，数字可能错了列，请对照原稿确认";
    private static final String EMPTY_CELLS = "这一行有空格，文本里不能确定空的是哪一列，请对照原稿确认";
    static final String UNEVEN = "文本里有的行多了数字，有的行少了数字，这一行的数字可能错了列，请对照原稿确认";

    Optional<String> of(Alignment.Match match, List<Piece> cells) {
        if (strays.touch(match)) {
            return Optional.of(STRAY);
        }
        if (namesTwoRows(match)) {
            return Optional.of(TWO_ROWS);
        }
        boolean hasTotal = match.row().hasTotal();
        if (hasTotal && emptyAmongFigures(cells) && !addsUp(cells)) {
            return Optional.of(SHIFTED);
        }
        if (!regular && emptyCellsInText(cells) && !arePinnedZeros(cells) && !bornOut(match, cells)) {
            return Optional.of(EMPTY_CELLS);
        }
        if (passesOverEmptyCells(match.entry(), cells) && !(hasTotal && addsUp(cells))) {
            return Optional.of(SHIFTED_CELLS);
        }
        return isUneven(match.entry(), cells, hasTotal) ? Optional.of(UNEVEN) : Optional.empty();
    }

    private static boolean namesTwoRows(Alignment.Match match) {
        return !match.row().isSaidBy(match.entry().said())
                && match.entry().labels().stream()
                        .map(Piece::text)
                        .anyMatch(label -> SECOND_NUMBER.matcher(label).find() || namesOther(match.row(), label));
    }

    /** 规章 行政规范性文件: one of the words is by itself the label of another row. */
    private static boolean namesOther(RowLabel row, String label) {
        List<String> others = row.table().rows().stream()
                .filter(other -> other != row.row())
                .map(other -> Wording.plain(other.text()))
                .toList();
        return BLANKS.splitAsStream(label.strip()).map(Wording::plain).anyMatch(others::contains);
    }

    private boolean isUneven(Entry entry, List<Piece> cells, boolean hasTotal) {
        boolean suspect = hasTotal ? evenness.wantsSums() : evenness.isBroken();
        return suspect && entry.isText() && !entry.isZero() && !(hasTotal && addsUp(cells));
    }

    /** Whether a row that has more cells than the table, not under its heads, was read without an empty one among the figures. */
    private static boolean passesOverEmptyCells(Entry entry, List<Piece> cells) {
        if (entry.isText() || cells.stream().anyMatch(Objects::isNull)) {
            return false;
        }
        int from = entry.values().indexOf(cells.get(0));
        int to = entry.values().lastIndexOf(cells.get(cells.size() - 1));
        return from >= 0 && to - from >= cells.size();
    }

    private static boolean addsUp(List<Piece> cells) {
        return RequestSums.rowHolds(new Guess(cells).likelyCounts());
    }

    /** Some cells are empty and others not, in a file that knows no columns. */
    private static boolean emptyCellsInText(List<Piece> cells) {
        return cells.stream().filter(Objects::nonNull).noneMatch(Piece::isExact) && emptyAmongFigures(cells);
    }

    private static boolean emptyAmongFigures(List<Piece> cells) {
        return cells.stream().anyMatch(cell -> cell != null && cell.isBlank())
                && cells.stream().anyMatch(cell -> cell != null && !cell.isBlank());
    }

    /** Zeros and empty cells alone, from the first column to the last: none of them can be another column's. */
    private static boolean arePinnedZeros(List<Piece> cells) {
        return cells.stream().allMatch(cell -> cell != null && cell.isZero())
                && !cells.get(0).isBlank()
                && !cells.get(cells.size() - 1).isBlank();
    }

    /** In table three the row's own sum tells whether the empty cells are where they seem to be. */
    private static boolean bornOut(Alignment.Match match, List<Piece> cells) {
        boolean known = cells.stream().allMatch(cell -> cell != null && cell.counts() != null);
        boolean tells = known && cells.stream().anyMatch(cell -> !cell.isZero());
        return match.row().hasTotal() && tells && RequestSums.rowMayHold(new Guess(cells).counts());
    }
}

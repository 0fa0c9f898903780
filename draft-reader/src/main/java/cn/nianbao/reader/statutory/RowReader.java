package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;

/** Reads an entry's figures into the columns of its row: by the columns they lie under, else by their count, never by a guess. */
final class RowReader {

    /** From this many columns on, a row of zeros that lacks one is still a row of zeros. */
    private static final int WIDE = 5;

    private static final String FEWER = "这一行的数字比列数少，不能确定缺的是哪一列，请对照原稿填写";
    private static final String UNEVEN = "这一行的数字个数与列数不符，请对照原稿确认";
    private static final String NO_COLUMN = "原稿的表里没有这一列，请补填";
    private static final String NONE = "这一行没有读到数字，请对照原稿填写";

    private final int columns;

    RowReader(int columns) {
        this.columns = columns;
    }

    /**
     * Reads the entry.
     *
     * @param heads the head cells over the row, null where unknown
     * @param headsHold whether heads can be relied on although the file is text
     */
    Reading read(Entry entry, Heads heads, boolean headsHold) {
        List<Piece> under = heads == null ? null : heads.under(entry);
        List<Piece> figures = figures(entry);
        boolean exact = entry.values().stream().allMatch(Piece::isExact);
        if (under != null && (exact || headsHold || figures.size() == columns && heads.isExact())) {
            return new Reading.Sure(under, NO_COLUMN);
        }
        if (figures.size() == columns) {
            return Reading.Sure.of(figures);
        }
        return figures.isEmpty() ? empty(entry) : uneven(entry.values(), figures);
    }

    /** Nothing can be read, not even that the cells are empty. */
    Reading lost() {
        return Reading.Sure.nothing(columns, NONE);
    }

    private Reading empty(Entry entry) {
        boolean emptyCells = entry.values().size() >= columns;
        return emptyCells ? Reading.Sure.of(entry.values().subList(0, columns)) : lost();
    }

    private Reading uneven(List<Piece> values, List<Piece> figures) {
        int first = values.indexOf(figures.get(0));
        int last = values.lastIndexOf(figures.get(figures.size() - 1));
        if (last - first + 1 == columns) {
            return Reading.Sure.of(values.subList(first, last + 1));
        }
        if (figures.stream().allMatch(Piece::isZero) && (figures.size() > columns || figures.size() == columns - 1)) {
            return zeros(figures);
        }
        String why = figures.size() < columns ? FEWER : UNEVEN;
        List<Guess> guesses = Guesses.of(values, columns);
        return guesses.isEmpty() ? Reading.Sure.nothing(columns, why) : new Reading.Open(guesses, why);
    }

    /** Nothing but zeros: whichever is too many, the rest are zeros; where one is missing, only the last stays open. */
    private Reading zeros(List<Piece> figures) {
        if (figures.size() > columns) {
            return Reading.Sure.of(figures.subList(0, columns));
        }
        if (columns < WIDE) {
            return Reading.Sure.nothing(columns, FEWER);
        }
        List<Piece> cells = new ArrayList<>(figures);
        cells.add(null);
        return new Reading.Sure(cells, FEWER);
    }

    private static List<Piece> figures(Entry entry) {
        List<Piece> figures = new ArrayList<>(entry.values().size());
        for (Piece piece : entry.values()) {
            if (!piece.isBlank()) {
                figures.add(piece);
            }
        }
        return figures;
    }
}

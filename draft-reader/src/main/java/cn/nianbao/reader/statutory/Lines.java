package cn.nianbao.reader.statutory;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.PageNumber;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns blocks into table rows; prose gives none. */
final class Lines {

    private static final int LONGEST_LINE = 20_000;

    private static final String THOUSANDS = ",，";

    private Lines() {}

    static List<TableRow> rows(int number, Block block) {
        if (block instanceof Block.Grid grid) {
            return rows(number, grid);
        }
        return block instanceof Block.Paragraph line && !PageNumber.isMarked(line.text())
                ? row(number, line)
                : List.of();
    }

    private static List<TableRow> rows(int block, Block.Grid grid) {
        int width = 0;
        for (List<Block.GridCell> row : grid.rows()) {
            for (Block.GridCell cell : row) {
                width = Math.max(width, cell.column() + cell.columnSpan());
            }
        }
        List<TableRow> rows = new ArrayList<>();
        for (List<Block.GridCell> row : grid.rows()) {
            List<Piece> pieces = pieces(row);
            if (!pieces.isEmpty()) {
                rows.add(new TableRow(block, width, pieces));
            }
        }
        return rows;
    }

    private static List<Piece> pieces(List<Block.GridCell> row) {
        List<Piece> pieces = new ArrayList<>();
        for (Block.GridCell cell : row) {
            int to = cell.column() + cell.columnSpan();
            if (cell.at() instanceof Place.InText && PageNumber.isMarked(cell.text())) {
                continue;
            }
            if (cell.at() instanceof Place.InText at && isSeveral(cell.text())) {
                pieces.addAll(split(cell.text(), at, cell.column(), to));
            } else {
                pieces.add(piece(cell.text(), cell.at(), cell.column(), to));
            }
        }
        return pieces;
    }

    /** Two figures in a cell may be one number in halves; more are the figures of cells that ran together. */
    private static boolean isSeveral(String text) {
        int words = 0;
        for (int start = word(text, 0); start < text.length(); start = word(text, end(text, start))) {
            words++;
        }
        if (words < 2) {
            return false;
        }
        Figure figure = Figure.of(text);
        return figure.state() != CellState.NUMBER && (figure.doubt() == null || words > 2);
    }

    /** A text cell that holds several figures or a label with figures: the converter lost the columns between. */
    private static List<Piece> split(String text, Place.InText at, int from, int to) {
        List<Piece> pieces = tabular(text, at, from, to);
        for (Piece piece : pieces) {
            if (piece.kind() == Piece.Kind.VALUE) {
                return pieces;
            }
        }
        return List.of(piece(text, at, from, to));
    }

    /** The line as a row; none where it is prose. A sign or a unit may stand apart from its figure. */
    private static List<TableRow> row(int block, Block.Paragraph line) {
        List<Piece> pieces = isSigned(line.text())
                ? List.of(piece(line.text(), line.at(), 0, 0))
                : tabular(line.text(), line.at(), 0, 0);
        return pieces.isEmpty() ? List.of() : List.of(new TableRow(block, 0, pieces));
    }

    /** A name that the format does not know, and figures behind it; empty where the line is anything else. */
    static Optional<TableRow> ownRow(int block, Block.Paragraph line, Pattern name) {
        String text = line.text();
        int first = end(text, 0);
        if (text.length() > LONGEST_LINE
                || !name.matcher(text.substring(0, first)).matches()) {
            return Optional.empty();
        }
        List<Piece> pieces =
                new ArrayList<>(List.of(piece(text.substring(0, first), within(line.at(), 0, first), 0, 0)));
        for (int start = word(text, first); start < text.length(); start = word(text, end(text, start))) {
            int end = end(text, start);
            pieces.add(piece(text.substring(start, end), within(line.at(), start, end), 0, 0));
        }
        boolean figures = pieces.stream().skip(1).allMatch(piece -> piece.kind() == Piece.Kind.VALUE);
        boolean own = figures && pieces.size() > 1 && pieces.get(0).kind() == Piece.Kind.OTHER;
        return own ? Optional.of(new TableRow(block, 0, pieces)) : Optional.empty();
    }

    private static boolean isSigned(String text) {
        return text.indexOf(' ') > 0 && Figure.of(text).state() == CellState.NUMBER;
    }

    /** The words of the text as the cells of a row; none where they are prose. */
    private static List<Piece> tabular(String text, Place at, int from, int to) {
        if (text.length() > LONGEST_LINE) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>();
        int label = -1;
        int end = 0;
        for (int start = word(text, 0); start < text.length(); start = word(text, end)) {
            end = end(text, start);
            String word = text.substring(start, end);
            Figure figure = isOpenNumber(text, start) ? Figure.inDoubt(word) : Figure.of(word);
            if (!figure.isValue()) {
                if (word.length() > Vocabulary.LONGEST && figure.state() != CellState.BLANK) {
                    return List.of();
                }
                label = label < 0 ? start : label;
                continue;
            }
            if (!addLabels(pieces, text, label, start, at, from, to)) {
                return List.of();
            }
            Place place = within(at, start, start + word.length());
            pieces.add(new Piece(word, figure, Words.FIGURE, place, from, to));
            label = -1;
        }
        return addLabels(pieces, text, label, text.length(), at, from, to) ? pieces : List.of();
    }

    /** A number that a blank after its comma has parted, such as 3, 127. */
    private static boolean isOpenNumber(String text, int word) {
        if (!Character.isDigit(text.charAt(word))) {
            return false;
        }
        int end = end(text, word);
        int next = word(text, end);
        return THOUSANDS.indexOf(text.charAt(end - 1)) >= 0
                && next < text.length()
                && Character.isDigit(text.charAt(next));
    }

    /** Adds the words between two figures: one label with spaces inside, or several heads in a row; false where it is prose. */
    private static boolean addLabels(List<Piece> pieces, String text, int start, int end, Place at, int from, int to) {
        if (start < 0) {
            return true;
        }
        String words = text.substring(start, end).stripTrailing();
        Piece whole = piece(words, within(at, start, start + words.length()), from, to);
        if (whole.kind() != Piece.Kind.OTHER) {
            pieces.add(whole);
            return true;
        }
        boolean oneWord = end(words, 0) == words.length();
        for (int head = word(words, 0); !oneWord && head < words.length(); head = word(words, end(words, head))) {
            int last = end(words, head);
            Piece piece = piece(words.substring(head, last), within(at, start + head, start + last), from, to);
            if (!piece.isLabel()) {
                return false;
            }
            pieces.add(piece);
        }
        return !oneWord;
    }

    /** Where the next word begins; the end of the text where there is none. */
    private static int word(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int end(String text, int word) {
        int at = word;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        boolean han = c >= '\u4e00' && c <= '\u9fff';
        return !han && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static Piece piece(String text, Place at, int from, int to) {
        Figure figure = Figure.of(text);
        return new Piece(text, figure, words(text, figure), at, from, to);
    }

    private static Words words(String text, Figure figure) {
        if (figure.state() == CellState.BLANK) {
            return Words.BLANK;
        }
        return figure.isValue() ? Words.FIGURE : Vocabulary.words(text);
    }

    private static Place within(Place at, int from, int to) {
        return at instanceof Place.InText line
                ? new Place.InText(line.line(), line.from() + from, line.from() + to - 1)
                : at;
    }
}

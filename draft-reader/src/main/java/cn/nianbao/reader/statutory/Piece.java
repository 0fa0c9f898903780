package cn.nianbao.reader.statutory;

import cn.nianbao.report.Cell;
import cn.nianbao.report.Place;
import java.math.BigDecimal;

/** The words of one cell of a table, or of what may be one, and what they are. Two with the same words are still two. */
final class Piece {

    /** What the words of a cell are, before it is known which cell. */
    enum Kind {
        /** Words of the template. */
        LABEL,
        /** A figure or a stroke. */
        VALUE,
        /** Words that say there is nothing, where a figure is due. */
        NONE,
        /** Nothing. */
        BLANK,
        /** Words that the template does not know. */
        OTHER
    }

    private final String text;
    private final Figure figure;
    private final Words words;
    private final Place at;
    private final int from;
    private final int to;

    /**
     * @param figure what it says as a figure
     * @param words what it says in words
     * @param from the first grid column it covers, from 0
     * @param to the grid column after the last
     */
    Piece(String text, Figure figure, Words words, Place at, int from, int to) {
        this.text = text;
        this.figure = figure;
        this.words = words;
        this.at = at;
        this.from = from;
        this.to = to;
    }

    String text() {
        return text;
    }

    Kind kind() {
        return words.kind();
    }

    Place at() {
        return at;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    Figure figure() {
        return figure;
    }

    Words words() {
        return words;
    }

    boolean isBlank() {
        return words.kind() == Kind.BLANK;
    }

    boolean isLabel() {
        return words.kind() == Kind.LABEL;
    }

    /** Whether it begins with a number such as （三） or 2. */
    boolean isNumbered() {
        return words.isNumbered();
    }

    Cell cell() {
        return figure.cell(text, at);
    }

    /** What sums count: a blank or a stroke as nothing; null for words and doubtful figures. */
    BigDecimal counts() {
        return switch (figure.state()) {
            case NUMBER -> figure.value();
            case BLANK, SYMBOL -> BigDecimal.ZERO;
            case TEXT, UNREAD -> null;
        };
    }

    /** The same, with a figure in doubt taken as what was perhaps meant. */
    BigDecimal likelyCounts() {
        return figure.doubt() == null ? counts() : Figure.of(figure.doubt()).value();
    }

    boolean isZero() {
        return counts() != null && counts().signum() == 0;
    }

    /** Whether the two share a grid column. */
    boolean overlaps(Piece other) {
        return from < other.to && other.from < to;
    }

    /** Whether the place comes from a file that knows its columns; in text, columns are a guess. */
    boolean isExact() {
        return at != null && !(at instanceof Place.InText);
    }
}

package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import java.util.ArrayList;
import java.util.List;

/** Writes letters, those of one line as one element: what stands side by side can be marked and searched as words. */
final class SvgText {

    /** In millimetres; letters that stand so level stand on one line. */
    private static final double LEVEL = 0.01;

    /** The part of a letter's height that stands below the line it is written on. */
    private static final double BELOW = 0.12;

    /** In parts of the letters' size; what is further apart stands apart. */
    private static final double WORD_GAP = 0.6;

    private final Svg svg;
    private final StringBuilder words = new StringBuilder();
    private final List<Double> begins = new ArrayList<>();
    private Letter first;
    private Letter last;
    private Colour ink;

    /**
     * A letter.
     *
     * @param x where it begins on the line that it stands on, in points
     * @param degrees how far the line is turned, clockwise
     * @param size in points, as it is drawn
     * @param width along the line, in points
     */
    record Letter(String text, double x, double y, double degrees, double size, double width) {

        static Letter of(Glyph glyph, double size) {
            Box box = glyph.box();
            return switch (glyph.turn()) {
                case 90 -> of(glyph, box.x() + BELOW * box.width(), box.y(), size, box.height());
                case 180 -> of(glyph, box.right(), box.y() + BELOW * box.height(), size, box.width());
                case 270 -> of(glyph, box.right() - BELOW * box.width(), box.bottom(), size, box.height());
                default -> of(glyph, box.x(), box.bottom() - BELOW * box.height(), size, box.width());
            };
        }

        private static Letter of(Glyph glyph, double x, double y, double size, double width) {
            return new Letter(glyph.text(), x, y, glyph.turn(), size, width);
        }

        /** How far along the line, in millimetres, from where the page's corner is when it is turned with the line. */
        double along() {
            double turn = Math.toRadians(degrees);
            return Svg.millimetres(degrees == 0 ? x : x * Math.cos(turn) + y * Math.sin(turn));
        }

        /** How far down to the line. */
        double down() {
            double turn = Math.toRadians(degrees);
            return Svg.millimetres(degrees == 0 ? y : y * Math.cos(turn) - x * Math.sin(turn));
        }

        /** Whether it goes on from the other; the figure in the next cell of a table does not. */
        private boolean follows(Letter other) {
            double gap = along() - other.along() - Svg.millimetres(other.width);
            return degrees == other.degrees
                    && size == other.size
                    && Math.abs(down() - other.down()) < LEVEL
                    && Math.abs(gap) < WORD_GAP * Svg.millimetres(size);
        }
    }

    SvgText(Svg svg) {
        this.svg = svg;
    }

    void letter(Letter letter, Colour colour) throws UnreadableDraft {
        boolean single = letter.text().length() == 1;
        if (first == null || !single || !letter.follows(last) || !colour.equals(ink)) {
            close();
            first = letter;
            ink = colour;
        }
        last = letter;
        words.append(letter.text());
        begins.add(letter.along());
        if (!single) {
            // one that counts for two could part the others from their places
            close();
        }
    }

    /** Ends the line. */
    void close() throws UnreadableDraft {
        if (first == null) {
            return;
        }
        svg.begin("text")
                .with("x", begins)
                .with("y", first.down())
                .with("font-size", Svg.millimetres(first.size()))
                .colour("fill", ink);
        if (first.degrees() != 0) {
            svg.turned(first.degrees());
        }
        svg.end("text", words);
        first = null;
        words.setLength(0);
        begins.clear();
    }
}

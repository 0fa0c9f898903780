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

    private final Svg svg;
    private final StringBuilder words = new StringBuilder();
    private final List<Double> begins = new ArrayList<>();
    private Letter first;
    private Colour ink;

    /**
     * A letter.
     *
     * @param x where it begins on the line that it stands on, in points
     * @param degrees how far the line is turned, clockwise
     * @param size in points
     */
    record Letter(String text, double x, double y, double degrees, double size) {

        static Letter of(Glyph glyph) {
            Box box = glyph.box();
            String text = glyph.text();
            return switch (glyph.turn()) {
                case 90 -> new Letter(text, box.x() + BELOW * box.width(), box.y(), 90, glyph.size());
                case 180 -> new Letter(text, box.right(), box.y() + BELOW * box.height(), 180, glyph.size());
                case 270 -> new Letter(text, box.right() - BELOW * box.width(), box.bottom(), 270, glyph.size());
                default -> new Letter(text, box.x(), box.bottom() - BELOW * box.height(), 0, glyph.size());
            };
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

        private boolean isBeside(Letter other) {
            return degrees == other.degrees && size == other.size && Math.abs(down() - other.down()) < LEVEL;
        }
    }

    SvgText(Svg svg) {
        this.svg = svg;
    }

    void letter(Letter letter, Colour colour) throws UnreadableDraft {
        boolean single = letter.text().length() == 1;
        if (first == null || !single || !letter.isBeside(first) || !colour.equals(ink)) {
            close();
            first = letter;
            ink = colour;
        }
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

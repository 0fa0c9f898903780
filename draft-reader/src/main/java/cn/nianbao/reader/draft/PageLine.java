package cn.nianbao.reader.draft;

import cn.nianbao.report.Place;

/** A line of a paragraph on a page: which of the paragraph's characters it holds, and where each of them stands. */
public final class PageLine {

    private final int from;
    private final Place.OnPage at;
    private final int turn;
    private final float[] ends;

    /**
     * @param from its first character in the paragraph's text
     * @param at the box around it
     * @param turn how far it is turned clockwise on its page, in degrees: 0, 90, 180 or 270
     * @param ends how much of its length lies before the end of each of its characters, 0 to 1
     */
    public PageLine(int from, Place.OnPage at, int turn, float[] ends) {
        this.from = from;
        this.at = at;
        this.turn = turn;
        this.ends = ends.clone();
    }

    public int from() {
        return from;
    }

    /** The character of the paragraph behind its last. */
    public int to() {
        return from + ends.length;
    }

    /** The box around all of them. */
    public Place.OnPage at() {
        return at;
    }

    /** How far the line is turned clockwise on its page, in degrees. */
    public int turn() {
        return turn;
    }

    /** How much of its length lies before a character of the paragraph, 0 to 1; behind the last, all of it. */
    public double before(int character) {
        return character <= from ? 0 : ends[character - from - 1];
    }

    /**
     * The box around some of its characters.
     *
     * @param first of the paragraph's characters, one that this line holds
     * @param behind the character after the last, at most {@link #to()}
     */
    public Place.OnPage part(int first, int behind) {
        double begin = before(first);
        double length = Math.max(0, before(behind) - begin);
        double back = 1 - begin - length;
        return switch (turn) {
            case 90 -> upright(begin, length);
            case 180 -> level(back, length);
            case 270 -> upright(back, length);
            default -> level(begin, length);
        };
    }

    private Place.OnPage level(double begin, double length) {
        return new Place.OnPage(at.page(), at.x() + begin * at.width(), at.y(), length * at.width(), at.height());
    }

    private Place.OnPage upright(double begin, double length) {
        return new Place.OnPage(at.page(), at.x(), at.y() + begin * at.height(), at.width(), length * at.height());
    }
}

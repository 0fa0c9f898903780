package cn.nianbao.reader.samples;

/**
 * How a program lays out a report on paper and draws it.
 *
 * @param pageHeight in millimetres; low pages break tables
 * @param rowHeight the least, in millimetres
 * @param headsAgain whether a table's head stands again on each page
 * @param uprightHeads whether narrow heads run downwards
 * @param lines how tables are ruled
 * @param scaled whether letters are set in size 1 and enlarged by a matrix
 * @param template whether a page below all others holds a running head
 * @param decoy how a wrong number is hidden at each figure; null for none
 * @param squeezed whether columns of figures are too narrow for these, so that they fold
 */
public record OfficeHabits(
        double pageHeight,
        double rowHeight,
        boolean headsAgain,
        boolean uprightHeads,
        Lines lines,
        boolean scaled,
        boolean template,
        Decoy decoy,
        boolean squeezed) {

    /** How tables are ruled. */
    public enum Lines {
        STROKES,
        BARS,
        BOXES
    }

    /** Ways to have a number in the file that nobody sees. */
    public enum Decoy {
        INVISIBLE,
        CLEAR,
        WHITE,
        COVERED,
        OUTSIDE,
        CUT_OFF,
        TINY
    }

    /** A4, everything plain. */
    public static final OfficeHabits PLAIN = new OfficeHabits(297, 7, false, false, Lines.STROKES, false, false, null);

    public OfficeHabits(
            double pageHeight,
            double rowHeight,
            boolean headsAgain,
            boolean uprightHeads,
            Lines lines,
            boolean scaled,
            boolean template,
            Decoy decoy) {
        this(pageHeight, rowHeight, headsAgain, uprightHeads, lines, scaled, template, decoy, false);
    }

    public OfficeHabits squeeze() {
        return new OfficeHabits(pageHeight, rowHeight, headsAgain, uprightHeads, lines, scaled, template, decoy, true);
    }

    public OfficeHabits on(double newPageHeight) {
        return new OfficeHabits(
                newPageHeight, rowHeight, headsAgain, uprightHeads, lines, scaled, template, decoy, squeezed);
    }

    public OfficeHabits ruled(Lines newLines) {
        return new OfficeHabits(
                pageHeight, rowHeight, headsAgain, uprightHeads, newLines, scaled, template, decoy, squeezed);
    }

    public OfficeHabits hiding(Decoy newDecoy) {
        return new OfficeHabits(
                pageHeight, rowHeight, headsAgain, uprightHeads, lines, scaled, template, newDecoy, squeezed);
    }
}

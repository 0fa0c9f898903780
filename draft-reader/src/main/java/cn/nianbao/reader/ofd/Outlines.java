package cn.nianbao.reader.ofd;

import java.awt.geom.Rectangle2D;

/** Letters that are drawn as areas and written nowhere, as far as one can tell from how much is drawn. */
final class Outlines {

    /** Corners of shapes, as ten Chinese letters have. */
    private static final int A_LINE = 500;

    private static final int LEAST_OF_LETTER = 6;
    private static final double LARGE_PART = 0.15;

    private int points;
    private Rectangle2D around;

    Outlines(Sheet sheet) {
        for (Mark.Fill fill : sheet.fills()) {
            if (fill.points() >= LEAST_OF_LETTER && fill.colour().showsOn(Colour.WHITE)) {
                points += fill.points();
                Rectangle2D box = fill.shape().getBounds2D();
                around = around == null ? box : around.createUnion(box);
            }
        }
    }

    /** Whether there is at least about a line of them. */
    boolean areWords() {
        return points >= A_LINE;
    }

    /** Whether they fill much of the page, unlike an emblem. */
    boolean areMany(PageArea page) {
        return areWords() && around.getWidth() * around.getHeight() > LARGE_PART * page.width() * page.height();
    }

    Rectangle2D around() {
        return around;
    }
}

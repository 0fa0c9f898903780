package cn.nianbao.reader.ofd;

import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Ruling;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Something drawn on a page, in points; the order in which marks are drawn is that of their numbers. */
sealed interface Mark {

    long order();

    /** @param glyph as it would be seen if nothing covered it */
    record Letter(long order, Glyph glyph, Colour colour) implements Mark {}

    /**
     * A letter written neither level nor upright.
     *
     * @param x where it begins on the line that it stands on
     * @param degrees clockwise, how far it leans
     * @param size in points
     */
    record Leaning(long order, String text, double x, double y, double degrees, double size, Colour colour)
            implements Mark {}

    record Line(long order, Ruling ruling, Colour colour) implements Mark {}

    /**
     * An area that is filled.
     *
     * @param box of what is shown of it
     * @param points how many the shape has
     */
    record Fill(long order, Shape shape, Rectangle2D box, int points, Colour colour) implements Mark {}

    /** @param width in points */
    record Stroke(long order, Shape shape, double width, Colour colour) implements Mark {}

    /**
     * @param file within the package
     * @param toPage from the unit square, upside up, to points
     * @param area that it covers; its colour says no more than whether one can see through it
     */
    record Picture(String file, AffineTransform toPage, Fill area) implements Mark {

        @Override
        public long order() {
            return area.order();
        }
    }
}

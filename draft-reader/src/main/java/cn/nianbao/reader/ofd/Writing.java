package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** Sets letters onto a page, each where the file steps to. */
final class Writing {

    /** The part of a letter's height that stands above the line it is written on. */
    private static final double ABOVE = 0.88;

    /** A step beyond this many widths of the letter is a gap and no part of the letter. */
    private static final double WIDEST = 1.6;

    /** In degrees; text that leans further is laid across the page and no part of its lines. */
    private static final double MOST_SLANT = 10;

    /** In points; smaller letters are dots. */
    private static final double LEAST_SIZE = 1;

    private final Lettering lettering;
    private final Space space;
    private final Colour colour;
    private final Sheet sheet;
    private final double size;
    private final int turn;
    private final double angle;
    private final boolean slanted;
    private final boolean drawn;

    Writing(Lettering lettering, Space space, Colour colour, Sheet sheet) {
        this.lettering = lettering;
        this.space = space;
        this.colour = colour;
        this.sheet = sheet;
        AffineTransform toPage = space.toPage();
        size = lettering.size() * length(toPage.getShearX(), toPage.getScaleY());
        angle = degrees(toPage.getShearY(), toPage.getScaleX()) + lettering.turn();
        turn = Math.floorMod((int) Math.round(angle / 90), 4) * 90;
        slanted = Math.abs(angle / 90 - Math.round(angle / 90)) * 90 > MOST_SLANT;
        drawn = size >= LEAST_SIZE && lettering.stretch() > 0;
    }

    /** Nearly all text is level, and needs no roots and no angles. */
    private static double length(double x, double y) {
        return x == 0 ? Math.abs(y) : Math.hypot(x, y);
    }

    private static double degrees(double y, double x) {
        return y == 0 && x > 0 ? 0 : Math.toDegrees(Math.atan2(y, x));
    }

    void write(String text, double fromX, double fromY, Deltas deltaX, Deltas deltaY) throws UnreadableDraft {
        if (slanted) {
            sheet.slanted(text.strip());
        }
        double x = fromX;
        double y = fromY;
        int number = 0;
        for (int at = 0; at < text.length(); number++) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            boolean last = at >= text.length();
            double usual = lettering.width(letter);
            double width = last ? lastWidth(x, usual) : width(number, usual, deltaX);
            if (slanted) {
                lean(Character.toString(letter), x, y);
            } else {
                put(Character.toString(letter), x, y, width);
            }
            if (deltaX.has(number) || deltaY.has(number)) {
                x += deltaX.get(number);
                y += deltaY.get(number);
            } else {
                x += step(0, usual);
                y += step(90, lettering.size());
            }
        }
    }

    private void lean(String letter, double x, double y) throws UnreadableDraft {
        if (drawn && !letter.isBlank()) {
            Point2D at = space.toPage().transform(new Point2D.Double(x, y), null);
            sheet.leaning(letter, at, angle, size, colour);
        }
    }

    /** One step the way the line runs, where the file gives none. */
    private double step(int axis, double length) {
        int way = lettering.reading();
        return way == axis ? length : way == axis + 180 ? -length : 0;
    }

    private double width(int number, double usual, Deltas deltaX) {
        double step = deltaX.get(number);
        return step > 0 && step <= usual * WIDEST ? step : usual;
    }

    /** The last letter ends where its line ends, if the line says so closely. */
    private double lastWidth(double x, double usual) {
        double rest = lettering.lineWidth() - x;
        return rest > usual / 3 && rest < usual ? rest : usual;
    }

    private void put(String letter, double x, double y, double width) throws UnreadableDraft {
        Box box = box(x, y, width);
        sheet.letter(new Glyph(letter, box, size, turn, drawn && space.shows(box)), colour);
    }

    private Box box(double x, double y, double width) {
        double height = lettering.size();
        AffineTransform toPage = space.toPage();
        boolean upright = toPage.getShearX() == 0 && toPage.getShearY() == 0 && lettering.turn() == 0;
        if (upright && toPage.getScaleX() > 0 && toPage.getScaleY() > 0) {
            return new Box(
                    x * toPage.getScaleX() + toPage.getTranslateX(),
                    (y - ABOVE * height) * toPage.getScaleY() + toPage.getTranslateY(),
                    width * toPage.getScaleX(),
                    height * toPage.getScaleY());
        }
        AffineTransform turned = new AffineTransform(toPage);
        turned.rotate(Math.toRadians(lettering.turn()), x, y);
        Rectangle2D around = turned.createTransformedShape(new Rectangle2D.Double(x, y - ABOVE * height, width, height))
                .getBounds2D();
        return new Box(around.getX(), around.getY(), around.getWidth(), around.getHeight());
    }
}

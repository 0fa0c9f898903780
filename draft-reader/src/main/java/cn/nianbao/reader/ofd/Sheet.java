package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.PageBudget;
import cn.nianbao.reader.page.Ruling;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that is drawn on one page, as it is drawn. */
final class Sheet {

    private static final long LAYER = 1L << 40;

    private static final int CORNERS = 4;
    private static final int MOST_SLANTED = 20;
    private static final int LONGEST_SLANTED = 100;

    private final PageBudget budget;
    private final List<Mark.Letter> letters = new ArrayList<>();
    private final List<Mark.Leaning> leaning = new ArrayList<>();
    private final List<Mark.Line> lines = new ArrayList<>();
    private final List<Mark.Fill> fills = new ArrayList<>();
    private final List<Mark.Stroke> strokes = new ArrayList<>();
    private final List<Mark.Picture> pictures = new ArrayList<>();
    private final Set<String> slanted = new LinkedHashSet<>();
    private long order;

    Sheet(PageBudget budget) {
        this.budget = budget;
    }

    /** What is drawn from now on lies on all layers of lower rank. */
    void layer(int rank) {
        order = rank * LAYER + (order & LAYER - 1);
    }

    void letter(Glyph glyph, Colour colour) throws UnreadableDraft {
        budget.glyph();
        letters.add(new Mark.Letter(order++, glyph, colour));
    }

    /** Of words that lean: only who looks at the page shall see it. */
    void leaning(String letter, Point2D at, double degrees, double size, Colour colour) throws UnreadableDraft {
        budget.glyph();
        leaning.add(new Mark.Leaning(order++, letter, at.getX(), at.getY(), degrees, size, colour));
    }

    /** Words written neither level nor upright, as a watermark is; they are no text. */
    void slanted(String words) {
        if (slanted.size() < MOST_SLANTED) {
            slanted.add(words.substring(0, Math.min(words.length(), LONGEST_SLANTED)));
        }
    }

    void line(Ruling ruling, Colour colour) throws UnreadableDraft {
        budget.object();
        lines.add(new Mark.Line(order++, ruling, colour));
    }

    /**
     * @param shown the box of what is shown of it
     * @param points how many the shape has
     */
    void fill(Shape shape, Rectangle2D shown, int points, Colour colour) {
        fills.add(new Mark.Fill(order++, shape, shown, points, colour));
    }

    void stroke(Shape shape, double width, Colour colour) {
        strokes.add(new Mark.Stroke(order++, shape, width, colour));
    }

    void picture(String file, AffineTransform toPage, Space space, Colour colour) {
        Shape place = toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1));
        Rectangle2D shown = space.shown(place.getBounds2D());
        pictures.add(new Mark.Picture(file, toPage, new Mark.Fill(order++, place, shown, CORNERS, colour)));
    }

    Set<String> slanted() {
        return slanted;
    }

    PageBudget budget() {
        return budget;
    }

    List<Mark.Letter> letters() {
        return letters;
    }

    List<Mark.Leaning> leaning() {
        return leaning;
    }

    List<Mark.Line> lines() {
        return lines;
    }

    List<Mark.Fill> fills() {
        return fills;
    }

    List<Mark.Stroke> strokes() {
        return strokes;
    }

    List<Mark.Picture> pictures() {
        return pictures;
    }
}

package cn.nianbao.reader.pdf;

import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.Ruling;
import java.util.ArrayList;
import java.util.List;

/** What a page shows, in the order in which it was drawn: what is drawn later covers what was drawn before. */
final class Canvas {

    /** A bar thinner than this, in points, is a line. */
    static final double BAR = 3.5;

    private static final double SHORTEST = 3;
    /** Smaller letters than this, in points, nobody reads. */
    private static final double TINY = 1.5;

    /**
     * A filled area.
     *
     * @param after how many glyphs were drawn before it
     * @param hides whether all of it covers what was drawn before
     */
    private record Cover(Area area, Ink ink, int after, boolean hides) {}

    private final Area paper;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final List<Box> pictures = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private int shapes;

    Canvas(Area paper) {
        this.paper = paper;
    }

    /** @param shown whether the file lets it be seen, as far as that is known before the page is done */
    void glyph(String text, Box box, double size, int turn, boolean shown, Ink ink, Area clip) {
        double x = box.centreX();
        double y = box.centreY();
        boolean visible = shown && size >= TINY && paper.holds(x, y) && clip.holds(x, y) && !ink.isLost(ground(x, y));
        glyphs.add(new Glyph(text, box, size, turn, visible));
    }

    /** The colour that is there already. */
    private Ink ground(double x, double y) {
        for (int i = covers.size() - 1; i >= 0; i--) {
            if (covers.get(i).area().holds(x, y)) {
                return covers.get(i).ink();
            }
        }
        return Ink.WHITE;
    }

    /** A filled shape: a bar is a line, a larger one covers what was drawn before. */
    void filled(Area shape, boolean rectangle, boolean opaque, Ink ink, Area clip) {
        Area seen = shape.within(clip);
        if (seen.isEmpty()) {
            return;
        }
        if (Math.min(seen.width(), seen.height()) <= BAR) {
            bar(seen, ink);
        } else {
            shapes += rectangle ? 0 : 1;
            boolean hides = rectangle && opaque;
            covers.add(new Cover(seen, hides ? ink : Ink.UNKNOWN, glyphs.size(), hides));
        }
    }

    private void bar(Area bar, Ink ink) {
        Box box = bar.box();
        if (box.width() >= box.height()) {
            line(box.x(), box.centreY(), box.right(), box.centreY(), ink);
        } else {
            line(box.centreX(), box.y(), box.centreX(), box.bottom(), ink);
        }
    }

    /** A line that is drawn, if it is level or upright. */
    void line(double fromX, double fromY, double toX, double toY, Ink ink) {
        double wide = Math.abs(toX - fromX);
        double high = Math.abs(toY - fromY);
        boolean straight = Math.min(wide, high) <= Math.max(0.5, 0.01 * Math.max(wide, high));
        if (straight && Math.max(wide, high) >= SHORTEST && !ink.isLost(ground((fromX + toX) / 2, (fromY + toY) / 2))) {
            rulings.add(new Ruling(fromX, fromY, toX, toY));
        }
    }

    void picture(Area place, boolean opaque, Area clip) {
        Area seen = place.within(clip).within(paper);
        if (!seen.isEmpty()) {
            pictures.add(seen.box());
            covers.add(new Cover(seen, Ink.UNKNOWN, glyphs.size(), opaque));
        }
    }

    /** Letters drawn as shapes count here, and so does the drawing of a coat of arms. */
    int shapes() {
        return shapes;
    }

    Page page(int number, double width, double height) {
        return new Page(number, width, height, seen(), rulings, pictures);
    }

    private List<Glyph> seen() {
        if (covers.isEmpty()) {
            return glyphs;
        }
        List<Glyph> seen = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            boolean covered = glyph.visible() && isCovered(glyph.box(), i);
            seen.add(covered ? new Glyph(glyph.text(), glyph.box(), glyph.size(), glyph.turn(), false) : glyph);
        }
        return seen;
    }

    private boolean isCovered(Box glyph, int number) {
        Box heart = new Box(
                glyph.x() + glyph.width() * 0.2,
                glyph.y() + glyph.height() * 0.25,
                glyph.width() * 0.6,
                glyph.height() * 0.5);
        for (int i = covers.size() - 1; i >= 0 && covers.get(i).after() > number; i--) {
            if (covers.get(i).hides() && covers.get(i).area().covers(heart)) {
                return true;
            }
        }
        return false;
    }
}

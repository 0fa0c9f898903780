package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageBudget;
import cn.nianbao.reader.page.Ruling;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What a reader of the page sees of what is drawn: not what lies under something else, nor white on white. */
final class Sight {

    /** How far a line must lie inside an area to be covered by it rather than be its edge, in points. */
    private static final double EDGE = 1;

    private final Sheet sheet;
    private final PageArea area;
    private final PageBudget budget;
    private final List<Mark.Fill> covers = new ArrayList<>();

    Sight(Sheet sheet, PageArea area) {
        this.sheet = sheet;
        this.area = area;
        this.budget = sheet.budget();
        sheet.fills().stream().filter(fill -> fill.colour().isOpaque()).forEach(covers::add);
        sheet.pictures().stream()
                .map(Mark.Picture::area)
                .filter(fill -> fill.colour().isOpaque())
                .forEach(covers::add);
        covers.sort((a, b) -> Long.compare(a.order(), b.order()));
    }

    /** @param number of the page, from 1 */
    Page page(int number) throws UnreadableDraft {
        List<Glyph> glyphs = new ArrayList<>(sheet.letters().size());
        for (Mark.Letter letter : inOrder(sheet.letters())) {
            glyphs.add(seen(letter));
        }
        List<Ruling> rulings = new ArrayList<>(sheet.lines().size());
        for (Mark.Line line : sheet.lines()) {
            if (isUncovered(line)) {
                rulings.add(line.ruling());
            }
        }
        List<Box> pictures = sheet.pictures().stream()
                .map(picture -> picture.area().box())
                .filter(box -> box.intersects(area.shown()))
                .map(box -> new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight()))
                .toList();
        return new Page(number, area.width(), area.height(), glyphs, rulings, pictures);
    }

    private static List<Mark.Letter> inOrder(List<Mark.Letter> letters) {
        boolean inOrder = true;
        for (int i = 1; i < letters.size(); i++) {
            inOrder &= letters.get(i - 1).order() < letters.get(i).order();
        }
        if (inOrder) {
            return letters;
        }
        List<Mark.Letter> sorted = new ArrayList<>(letters);
        sorted.sort((a, b) -> Long.compare(a.order(), b.order()));
        return sorted;
    }

    private Glyph seen(Mark.Letter letter) throws UnreadableDraft {
        Glyph glyph = letter.glyph();
        Box box = glyph.box();
        boolean seen = glyph.visible() && area.shows(box.centreX(), box.centreY()) && isUncovered(letter);
        return seen == glyph.visible() ? glyph : new Glyph(glyph.text(), box, glyph.size(), glyph.turn(), seen);
    }

    /** Most pages have nothing that covers, so that where a mark stands need not be worked out. */
    private boolean isUncovered(Mark.Letter letter) throws UnreadableDraft {
        return covers.isEmpty()
                ? letter.colour().showsOn(Colour.WHITE)
                : shows(letter.order(), heart(letter.glyph().box()), letter.colour());
    }

    private boolean isUncovered(Mark.Line line) throws UnreadableDraft {
        return covers.isEmpty()
                ? line.colour().showsOn(Colour.WHITE)
                : shows(line.order(), middle(line.ruling()), line.colour());
    }

    private boolean shows(long order, Rectangle2D what, Colour colour) throws UnreadableDraft {
        Colour ground = Colour.WHITE;
        budget.work(covers.size());
        for (Mark.Fill cover : covers) {
            if (cover.box().contains(what) && contains(cover, what)) {
                if (cover.order() > order) {
                    return false;
                }
                ground = cover.colour();
            }
        }
        return colour.showsOn(ground);
    }

    private boolean contains(Mark.Fill cover, Rectangle2D what) throws UnreadableDraft {
        budget.work(cover.points());
        return cover.shape().contains(what);
    }

    /** The middle of a letter: a cover that leaves a hair of its edge hides it none the less. */
    private static Rectangle2D heart(Box box) {
        return new Rectangle2D.Double(
                box.x() + box.width() / 4, box.y() + box.height() / 4, box.width() / 2, box.height() / 2);
    }

    private static Rectangle2D middle(Ruling line) {
        double left = Math.min(line.fromX(), line.toX());
        double top = Math.min(line.fromY(), line.toY());
        return new Rectangle2D.Double(
                left - EDGE,
                top - EDGE,
                Math.abs(line.toX() - line.fromX()) + 2 * EDGE,
                Math.abs(line.toY() - line.fromY()) + 2 * EDGE);
    }
}

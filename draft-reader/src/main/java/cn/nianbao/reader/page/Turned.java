package cn.nianbao.reader.page;

import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A page set upright for reading: where most of its text is turned, as a wide table on a tall page, the page is turned back.
 * Places stay those of the page as it is.
 *
 * @param turn how far the text is turned clockwise against the page, in degrees
 */
record Turned(Page page, int turn) {

    static Turned of(Page page) {
        int[] letters = new int[4];
        for (Glyph glyph : page.glyphs()) {
            letters[quarter(glyph)] += glyph.visible() ? 1 : 0;
        }
        int most = 0;
        for (int quarter = 1; quarter < letters.length; quarter++) {
            most = letters[quarter] > letters[most] ? quarter : most;
        }
        return new Turned(page, most * 90);
    }

    private static int quarter(Glyph glyph) {
        return Math.floorMod(glyph.turn(), 360) / 90;
    }

    double width() {
        return turn % 180 == 0 ? page.width() : page.height();
    }

    double height() {
        return turn % 180 == 0 ? page.height() : page.width();
    }

    /** Those that are seen, as they stand on the upright page. */
    List<Glyph> visible() {
        List<Glyph> upright = new ArrayList<>(page.glyphs().size());
        for (Glyph glyph : page.glyphs()) {
            if (glyph.visible()) {
                upright.add(turn == 0 ? glyph : upright(glyph, turn, page.width(), page.height()));
            }
        }
        return upright;
    }

    List<Ruling> rulings() {
        return turn == 0
                ? page.rulings()
                : page.rulings().stream().map(this::upright).toList();
    }

    private Ruling upright(Ruling line) {
        Box from = upright(new Box(line.fromX(), line.fromY(), 0, 0), turn, page.width(), page.height());
        Box to = upright(new Box(line.toX(), line.toY(), 0, 0), turn, page.width(), page.height());
        return new Ruling(from.x(), from.y(), to.x(), to.y());
    }

    /** The place on the page of a box on the upright page. */
    Place.OnPage place(Box box) {
        Box drawn = turn == 0 ? box : upright(box, 360 - turn, width(), height());
        Box there = page.turn() == null ? drawn : page.turn().seen(drawn);
        return new Place.OnPage(page.number(), there.x(), there.y(), there.width(), there.height());
    }

    /** The glyph after its page was turned back by so many degrees. */
    static Glyph upright(Glyph glyph, int turn, double width, double height) {
        return new Glyph(
                glyph.text(),
                upright(glyph.box(), turn, width, height),
                glyph.size(),
                Math.floorMod(glyph.turn() - turn, 360),
                glyph.visible());
    }

    private static Box upright(Box box, int turn, double width, double height) {
        return switch (turn) {
            case 90 -> new Box(box.y(), width - box.right(), box.height(), box.width());
            case 180 -> new Box(width - box.right(), height - box.bottom(), box.width(), box.height());
            case 270 -> new Box(height - box.bottom(), box.x(), box.height(), box.width());
            default -> box;
        };
    }
}

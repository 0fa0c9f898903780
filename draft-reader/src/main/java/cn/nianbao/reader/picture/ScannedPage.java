package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Ruling;
import cn.nianbao.reader.page.Turn;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** A page's picture set upright and taken apart: its rulings, and its writing, not yet read. */
final class ScannedPage {

    /** Beyond 300 dpi nothing is read better. */
    private static final double MOST_PIXELS_A_POINT = 300 / 72.0 * 1.4;
    /** No page of a report has more; a photograph may seem to. */
    private static final int MOST_WRITINGS = 1_000;

    private final PagePicture page;
    private final double scale;
    private final Upright upright;
    private final Ink ink;
    private final Rulings rulings;
    private final List<Writing> writings;

    ScannedPage(PagePicture page) throws UnreadableDraft {
        this.page = page;
        BufferedImage picture = page.source().draw();
        double given = picture.getWidth() / page.width();
        int shrink = (int) Math.max(1, Math.ceil(given / MOST_PIXELS_A_POINT));
        this.scale = given / shrink;
        Gray gray = GrayPicture.of(picture, shrink, given);
        Light.even(gray);
        this.upright = Upright.of(gray, Skew.of(Ink.of(gray)));
        this.ink = Ink.of(upright.gray());
        this.rulings = Rulings.of(ink, scale);
        rulings.erase(ink, upright.gray());
        Dust.remove(ink, upright.gray(), scale);
        List<Writing> all = TextLines.of(ink, new Fields(ink, rulings, scale), scale);
        this.writings = all.subList(0, Math.min(all.size(), MOST_WRITINGS));
    }

    int number() {
        return page.number();
    }

    double width() {
        return upright.gray().width() / scale;
    }

    double height() {
        return upright.gray().height() / scale;
    }

    List<Writing> writings() {
        return writings;
    }

    Gray strip(Strip strip, Writing writing) {
        return strip.of(upright.gray(), writing, usualLine());
    }

    FigureShape shape(Writing writing) {
        return FigureShape.of(ink, writing);
    }

    /** In points. */
    Box box(Area area) {
        return new Box(area.left() / scale, area.top() / scale, area.width() / scale, area.height() / scale);
    }

    List<Ruling> lines() {
        List<Ruling> lines = new ArrayList<>();
        rulings.level()
                .forEach(line -> lines.add(new Ruling(
                        line.from() / scale, line.across() / scale, line.to() / scale, line.across() / scale)));
        rulings.upright()
                .forEach(line -> lines.add(new Ruling(
                        line.across() / scale, line.from() / scale, line.across() / scale, line.to() / scale)));
        return lines;
    }

    /** From the upright page to the page as it is seen, in points; null where they are the same. */
    Turn turn() {
        Turn turn = upright.turn();
        return turn == null
                ? null
                : new Turn(
                        turn.degrees(),
                        turn.uprightX() / scale,
                        turn.uprightY() / scale,
                        turn.seenX() / scale,
                        turn.seenY() / scale);
    }

    private int usualLine() {
        int[] heights = writings.stream()
                .flatMap(writing -> writing.lines().stream())
                .mapToInt(Area::height)
                .sorted()
                .toArray();
        return heights.length == 0 ? 1 : (int) (heights[heights.length / 2] * 0.7);
    }
}

package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws a page as SVG, in the order in which the file draws it. */
final class SvgPage {

    /** In millimetres; a line without any width is drawn as fine as can be. */
    private static final double FINEST = 0.05;

    /** Pages are drawn to the end of a shape; what is cut by less than that, in points, is not cut. */
    private static final double CUT = 0.01;

    private final Sheet sheet;
    private final Page seen;
    private final PageArea area;
    private final SvgPictures pictures;
    private final SvgText text;
    private final Svg svg;
    private final List<Mark.Letter> letters;
    private final LetterFit fit;

    /** @param seen the same page, as far as it is seen */
    SvgPage(Sheet sheet, Page seen, PageArea area, SvgPictures pictures) {
        this.sheet = sheet;
        this.seen = seen;
        this.area = area;
        this.pictures = pictures;
        svg = new Svg(seen.number());
        text = new SvgText(svg);
        letters = visibleLetters();
        fit = new LetterFit(letters);
    }

    String draw() throws UnreadableDraft {
        Rectangle2D paper = new Rectangle2D.Double(0, 0, area.width(), area.height());
        svg.open(paper);
        svg.begin("rect").box(paper).with("fill", "#ffffff").end();
        boolean cut = !area.shown().contains(paper);
        if (cut) {
            svg.openCut(area.shown());
        }
        for (Mark mark : marks()) {
            draw(mark);
        }
        text.close();
        if (cut) {
            svg.close();
        }
        return svg.closeAll();
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(letters);
        marks.addAll(sheet.leaning());
        marks.addAll(sheet.fills());
        marks.addAll(sheet.strokes());
        marks.addAll(sheet.pictures());
        marks.sort(Comparator.comparingLong(Mark::order));
        return marks;
    }

    /** The page as seen has the same letters in the order in which they are drawn. */
    private List<Mark.Letter> visibleLetters() {
        List<Mark.Letter> drawn = new ArrayList<>(sheet.letters());
        drawn.sort(Comparator.comparingLong(Mark::order));
        List<Mark.Letter> visible = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Glyph glyph = seen.glyphs().get(i);
            if (glyph.visible() && !glyph.text().isBlank()) {
                visible.add(drawn.get(i));
            }
        }
        return visible;
    }

    private void draw(Mark mark) throws UnreadableDraft {
        if (mark instanceof Mark.Letter letter) {
            text.letter(SvgText.Letter.of(letter.glyph(), fit.size(letter.glyph())), letter.colour());
            return;
        }
        if (mark instanceof Mark.Leaning letter) {
            text.letter(
                    new SvgText.Letter(
                            letter.text(), letter.x(), letter.y(), letter.degrees(), letter.size(), letter.size()),
                    letter.colour());
            return;
        }
        text.close();
        if (mark instanceof Mark.Fill fill) {
            cut(fill, () -> fill(fill));
        } else if (mark instanceof Mark.Stroke stroke) {
            stroke(stroke);
        } else if (mark instanceof Mark.Picture picture) {
            cut(picture.area(), () -> pictures.draw(picture, svg));
        }
    }

    private interface Draw {
        void it() throws UnreadableDraft;
    }

    /** What is drawn of something that is shown in part. */
    private void cut(Mark.Fill what, Draw draw) throws UnreadableDraft {
        Rectangle2D box = what.box();
        Rectangle2D whole = what.shape().getBounds2D();
        if (box.getWidth() < 0 || box.getHeight() < 0 || what.colour().alpha() == 0) {
            return;
        }
        boolean cut = box.getWidth() < whole.getWidth() - CUT || box.getHeight() < whole.getHeight() - CUT;
        if (cut) {
            svg.openCut(box);
        }
        draw.it();
        if (cut) {
            svg.close();
        }
    }

    private void fill(Mark.Fill fill) throws UnreadableDraft {
        svg.begin("path").path(fill.shape());
        if (isEvenOdd(fill.shape())) {
            svg.with("fill-rule", "evenodd");
        }
        svg.colour("fill", fill.colour()).end();
    }

    private void stroke(Mark.Stroke stroke) throws UnreadableDraft {
        if (stroke.colour().alpha() > 0) {
            svg.begin("path")
                    .path(stroke.shape())
                    .with("fill", "none")
                    .colour("stroke", stroke.colour())
                    .with("stroke-width", Math.max(FINEST, Svg.millimetres(stroke.width())))
                    .end();
        }
    }

    private static boolean isEvenOdd(Shape shape) {
        return shape instanceof Path2D path && path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
    }
}

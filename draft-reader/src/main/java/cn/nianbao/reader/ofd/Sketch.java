package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.picture.PagePicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Draws a page that has pictures or outlines in the place of letters, so that it can be read as a picture. */
final class Sketch implements PagePicture.Source {

    private static final double POINTS_AN_INCH = 72;
    private static final double LEAST_DPI = 200;
    private static final double MOST_DPI = 300;
    private static final double MOST_PIXELS = 16_000_000;

    private final Sheet sheet;
    private final PageArea area;
    private final PictureFile pictures;

    Sketch(Sheet sheet, PageArea area, PictureFile pictures) {
        this.sheet = sheet;
        this.area = area;
        this.pictures = pictures;
    }

    @Override
    public BufferedImage draw() throws UnreadableDraft {
        double dpi = sheet.pictures().isEmpty() ? LEAST_DPI : MOST_DPI;
        double scale = Math.min(dpi / POINTS_AN_INCH, Math.sqrt(MOST_PIXELS / (area.width() * area.height())));
        BufferedImage paper = new BufferedImage(
                (int) Math.max(1, area.width() * scale),
                (int) Math.max(1, area.height() * scale),
                BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = paper.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.scale(scale, scale);
            for (Mark mark : marks()) {
                draw(mark, pen);
            }
        } finally {
            pen.dispose();
        }
        return paper;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>(sheet.fills());
        marks.addAll(sheet.strokes());
        marks.addAll(sheet.pictures());
        marks.sort(Comparator.comparingLong(Mark::order));
        return marks;
    }

    private void draw(Mark mark, Graphics2D pen) throws UnreadableDraft {
        if (mark instanceof Mark.Fill fill) {
            pen.setColor(fill.colour().forDrawing());
            pen.setClip(fill.box());
            pen.fill(fill.shape());
            pen.setClip(null);
        } else if (mark instanceof Mark.Stroke stroke) {
            pen.setColor(stroke.colour().forDrawing());
            pen.setStroke(new BasicStroke((float) stroke.width()));
            pen.draw(stroke.shape());
        } else if (mark instanceof Mark.Picture picture) {
            BufferedImage image = pictures.open(picture.file());
            AffineTransform place = new AffineTransform(picture.toPage());
            place.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
            pen.drawImage(image, place, null);
        }
    }
}

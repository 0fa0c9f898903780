package cn.nianbao.reader.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture as PNG made anew: its pixels, and nothing else that its file said of them. */
public final class PlainPng {

    /** A page at 150 dots an inch has 2.2 million. */
    private static final double MOST_PIXELS = 4_000_000;

    private PlainPng() {}

    /**
     * Made smaller where that many pixels are enough, and never larger.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static byte[] of(BufferedImage picture, int width, int height) {
        double scale =
                Math.min(1, Math.max((double) width / picture.getWidth(), (double) height / picture.getHeight()));
        double pixels = (double) picture.getWidth() * picture.getHeight() * scale * scale;
        double fit = pixels > MOST_PIXELS ? scale * Math.sqrt(MOST_PIXELS / pixels) : scale;
        return bytes(redrawn(picture, fit));
    }

    /** Drawn again, so that palettes, profiles and odd layouts of pixels stay behind. */
    private static BufferedImage redrawn(BufferedImage picture, double scale) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        boolean grey = picture.getColorModel().getNumColorComponents() == 1;
        int kind = picture.getColorModel().hasAlpha()
                ? BufferedImage.TYPE_INT_ARGB
                : grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage drawn = new BufferedImage(width, height, kind);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] bytes(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}

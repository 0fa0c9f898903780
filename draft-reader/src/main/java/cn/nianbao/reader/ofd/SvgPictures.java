package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.picture.PlainPng;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Puts a page's pictures into its SVG: pixels made anew, no finer than needed, and nothing else of their files. */
final class SvgPictures {

    private static final double DPI = 200;
    private static final double POINTS_AN_INCH = 72;

    /** All that is unpacked for one page. */
    private static final long MOST_PIXELS = 64_000_000;

    private static final int MOST = 100;

    private final PictureFile files;
    private final Map<String, String> known = new HashMap<>();
    private long pixels;

    SvgPictures(PictureFile files) {
        this.files = files;
    }

    /** A picture that cannot be shown is a grey field with a frame. */
    void draw(Mark.Picture picture, Svg svg) throws UnreadableDraft {
        String data = data(picture);
        if (data.isEmpty()) {
            Rectangle2D place = picture.area().shape().getBounds2D();
            svg.begin("rect")
                    .box(place)
                    .with("fill", "#eeeeee")
                    .with("stroke", "#999999")
                    .with("stroke-width", 0.2)
                    .end();
            return;
        }
        svg.begin("image")
                .with("width", 1)
                .with("height", 1)
                .with("preserveAspectRatio", "none")
                .with("transform", matrix(picture.toPage()))
                .with("href", data)
                .end();
    }

    private String data(Mark.Picture picture) {
        AffineTransform place = picture.toPage();
        int width = pixels(Math.hypot(place.getScaleX(), place.getShearY()));
        int height = pixels(Math.hypot(place.getShearX(), place.getScaleY()));
        String key = picture.file() + " " + width + " " + height;
        if (!known.containsKey(key) && known.size() < MOST && pixels < MOST_PIXELS) {
            known.put(key, open(picture.file(), width, height));
        }
        return known.getOrDefault(key, "");
    }

    private String open(String file, int width, int height) {
        try {
            BufferedImage image = files.open(file);
            pixels += (long) image.getWidth() * image.getHeight();
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(PlainPng.of(image, width, height));
        } catch (UnreadableDraft unknown) {
            return "";
        }
    }

    private static int pixels(double points) {
        return (int) Math.max(1, Math.min(Short.MAX_VALUE, Math.ceil(points / POINTS_AN_INCH * DPI)));
    }

    private static String matrix(AffineTransform place) {
        return "matrix(" + Svg.millimetres(place.getScaleX()) + " " + Svg.millimetres(place.getShearY()) + " "
                + Svg.millimetres(place.getShearX()) + " " + Svg.millimetres(place.getScaleY()) + " "
                + Svg.millimetres(place.getTranslateX()) + " " + Svg.millimetres(place.getTranslateY()) + ")";
    }
}

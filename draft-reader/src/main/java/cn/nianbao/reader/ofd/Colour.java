package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.awt.Color;
import java.util.regex.Pattern;

/**
 * A colour of ink.
 *
 * @param red 0 to 255, as green and blue
 * @param alpha 0, not to be seen, to 1
 * @param plain false for patterns and shadings, of which only the alpha is known
 */
record Colour(int red, int green, int blue, double alpha, boolean plain) {

    static final Colour BLACK = new Colour(0, 0, 0, 1, true);
    static final Colour WHITE = new Colour(255, 255, 255, 1, true);

    /** Of pictures and patterns. */
    static final Colour MIXED = new Colour(128, 128, 128, 1, false);

    private static final int FULL = 255;

    /** Of 255; less than this apart, two colours look the same. */
    private static final double LEAST_CONTRAST = 16;

    private static final double OPAQUE = 0.98;
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    /** @param xml at FillColor or StrokeColor */
    static Colour read(XmlCursor xml) throws UnreadableDraft {
        String value = xml.attribute("Value");
        double alpha = alpha(xml.attribute("Alpha"));
        boolean indexed = value == null && xml.attribute("Index") != null;
        boolean[] pattern = {indexed};
        xml.children(name -> pattern[0] |= name.equals("Pattern") || name.endsWith("Shd"));
        return pattern[0]
                ? MIXED.faded(alpha)
                : of(value == null ? "0 0 0" : value).faded(alpha);
    }

    /** An opacity as it is written, 0 to 255; full where it is not written. */
    static double alpha(String written) throws UnreadableDraft {
        return written == null ? 1 : Math.max(0, Math.min(1, new Numbers(written).next() / FULL));
    }

    Colour faded(double by) {
        return by == 1 ? this : new Colour(red, green, blue, alpha * by, plain);
    }

    boolean isOpaque() {
        return alpha >= OPAQUE;
    }

    /** Whether ink of this colour can be seen on that ground. */
    boolean showsOn(Colour ground) {
        if (!plain || !ground.plain) {
            return alpha * FULL >= LEAST_CONTRAST;
        }
        int apart = Math.max(
                Math.abs(red - ground.red), Math.max(Math.abs(green - ground.green), Math.abs(blue - ground.blue)));
        return apart * alpha >= LEAST_CONTRAST;
    }

    Color forDrawing() {
        return new Color(red, green, blue, (int) (alpha * FULL));
    }

    /** Grey, red green blue, or the four inks of print, by how many numbers there are; each may be written as #hex. */
    private static Colour of(String value) throws UnreadableDraft {
        int[] part = new int[4];
        int count = 0;
        for (String written : SEPARATOR.split(value.strip(), part.length + 1)) {
            if (count == part.length) {
                return MIXED;
            }
            part[count++] = part(written);
        }
        return switch (count) {
            case 1 -> new Colour(part[0], part[0], part[0], 1, true);
            case 3 -> new Colour(part[0], part[1], part[2], 1, true);
            case 4 -> new Colour(ink(part[0], part[3]), ink(part[1], part[3]), ink(part[2], part[3]), 1, true);
            default -> MIXED;
        };
    }

    private static int part(String written) throws UnreadableDraft {
        if (written.startsWith("#")) {
            try {
                return Integer.parseInt(written, 1, Math.min(written.length(), 3), 16);
            } catch (NumberFormatException none) {
                return 0;
            }
        }
        return (int) Math.max(0, Math.min(FULL, new Numbers(written).next()));
    }

    private static int ink(int colour, int black) {
        return (FULL - colour) * (FULL - black) / FULL;
    }
}

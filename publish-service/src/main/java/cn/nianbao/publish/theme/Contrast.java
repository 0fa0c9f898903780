package cn.nianbao.publish.theme;

import java.util.regex.Pattern;

/** The contrast of two colours as WCAG 2.1 reckons it: from 1 (none) to 21 (black on white). */
final class Contrast {

    static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Contrast() {}

    /** @param one a colour such as {@code #a3231f}; {@code other} likewise */
    static double of(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

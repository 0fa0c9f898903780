package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;

/**
 * How a line of text is set.
 *
 * @param size of the letters in millimetres
 * @param stretch of their width
 * @param reading the way the line runs: 0, 90 (downwards), 180 or 270
 * @param turn of each letter, clockwise, in degrees
 * @param lineWidth in millimetres, 0 where the object has no boundary
 */
record Lettering(double size, double stretch, int reading, int turn, double lineWidth) {

    private static final int FULL_TURN = 360;

    static Lettering read(XmlCursor xml) throws UnreadableDraft {
        String boundary = xml.attribute("Boundary");
        String matrix = xml.attribute("CTM");
        double width = boundary == null || matrix != null ? 0 : Numbers.first(4, boundary)[2];
        return new Lettering(
                number(xml, "Size", 0),
                number(xml, "HScale", 1),
                degrees(xml, "ReadDirection"),
                degrees(xml, "CharDirection"),
                width);
    }

    /** How wide such a letter is in most fonts: Chinese as wide as high, figures half. */
    double width(int letter) {
        return size * stretch * share(letter);
    }

    private static double share(int letter) {
        if (letter >= 0x2E80 && !(letter >= 0xFF61 && letter <= 0xFFDC) || letter >= 0x2010 && letter < 0x2E80) {
            return 1;
        }
        return letter >= 'A' && letter <= 'Z' || letter == 'm' || letter == 'w' || letter == '%' ? 0.75 : 0.5;
    }

    private static double number(XmlCursor xml, String name, double otherwise) throws UnreadableDraft {
        String value = xml.attribute(name);
        return value == null ? otherwise : new Numbers(value).next();
    }

    private static int degrees(XmlCursor xml, String name) throws UnreadableDraft {
        int turn = (int) Math.round(number(xml, name, 0));
        return ((turn % FULL_TURN) + FULL_TURN) % FULL_TURN;
    }
}

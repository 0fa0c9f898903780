package cn.nianbao.opendata;

import cn.nianbao.forms.paper.Typeface;
import java.util.List;

/**
 * A page as it was printed, in millimetres from the top left.
 *
 * @param lines pieces of writing, each on one line and of one size
 * @param shapes everything that is ruled or filled
 */
record Printed(double width, double height, List<Writing> lines, List<Shape> shapes) {

    /**
     * Letters side by side.
     *
     * @param x where the first begins
     * @param y the line that they stand on
     * @param steps from each letter to the next, one fewer than there are letters
     * @param length from where the first begins to where the last ends
     */
    record Writing(
            Typeface typeface, double size, double x, double y, String text, List<Double> steps, double length) {}

    /**
     * A path.
     *
     * @param path in the words of OFD: M, L, B and C with their points
     * @param lineWidth of the line along it; 0 where it is filled instead
     */
    record Shape(String path, double lineWidth) {}
}

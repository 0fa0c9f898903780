package cn.nianbao.opendata;

import cn.nianbao.opendata.Printed.Shape;
import cn.nianbao.opendata.Printed.Writing;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Writes a printed page as OFD has it: a text object for each piece of a line, a path object for each ruling. */
final class OfdPage {

    /** Above every number that is given to an object; they begin anew on each page. */
    static final int HIGHEST_ID = 999_999;

    private static final int FIRST_ID = 1000;
    private static final int LAYER_ID = 900;
    /** How far letters reach above the line they stand on, and in all, in parts of their size. */
    private static final double ABOVE = 0.88;

    private static final double TALL = 1.2;

    private final StringBuilder xml = new StringBuilder();
    private final Printed page;
    private int id = FIRST_ID;

    private OfdPage(Printed page) {
        this.page = page;
    }

    static String of(Printed page) {
        OfdPage writer = new OfdPage(page);
        page.shapes().forEach(writer::shape);
        page.lines().forEach(writer::writing);
        return OfdParts.xml(
                "Page",
                "",
                "<ofd:Area>" + area(page) + "</ofd:Area><ofd:Content><ofd:Layer ID=\"" + LAYER_ID + "\" Type=\"Body\">"
                        + writer.xml + "</ofd:Layer></ofd:Content>");
    }

    static String area(Printed page) {
        return "<ofd:PhysicalBox>" + numbers(0, 0, page.width(), page.height()) + "</ofd:PhysicalBox>";
    }

    private void writing(Writing line) {
        double above = line.size() * ABOVE;
        String boundary = numbers(line.x(), line.y() - above, line.length(), line.size() * TALL);
        xml.append("<ofd:TextObject ID=\"").append(id++).append('"');
        attribute("Boundary", boundary);
        attribute("Font", Integer.toString(OfdParts.font(line.typeface())));
        attribute("Size", numbers(line.size()));
        xml.append("><ofd:TextCode");
        attribute("X", "0");
        attribute("Y", numbers(above));
        if (!line.steps().isEmpty()) {
            attribute(
                    "DeltaX",
                    numbers(line.steps().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray()));
        }
        xml.append('>').append(OfdParts.escaped(line.text())).append("</ofd:TextCode></ofd:TextObject>");
    }

    private void shape(Shape shape) {
        xml.append("<ofd:PathObject ID=\"").append(id++).append('"');
        attribute("Boundary", numbers(0, 0, page.width(), page.height()));
        if (shape.lineWidth() > 0) {
            attribute("LineWidth", numbers(shape.lineWidth()));
            xml.append('>');
        } else {
            xml.append(" Stroke=\"false\" Fill=\"true\"><ofd:FillColor Value=\"0 0 0\"/>");
        }
        xml.append("<ofd:AbbreviatedData>").append(shape.path()).append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String numbers(double... numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(number -> String.format(Locale.ROOT, "%.3f", number))
                .collect(Collectors.joining(" "));
    }
}

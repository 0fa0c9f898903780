package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.awt.geom.Path2D;

/**
 * Reads a path: its straight lines rule the page, its areas may cover what lies below. Lines are black and areas clear where
 * nothing says otherwise.
 */
final class PathReader {

    /** In millimetres, where nothing says how wide a line is drawn. */
    private static final double USUAL_WIDTH = 0.353;

    private final XmlCursor xml;
    private Space space;
    private Colour fill;
    private Colour stroke;
    private PathData data;

    /** @param space of the object the cursor stands on */
    PathReader(XmlCursor xml, Space space) {
        this.xml = xml;
        this.space = space;
    }

    void read(Sheet sheet) throws UnreadableDraft {
        boolean stroked = !isWritten("Stroke", "false", "0");
        boolean filled = isWritten("Fill", "true", "1");
        boolean evenOdd = isWritten("Rule", "Even-Odd", "EvenOdd");
        String width = xml.attribute("LineWidth");
        Double lineWidth = width == null ? null : Double.valueOf(new Numbers(width).next());
        xml.children(name -> child(name, sheet));
        if (data == null || space.alpha() == 0) {
            return;
        }
        DrawParam param = space.with(new DrawParam(null, lineWidth, fill, stroke));
        Path2D path = data.path();
        path.setWindingRule(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        path.transform(space.toPage());
        Drawing drawing = new Drawing(path, data.points(), space, sheet);
        if (filled && param.fill() != null) {
            drawing.fill(ink(param.fill()));
        }
        if (stroked) {
            Colour colour = param.stroke() == null ? Colour.BLACK : param.stroke();
            drawing.stroke(ink(colour), param.lineWidth() == null ? USUAL_WIDTH : param.lineWidth());
        }
    }

    private Colour ink(Colour own) {
        return own.faded(space.alpha());
    }

    private void child(String name, Sheet sheet) throws UnreadableDraft {
        switch (name) {
            case "FillColor" -> fill = Colour.read(xml);
            case "StrokeColor" -> stroke = Colour.read(xml);
            case "Clips" -> space = new Clipping(space, sheet.budget()).read(xml);
            case "AbbreviatedData" -> data = new PathData(xml.text(), sheet.budget());
            default -> {
                // actions
            }
        }
    }

    private boolean isWritten(String name, String value, String or) {
        String written = xml.attribute(name);
        return value.equals(written) || or.equals(written);
    }
}

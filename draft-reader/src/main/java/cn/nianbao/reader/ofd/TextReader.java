package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.List;

/** Reads a line of text: its codes are its letters, whatever shapes the font gives them. */
final class TextReader {

    private final XmlCursor xml;
    private final List<Code> codes = new ArrayList<>();
    private double x;
    private double y;
    private Space space;
    private Colour fill;
    private Colour stroke;

    /** Letters that follow one another, from where they begin. */
    private record Code(String text, double x, double y, String deltaX, String deltaY) {}

    /** @param space of the object the cursor stands on */
    TextReader(XmlCursor xml, Space space) {
        this.xml = xml;
        this.space = space;
    }

    void read(Sheet sheet) throws UnreadableDraft {
        Lettering lettering = Lettering.read(xml);
        boolean filled = isOn("Fill", true);
        boolean stroked = isOn("Stroke", false);
        xml.children(name -> child(name, sheet));
        DrawParam param = space.with(new DrawParam(null, null, fill, stroke));
        Colour ink = filled || !stroked ? param.fill() : param.stroke();
        Colour colour = (ink == null ? Colour.BLACK : ink).faded(filled || stroked ? space.alpha() : 0);
        Writing writing = new Writing(lettering, space, colour, sheet);
        for (Code code : codes) {
            int count = code.text.codePointCount(0, code.text.length());
            writing.write(
                    code.text, code.x, code.y, new Deltas(code.deltaX, count - 1), new Deltas(code.deltaY, count - 1));
        }
    }

    private void child(String name, Sheet sheet) throws UnreadableDraft {
        switch (name) {
            case "FillColor" -> fill = Colour.read(xml);
            case "StrokeColor" -> stroke = Colour.read(xml);
            case "Clips" -> space = new Clipping(space, sheet.budget()).read(xml);
            case "TextCode" -> code();
            default -> {
                // shapes of letters, actions
            }
        }
    }

    /** Where a later part does not say where it begins, the part before it holds. */
    private void code() throws UnreadableDraft {
        String fromX = xml.attribute("X");
        String fromY = xml.attribute("Y");
        x = fromX == null ? x : new Numbers(fromX).next();
        y = fromY == null ? y : new Numbers(fromY).next();
        String deltaX = xml.attribute("DeltaX");
        String deltaY = xml.attribute("DeltaY");
        codes.add(new Code(onOneLine(xml.text()), x, y, deltaX, deltaY));
    }

    /** A line end within is from a program that sets its XML in lines, together with the blanks beside it. */
    private static String onOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                ? text
                : text.strip().replaceAll("\\s*[\\r\\n]\\s*", "");
    }

    private boolean isOn(String name, boolean otherwise) {
        String value = xml.attribute(name);
        return value == null ? otherwise : value.equals("true") || value.equals("1");
    }
}

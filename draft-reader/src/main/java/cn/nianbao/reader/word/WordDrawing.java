package cn.nianbao.reader.word;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawing, picture or embedded object of a Word document. Its text boxes are text; of what is no text its sender is told,
 * for the report would lose it.
 */
final class WordDrawing {

    /** Two thirds of a centimetre, in points. What is thinner is a line, what is smaller an icon. */
    private static final double SMALLEST = 20;

    private static final double EMU_PER_POINT = 12_700;
    private static final Pattern SIZE = Pattern.compile("(?:^|;)\\s*(width|height):([0-9.]{1,9})(pt|in|cm|mm|px|)");

    private final WordReading reading;
    private final XmlCursor.Visitor text;
    private final boolean object;
    private String lost;
    private boolean picture;
    private double width = Double.NaN;
    private double height = Double.NaN;

    /** @param text takes the elements that may hold text boxes */
    WordDrawing(WordReading reading, boolean object, XmlCursor.Visitor text) {
        this.reading = reading;
        this.object = object;
        this.text = text;
    }

    void read(Place at) throws UnreadableDraft {
        reading.xml().children(this::element);
        boolean small = width < SMALLEST || height < SMALLEST;
        if (lost == null && object) {
            lost = "嵌入的对象";
        } else if (lost == null && picture && !small) {
            lost = "图片";
        }
        if (lost != null) {
            reading.concerns().add(Kind.DROPPED, lost, at);
        }
    }

    private void element(String name) throws UnreadableDraft {
        XmlCursor xml = reading.xml();
        switch (name) {
            case "extent" -> size(emu(xml.attribute("cx")), emu(xml.attribute("cy")));
            case "blip", "imagedata" -> picture = true;
            case "chart" -> lost = "图表";
            case "relIds" -> lost = "SmartArt 图形";
            case "OLEObject" -> lost = object(String.valueOf(xml.attribute("ProgID")));
            case "txbxContent" -> text.element(name);
            case "AlternateContent" -> reading.alternative(this::element);
            default -> {
                styled(xml.attribute("style"));
                xml.children(this::element);
            }
        }
    }

    private static String object(String program) {
        if (program.startsWith("Excel") || program.startsWith("ET.")) {
            return "嵌入的电子表格";
        }
        return program.startsWith("Equation") ? "公式" : "嵌入的对象";
    }

    /** The older way to draw has its sizes in a style, as web pages do. */
    private void styled(String style) {
        if (style == null) {
            return;
        }
        double wide = Double.NaN;
        double high = Double.NaN;
        Matcher sizes = SIZE.matcher(style);
        while (sizes.find()) {
            double size = points(sizes.group(2), sizes.group(3));
            wide = sizes.group(1).equals("width") ? size : wide;
            high = sizes.group(1).equals("height") ? size : high;
        }
        size(wide, high);
    }

    /** The outermost size counts. */
    private void size(double wide, double high) {
        width = Double.isNaN(width) ? wide : width;
        height = Double.isNaN(height) ? high : height;
    }

    private static double emu(String length) {
        return length != null && length.matches("\\d{1,12}") ? Long.parseLong(length) / EMU_PER_POINT : Double.NaN;
    }

    private static double points(String number, String unit) {
        double size = number.matches("\\d*\\.?\\d+") ? Double.parseDouble(number) : Double.NaN;
        return switch (unit) {
            case "in" -> size * 72;
            case "cm" -> size * 72 / 2.54;
            case "mm" -> size * 72 / 25.4;
            case "px", "" -> size * 0.75;
            default -> size;
        };
    }
}

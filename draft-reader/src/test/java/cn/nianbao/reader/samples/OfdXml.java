package cn.nianbao.reader.samples;

import cn.nianbao.reader.samples.Paper.Frame;
import cn.nianbao.reader.samples.Paper.Words;
import java.util.Locale;

/** Writes the parts of an OFD file (GB/T 33190-2016). */
final class OfdXml {

    private static final double BASE = 0.88;
    private static final double LINE = 0.2;
    private static final String DECOY = "97531";

    private final OfficeHabits habits;
    private final StringBuilder xml = new StringBuilder();
    private int id;

    OfdXml(OfficeHabits habits) {
        this.habits = habits;
    }

    static String entrance(String title) {
        return root(
                "OFD",
                " Version=\"1.1\" DocType=\"OFD\"",
                "<ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID><ofd:Title>" + title
                        + "</ofd:Title></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>");
    }

    static String document(Paper paper, OfficeHabits habits) {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < paper.sheets().size(); i++) {
            pages.append("<ofd:Page ID=\"").append(10 + i).append("\" BaseLoc=\"Pages/Page_");
            pages.append(i).append("/Content.xml\"/>");
        }
        String template = habits.template()
                ? "<ofd:TemplatePage ID=\"2\" ZOrder=\"Background\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>"
                : "";
        return root(
                "Document",
                "",
                "<ofd:CommonData><ofd:MaxUnitID>99999</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>"
                        + mm(0, 0, Paper.WIDTH, paper.height())
                        + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>" + template
                        + "</ofd:CommonData><ofd:Pages>" + pages + "</ofd:Pages>");
    }

    static String resources() {
        return root(
                "Res",
                " BaseLoc=\"Res\"",
                "<ofd:Fonts><ofd:Font ID=\"3\" FontName=\"仿宋\" FamilyName=\"仿宋\"/></ofd:Fonts>");
    }

    /** The running head that lies under every page. */
    static String template(String agency) {
        OfdXml page = new OfdXml(OfficeHabits.PLAIN);
        page.words(new Words(agency + "　年度报告", 70, 10, 3, false, false));
        return root("Page", "", "<ofd:Content>" + layer("Body", page.xml) + "</ofd:Content>");
    }

    String page(Paper.Sheet sheet, int number) {
        sheet.frames().forEach(this::frame);
        for (Words words : sheet.words()) {
            if (words.figure() && habits.decoy() != null) {
                decoy(words);
            }
            words(words);
        }
        StringBuilder body = new StringBuilder(xml);
        xml.setLength(0);
        words(new Words("- " + (number + 1) + " -", Paper.WIDTH / 2 - 4, habits.pageHeight() - 15, 3.5, false, false));
        String template = habits.template() ? "<ofd:Template TemplateID=\"2\" ZOrder=\"Background\"/>" : "";
        return root(
                "Page",
                "",
                template + "<ofd:Content>" + layer("Body", body) + layer("Foreground", xml) + "</ofd:Content>");
    }

    private void words(Words words) {
        words(words, "", "");
    }

    private void words(Words words, String attributes, String colour) {
        int count = words.text().codePointCount(0, words.text().length());
        double length = words.down() ? words.size() : words.length();
        double height = words.down() ? count * words.size() : words.size();
        double scale = habits.scaled() ? words.size() : 1;
        xml.append("<ofd:TextObject ID=\"").append(next()).append('"');
        attribute("Boundary", mm(words.x(), words.y(), length, height));
        attribute("Font", "3");
        attribute("Size", mm(words.size() / scale));
        if (habits.scaled()) {
            attribute("CTM", mm(scale, 0, 0, scale, 0, 0));
        }
        if (words.down()) {
            attribute("ReadDirection", "90");
        }
        xml.append(attributes).append('>').append(colour).append("<ofd:TextCode");
        attribute("X", "0");
        attribute("Y", mm(words.size() * BASE / scale));
        if (count > 1) {
            attribute(words.down() ? "DeltaY" : "DeltaX", deltas(words, scale));
        }
        xml.append('>').append(words.text().replace("&", "&amp;").replace("<", "&lt;"));
        xml.append("</ofd:TextCode></ofd:TextObject>");
    }

    /** Steps that repeat are counted from three on: {@code g 3 3.528}. */
    private static String deltas(Words words, double scale) {
        double[] steps = words.text()
                .codePoints()
                .limit(words.text().codePointCount(0, words.text().length()) - 1L)
                .mapToDouble(letter -> (words.down() ? words.size() : Words.step(letter, words.size())) / scale)
                .toArray();
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < steps.length; ) {
            int same = 1;
            while (i + same < steps.length && steps[i + same] == steps[i]) {
                same++;
            }
            int taken = same > 2 ? same : 1;
            list.append(same > 2 ? "g " + same + " " : "").append(mm(steps[i])).append(' ');
            i += taken;
        }
        return list.toString().strip();
    }

    private void decoy(Words figure) {
        Words decoy = new Words(DECOY, figure.x(), figure.y(), figure.size(), false, false);
        switch (habits.decoy()) {
            case INVISIBLE -> words(decoy, " Visible=\"false\"", "");
            case CLEAR -> words(decoy, " Alpha=\"0\"", "");
            case WHITE -> words(decoy, "", "<ofd:FillColor Value=\"255 255 255\"/>");
            case COVERED -> {
                words(decoy);
                path(
                        mm(figure.x() - 1, figure.y(), 12, 4),
                        "M 0 0 L 12 0 L 12 4 L 0 4 C",
                        " Fill=\"true\" Stroke=\"false\"",
                        "<ofd:FillColor Value=\"255 255 255\"/>");
            }
            case OUTSIDE -> words(new Words(DECOY, Paper.WIDTH + 5, figure.y(), figure.size(), false, false));
            case CUT_OFF ->
                words(
                        decoy,
                        "",
                        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary=\"60 60 5 5\"><ofd:AbbreviatedData>"
                                + "M 0 0 L 5 0 L 5 5 L 0 5 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips>");
            case TINY -> words(new Words(DECOY, figure.x(), figure.y(), 0.1, false, false));
        }
    }

    private void frame(Frame frame) {
        if (habits.lines() == OfficeHabits.Lines.BOXES) {
            String box = "M 0 0 L " + mm(frame.width(), 0) + " L " + mm(frame.width(), frame.height()) + " L "
                    + mm(0, frame.height()) + " C";
            path(mm(frame.x(), frame.y(), frame.width(), frame.height()), box, " LineWidth=\"" + LINE + "\"", "");
            return;
        }
        side(frame.x(), frame.y(), frame.width(), 0);
        side(frame.x(), frame.y() + frame.height(), frame.width(), 0);
        side(frame.x(), frame.y(), 0, frame.height());
        side(frame.x() + frame.width(), frame.y(), 0, frame.height());
    }

    private void side(double x, double y, double width, double height) {
        if (habits.lines() == OfficeHabits.Lines.STROKES) {
            String line = "M 0 0 L " + mm(width, height);
            path(mm(x, y, Math.max(width, LINE), Math.max(height, LINE)), line, " LineWidth=\"" + LINE + "\"", "");
        } else {
            double right = width == 0 ? LINE : width;
            double bottom = height == 0 ? LINE : height;
            String bar = "M 0 0 L " + mm(right, 0) + " L " + mm(right, bottom) + " L " + mm(0, bottom) + " C";
            double half = LINE / 2;
            path(
                    mm(width == 0 ? x - half : x, height == 0 ? y - half : y, right, bottom),
                    bar,
                    " Stroke=\"false\" Fill=\"true\"",
                    "<ofd:FillColor Value=\"0 0 0\"/>");
        }
    }

    private void path(String boundary, String data, String attributes, String colour) {
        xml.append("<ofd:PathObject ID=\"").append(next()).append('"');
        attribute("Boundary", boundary);
        xml.append(attributes).append('>').append(colour);
        xml.append("<ofd:AbbreviatedData>").append(data).append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private int next() {
        return 100 + id++;
    }

    private void attribute(String name, String value) {
        xml.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String layer(String type, CharSequence content) {
        return "<ofd:Layer ID=\"5\" Type=\"" + type + "\">" + content + "</ofd:Layer>";
    }

    private static String root(String name, String attributes, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + name + " xmlns:ofd=\"http://www.ofdspec.org/2016\""
                + attributes + ">" + content + "</ofd:" + name + ">";
    }

    /** With three decimals, as programs write them. */
    private static String mm(double... numbers) {
        StringBuilder list = new StringBuilder();
        for (double number : numbers) {
            list.append(list.isEmpty() ? "" : " ").append(String.format(Locale.ROOT, "%.3f", number));
        }
        return list.toString();
    }
}

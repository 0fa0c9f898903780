package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the styles of a workbook say of cells: how numbers are shown, whether there is a frame, whether letters are seen. */
final class ExcelStyles {

    private static final Style PLAIN = new Style("General", false, false, false);
    /** More than any program allows. */
    private static final int MOST = 70_000;

    private final Map<String, String> formats = new HashMap<>();
    private final List<Boolean> whiteFonts = new ArrayList<>();
    private final List<Boolean> shades = new ArrayList<>();
    private final List<Boolean> borders = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    /**
     * A style of cells.
     *
     * @param format how numbers are shown
     * @param white whether its letters are white
     * @param shaded whether its ground is other than paper
     */
    record Style(String format, boolean framed, boolean white, boolean shaded) {}

    /** A style by its number. */
    Style style(String number) {
        int index = number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        return index < styles.size() ? styles.get(index) : PLAIN;
    }

    /** @param xml at the root of styles.xml, where the parts stand before the styles made of them */
    void read(XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            switch (name) {
                case "numFmts" -> each(xml, () -> formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode")));
                case "fonts" -> each(xml, () -> whiteFonts.add(any(xml, ExcelStyles::isWhite)));
                case "fills" -> each(xml, () -> shades.add(any(xml, ExcelStyles::isShade)));
                case "borders" -> each(xml, () -> borders.add(any(xml, ExcelStyles::isLine)));
                case "cellXfs" -> each(xml, () -> styles.add(style(xml)));
                default -> {
                    // named and conditional styles
                }
            }
        });
    }

    private interface Part {
        void read() throws UnreadableDraft;
    }

    private static void each(XmlCursor xml, Part part) throws UnreadableDraft {
        int[] count = new int[1];
        xml.children(name -> {
            DraftBudget.require(++count[0] <= MOST, "单元格样式超过 " + MOST + " 种");
            part.read();
        });
    }

    private Style style(XmlCursor xml) {
        String id = xml.attribute("numFmtId");
        String format = formats.containsKey(id) ? formats.get(id) : ExcelNumber.builtIn(id);
        return new Style(
                format,
                is(borders, xml.attribute("borderId")),
                is(whiteFonts, xml.attribute("fontId")),
                is(shades, xml.attribute("fillId")));
    }

    private static boolean is(List<Boolean> said, String number) {
        int index = number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : said.size();
        return index < said.size() && said.get(index);
    }

    private interface Test {
        boolean of(String name, XmlCursor xml);
    }

    /** Whether an element within the current one passes. */
    private static boolean any(XmlCursor xml, Test test) throws UnreadableDraft {
        boolean[] found = new boolean[1];
        visit(xml, test, found);
        return found[0];
    }

    private static void visit(XmlCursor xml, Test test, boolean[] found) throws UnreadableDraft {
        xml.children(name -> {
            found[0] |= test.of(name, xml);
            visit(xml, test, found);
        });
    }

    /** The first colour of every theme is that of paper. */
    private static boolean isWhite(String name, XmlCursor xml) {
        return name.equals("color") && isPaper(xml);
    }

    private static boolean isLine(String side, XmlCursor xml) {
        String style = xml.attribute("style");
        return style != null && !style.equals("none");
    }

    private static boolean isShade(String name, XmlCursor xml) {
        if (name.equals("gradientFill")) {
            return true;
        }
        String pattern = name.equals("patternFill") ? xml.attribute("patternType") : null;
        boolean patterned = pattern != null && !pattern.equals("none") && !pattern.equals("solid");
        return patterned || name.equals("fgColor") && !isPaper(xml);
    }

    private static boolean isPaper(XmlCursor xml) {
        String colour = xml.attribute("rgb");
        String tint = xml.attribute("tint");
        boolean themePaper = "0".equals(xml.attribute("theme")) && (tint == null || tint.matches("-?0(\\.0*)?"));
        return themePaper || colour != null && colour.toUpperCase(Locale.ROOT).endsWith("FFFFFF");
    }
}

package cn.nianbao.reader.word;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.office.WordNumbering;
import java.util.HashMap;
import java.util.Map;

/** Reads numbering.xml of a Word document: outlines, which styles of lists may share, and the lists made of them. */
final class WordNumberingPart {

    private final WordNumbering numbering;
    /** Outlines that only name a style, and the outline that each style stands for. */
    private final Map<String, String> linked = new HashMap<>();

    private final Map<String, String> styles = new HashMap<>();

    WordNumberingPart(WordNumbering numbering) {
        this.numbering = numbering;
    }

    /** @param xml at the root of numbering.xml, where outlines stand before lists */
    void read(XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            if (name.equals("abstractNum")) {
                outline(xml.attribute("abstractNumId"), xml);
            } else if (name.equals("num")) {
                list(xml.attribute("numId"), xml);
            }
        });
    }

    static int depth(String level) {
        return level != null && level.matches("[0-8]") ? level.charAt(0) - '0' : 0;
    }

    private void outline(String id, XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            switch (name) {
                case "lvl" -> {
                    int depth = depth(xml.attribute("ilvl"));
                    numbering.level(id, depth, level(xml));
                }
                case "numStyleLink" -> linked.put(id, xml.attribute("val"));
                case "styleLink" -> styles.put(xml.attribute("val"), id);
                default -> {
                    // names, looks
                }
            }
        });
    }

    private static WordNumbering.Level level(XmlCursor xml) throws UnreadableDraft {
        int[] start = {1};
        String[] looks = {"decimal", ""};
        boolean[] plain = new boolean[1];
        xml.children(name -> {
            String value = xml.attribute("val");
            switch (name) {
                case "start" -> start[0] = number(value);
                case "numFmt" -> looks[0] = value == null ? "decimal" : value;
                case "lvlText" -> looks[1] = value == null ? "" : value;
                case "isLgl" -> plain[0] = xml.isOn();
                case "AlternateContent" -> looks[0] = alternativeFormat(xml, looks[0]);
                default -> {
                    // looks
                }
            }
        });
        return new WordNumbering.Level(start[0], looks[0], looks[1], plain[0]);
    }

    /** Newer kinds of numbers are written with an older one beside them, for older readers such as this. */
    private static String alternativeFormat(XmlCursor xml, String known) throws UnreadableDraft {
        String[] format = {known};
        xml.children(way -> xml.children(name -> {
            String value = xml.attribute("val");
            if (way.equals("Fallback") && name.equals("numFmt") && value != null) {
                format[0] = value;
            }
        }));
        return format[0];
    }

    private void list(String id, XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                String outline = xml.attribute("val");
                numbering.list(id, styles.getOrDefault(linked.get(outline), outline));
            } else if (name.equals("lvlOverride")) {
                override(id, depth(xml.attribute("ilvl")), xml);
            }
        });
    }

    private void override(String list, int depth, XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            if (name.equals("startOverride")) {
                numbering.restart(list, depth, number(xml.attribute("val")));
            } else if (name.equals("lvl")) {
                numbering.override(list, depth, level(xml));
            }
        });
    }

    private static int number(String value) {
        return value != null && value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }
}

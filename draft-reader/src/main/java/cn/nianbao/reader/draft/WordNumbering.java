package cn.nianbao.reader.draft;

import java.util.HashMap;
import java.util.Map;

/**
 * Automatic numbers of a Word document, such as 一、 before a heading, which stand nowhere in its text (ECMA-376 part 1,
 * 17.9). Kinds of numbers that Chinese reports do not use give no number.
 */
final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Map<Integer, Level>> outlines = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();

    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
    }

    /** @param xml at the root of numbering.xml */
    void read(XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            if (name.equals("abstractNum")) {
                outline(xml.attribute("abstractNumId"), xml);
            } else if (name.equals("num")) {
                list(xml.attribute("numId"), xml);
            }
        });
    }

    /** Counts a paragraph of the list, and gives its number as shown; empty where it has none. */
    String next(String list, String levelOfList) {
        Map<Integer, Level> outline = outlines.get(lists.get(list));
        int depth = levelOfList != null && levelOfList.matches("[0-8]") ? Integer.parseInt(levelOfList) : 0;
        if (outline == null || outline.get(depth) == null) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(lists.get(list), fresh -> new int[LEVELS]);
        counter[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return shown(outline, counter, depth);
    }

    private static String shown(Map<Integer, Level> outline, int[] counter, int depth) {
        Level own = outline.get(depth);
        if (own.format.equals("bullet") || own.format.equals("none")) {
            return "";
        }
        String text = own.text;
        for (int i = 0; i <= depth; i++) {
            Level level = outline.get(i);
            if (level != null && text.contains("%" + (i + 1))) {
                int count = level.start + Math.max(counter[i], 1) - 1;
                text = text.replace("%" + (i + 1), ChineseNumeral.of(count, level.format));
            }
        }
        return text;
    }

    private void outline(String id, XmlCursor xml) throws UnreadableDraft {
        Map<Integer, Level> levels = new HashMap<>();
        outlines.put(id, levels);
        xml.children(name -> {
            String depth = xml.attribute("ilvl");
            if (name.equals("lvl") && depth != null && depth.matches("[0-8]")) {
                Level level = new Level();
                levels.put(Integer.parseInt(depth), level);
                xml.children(property -> read(level, property, xml.attribute("val")));
            }
        });
    }

    private static void read(Level level, String property, String value) {
        if (value == null) {
            return;
        }
        switch (property) {
            case "start" -> level.start = value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.text = value;
            default -> {
                // looks
            }
        }
    }

    private void list(String id, XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            if (name.equals("abstractNumId")) {
                lists.put(id, xml.attribute("val"));
            }
        });
    }
}

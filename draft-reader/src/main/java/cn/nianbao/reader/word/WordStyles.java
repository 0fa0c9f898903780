package cn.nianbao.reader.word;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the styles of a Word document say of headings and automatic numbers. */
public final class WordStyles {

    private static final Pattern HEADING = Pattern.compile("heading ?\\d|标题 ?\\d?|title|subtitle");
    private static final int LONGEST_CHAIN = 20;
    private static final int BODY_TEXT = 9;

    private final Map<String, Style> styles = new HashMap<>();

    private final Map<String, WordLook> looks = new HashMap<>();

    /** The list and level that number a paragraph; null where none does. */
    record Listing(String list, String level) {
        static final Listing NONE = new Listing(null, null);
    }

    /** @param xml at the root of styles.xml */
    void read(XmlCursor xml) throws UnreadableDraft {
        xml.children(name -> {
            if (name.equals("style")) {
                Style style = new Style();
                styles.put(xml.attribute("styleId"), style);
                xml.children(property -> style.read(property, xml));
            }
        });
    }

    boolean isHeading(String id) {
        String at = id;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return isHeadingName(at.toLowerCase(Locale.ROOT));
            }
            if (style.outline != null) {
                return isOutline(style.outline);
            }
            if (isHeadingName(style.name)) {
                return true;
            }
            at = style.basedOn;
        }
        return false;
    }

    Listing listing(String id) {
        String at = id;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                return Listing.NONE;
            }
            if (style.list != null) {
                return new Listing(style.list, style.level);
            }
            at = style.basedOn;
        }
        return Listing.NONE;
    }

    /** The look of characters with their own properties, the style of the characters, and that of the paragraph. */
    WordLook look(WordLook own, String ofCharacters, String ofParagraph) {
        WordLook look = ofCharacters == null ? own : own.over(look(ofCharacters));
        return ofParagraph == null ? look : look.over(look(ofParagraph));
    }

    /** Whether a table of the style may have other grounds than paper. */
    boolean isShaded(String id) {
        return id != null && look(id).shaded();
    }

    private WordLook look(String id) {
        return looks.computeIfAbsent(id, this::wholeLook);
    }

    private WordLook wholeLook(String id) {
        WordLook look = WordLook.UNSAID;
        String at = id;
        for (int i = 0; at != null && i < LONGEST_CHAIN && styles.get(at) != null; i++) {
            look = look.over(styles.get(at).look);
            at = styles.get(at).basedOn;
        }
        return look;
    }

    /** @param name of a style, in lower case */
    public static boolean isHeadingName(String name) {
        return HEADING.matcher(name).matches();
    }

    /** Levels 0 to 8 are headings, 9 is body text. */
    static boolean isOutline(String level) {
        return level != null && level.matches("\\d") && Integer.parseInt(level) < BODY_TEXT;
    }

    private static final class Style {
        private String name = "";
        private String basedOn;
        private String outline;
        private String list;
        private String level;
        private WordLook look = WordLook.UNSAID;

        /** Parts of a table's style may have grounds of their own, whichever cells they are for. */
        private void shading(String property, XmlCursor xml) throws UnreadableDraft {
            if (property.equals("shd")) {
                look = look.with(property, xml);
            } else if (property.equals("tcPr") || property.equals("tblPr")) {
                xml.children(inner -> shading(inner, xml));
            }
        }

        void read(String property, XmlCursor xml) throws UnreadableDraft {
            String value = xml.attribute("val");
            switch (property) {
                case "name" -> name = value == null ? "" : value.toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = value;
                case "outlineLvl" -> outline = value;
                case "numId" -> list = value;
                case "ilvl" -> level = value;
                case "pPr", "numPr" -> xml.children(inner -> read(inner, xml));
                case "rPr" -> xml.children(inner -> look = look.with(inner, xml));
                case "shd" -> look = look.with(property, xml);
                case "tcPr", "tblPr", "tblStylePr" -> xml.children(inner -> shading(inner, xml));
                default -> {
                    // looks
                }
            }
        }
    }
}

package cn.nianbao.reader.word97;

import cn.nianbao.reader.word.WordStyles;
import java.util.Locale;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;

/** What the styles of a Word 97 file say of headings, lists and hidden text. */
final class OldWordStyles {

    private static final int BODY_TEXT = 9;
    private static final int LONGEST_CHAIN = 20;

    private final StyleSheet sheet;
    /** By their numbers; null until asked for. */
    private final Style[] styles;

    /**
     * A style with what it takes over from the styles it is based on; negative is unsaid.
     *
     * @param hides null is unsaid
     */
    private record Style(boolean named, int outline, int numbering, int level, Boolean hides) {
        static final Style NONE = new Style(false, -1, -1, -1, null);

        Style over(Style base) {
            return new Style(
                    named || outline < 0 && base.named,
                    outline < 0 ? base.outline : outline,
                    numbering < 0 ? base.numbering : numbering,
                    level < 0 ? base.level : level,
                    hides == null ? base.hides : hides);
        }

        boolean isHeading() {
            return outline < 0 ? named : outline < BODY_TEXT;
        }
    }

    OldWordStyles(StyleSheet sheet) {
        this.sheet = sheet;
        this.styles = new Style[sheet.numStyles()];
    }

    boolean isHeading(OldWordParagraphStyle paragraph) {
        return paragraph.outline() < 0 ? style(paragraph.style()).isHeading() : paragraph.outline() < BODY_TEXT;
    }

    /** The list that numbers a paragraph, from 1; 0 or less where none does. */
    int numbering(OldWordParagraphStyle paragraph) {
        return paragraph.numbering() < 0 ? style(paragraph.style()).numbering : paragraph.numbering();
    }

    int level(OldWordParagraphStyle paragraph) {
        return Math.max(0, paragraph.level() < 0 ? style(paragraph.style()).level : paragraph.level());
    }

    /** Whether the style of a paragraph or of characters hides what it is given to. */
    boolean hides(int style) {
        return Boolean.TRUE.equals(style(style).hides);
    }

    private Style style(int number) {
        if (number < 0 || number >= styles.length) {
            return Style.NONE;
        }
        if (styles[number] == null) {
            styles[number] = whole(number);
        }
        return styles[number];
    }

    private Style whole(int number) {
        Style style = Style.NONE;
        int at = number;
        for (int i = 0; i < LONGEST_CHAIN && at >= 0 && at < sheet.numStyles(); i++) {
            StyleDescription description = sheet.getStyleDescription(at);
            if (description == null) {
                break;
            }
            style = style.over(own(description));
            at = description.getBaseStyle();
        }
        return style;
    }

    private static Style own(StyleDescription description) {
        byte[] list = description.getPAPX();
        OldWordParagraphStyle paragraph = new OldWordParagraphStyle(list == null ? new byte[0] : list);
        String name = description.getName();
        boolean heading = name != null && WordStyles.isHeadingName(name.toLowerCase(Locale.ROOT));
        return new Style(
                heading, paragraph.outline(), paragraph.numbering(), paragraph.level(), hides(description.getCHPX()));
    }

    private static Boolean hides(byte[] list) {
        return list == null ? null : new OldWordRun(list).vanishes();
    }
}

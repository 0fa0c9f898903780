package cn.nianbao.reader.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an element's own looks say. Office programs write the same looks on every run and cell of a text, so a page has few.
 *
 * @param invisible whether nobody sees the element
 * @param marked whether that is by the mark with which Office hides words
 * @param white whether its words are white
 * @param ground whether it brings a ground of its own
 * @param struck whether its words are struck out
 * @param note which notes it holds as Office writes them: comment, footnote or endnote; null for none
 */
record HtmlStyle(boolean invisible, boolean marked, boolean white, boolean ground, boolean struck, String note) {

    static final HtmlStyle NONE = new HtmlStyle(false, false, false, false, false, null);

    private static final Pattern INVISIBLE =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all"
                    + "|(?:font-size|opacity)\\s*:\\s*0(?:\\.0{1,9})?\\s*(?:p[xt]|r?em|%)?\\s*(?:;|!|$))");
    private static final Pattern WHITE = Pattern.compile(
            "(?:^|[;\\s])color\\s*:\\s*(?:white|#fff|#ffffff|rgb\\(255,\\s*255,\\s*255\\))\\s*(?:;|!|$)");
    private static final Pattern NOTES = Pattern.compile("mso-element\\s*:\\s*(comment|footnote|endnote)-list");

    /** @param words the attribute, as written */
    static HtmlStyle of(String words) {
        String style = words.toLowerCase(Locale.ROOT);
        Matcher notes = NOTES.matcher(style);
        return new HtmlStyle(
                isInvisible(style),
                style.contains("mso-hide"),
                WHITE.matcher(style).find(),
                style.contains("background"),
                style.contains("line-through"),
                notes.find() ? notes.group(1) : null);
    }

    /** @param style in small letters */
    static boolean isInvisible(String style) {
        return INVISIBLE.matcher(style).find();
    }
}

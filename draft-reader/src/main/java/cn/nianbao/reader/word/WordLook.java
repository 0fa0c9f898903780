package cn.nianbao.reader.word;

import cn.nianbao.reader.container.XmlCursor;
import java.util.Set;

/**
 * How characters of a Word document look, as far as it decides whether anybody sees them (ECMA-376 part 1, 17.3.2). What is null
 * is not said here.
 *
 * @param shaded whether they have a ground of their own, so that white letters may be seen
 * @param struck whether they are struck out
 * @param small whether they are raised or lowered
 */
record WordLook(Boolean vanish, Boolean white, Boolean tiny, boolean shaded, boolean struck, boolean small) {

    static final WordLook UNSAID = new WordLook(null, null, null, false, false, false);

    private static final Set<String> PAPER = Set.of("auto", "FFFFFF", "ffffff", "none");
    /** Half points; nobody reads letters of one point. */
    private static final int TOO_SMALL = 2;

    /** This look with one more property of a run. */
    WordLook with(String property, XmlCursor xml) {
        return switch (property) {
            case "vanish" -> new WordLook(xml.isOn(), white, tiny, shaded, struck, small);
            case "color" -> new WordLook(vanish, isWhite(xml.attribute("val")), tiny, shaded, struck, small);
            case "sz" -> new WordLook(vanish, white, isTiny(xml.attribute("val")), shaded, struck, small);
            case "shd", "highlight" ->
                new WordLook(vanish, white, tiny, shaded || isShade(property, xml), struck, small);
            case "strike", "dstrike" -> new WordLook(vanish, white, tiny, shaded, struck || xml.isOn(), small);
            case "vertAlign" ->
                new WordLook(vanish, white, tiny, shaded, struck, !"baseline".equals(xml.attribute("val")));
            default -> this;
        };
    }

    /** This look, with that of a style where this one does not say. */
    WordLook over(WordLook style) {
        return new WordLook(
                vanish == null ? style.vanish : vanish,
                white == null ? style.white : white,
                tiny == null ? style.tiny : tiny,
                shaded || style.shaded,
                struck || style.struck,
                small || style.small);
    }

    /** @param onShade whether the text stands on a ground other than paper */
    boolean isHidden(boolean onShade) {
        return is(vanish) || is(tiny) || is(white) && !shaded && !onShade;
    }

    /** Whether the shading that the cursor stands on is more than paper. */
    static boolean isShade(String property, XmlCursor xml) {
        if (property.equals("highlight")) {
            return !PAPER.contains(String.valueOf(xml.attribute("val"))) && !"white".equals(xml.attribute("val"));
        }
        String fill = xml.attribute("fill");
        String pattern = xml.attribute("val");
        boolean plain = pattern == null || pattern.equals("clear") || pattern.equals("nil");
        return fill != null && !PAPER.contains(fill) || !plain;
    }

    private static boolean isWhite(String colour) {
        return "FFFFFF".equalsIgnoreCase(colour);
    }

    private static boolean isTiny(String halfPoints) {
        return halfPoints != null && isNumber(halfPoints) && Integer.parseInt(halfPoints) <= TOO_SMALL;
    }

    /** Of one to four digits; nearly every run says its size. */
    private static boolean isNumber(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return !written.isEmpty() && written.length() <= 4;
    }

    private static boolean is(Boolean said) {
        return said != null && said;
    }
}

package cn.nianbao.review.problem;

import java.util.List;

/** What may stand in a text that somebody typed and that is kept for good. */
public final class Wording {

    /** What a reason, a remark or an answer may have at most, in characters: two pages of print. */
    public static final int LONGEST_REASON = 2_000;

    /** The same of a person's name and office. */
    public static final int LONGEST_NAME = 60;

    /** The same of an address on the net. */
    public static final int LONGEST_ADDRESS = 500;

    private Wording() {}

    /** Refuses a reason that is missing, with {@code otherwise}, and one that cannot be kept. */
    public static void demandGiven(String what, String text, String otherwise) {
        demand(what, text, LONGEST_REASON);
        if (text == null || text.isBlank()) {
            throw Refusal.unprocessable(otherwise, List.of());
        }
    }

    /**
     * Refuses what no reader could see and no archive could keep: control characters beside tab and line break, halves of
     * characters, and texts without measure. Null is nothing to refuse.
     *
     * @param what the name of the text, for the refusal
     * @param longest in characters
     */
    public static void demand(String what, String text, int longest) {
        if (text == null) {
            return;
        }
        if (text.length() > longest) {
            throw Refusal.unprocessable(what + "太长，最多 " + longest + " 字，请删减", List.of());
        }
        if (text.codePoints().anyMatch(Wording::isInvisible)) {
            throw Refusal.unprocessable(what + "中有不可见的控制字符或不完整的字符，请删去后重新填写", List.of());
        }
    }

    private static boolean isInvisible(int character) {
        boolean layout = character == '\n' || character == '\r' || character == '\t';
        return !layout && Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}

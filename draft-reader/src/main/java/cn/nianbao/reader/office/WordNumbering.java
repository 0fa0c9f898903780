package cn.nianbao.reader.office;

import java.util.HashMap;
import java.util.Map;

/**
 * Automatic numbers of a Word document, such as 一、 before a heading, which stand nowhere in its text (ECMA-376 part 1,
 * 17.9). Kinds of numbers that Chinese reports do not use give plain figures.
 */
public final class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<String, Outline> outlines = new HashMap<>();
    private final Map<String, Listed> lists = new HashMap<>();

    /**
     * How a level of a list is numbered.
     *
     * @param text with %1 to %9 for the numbers of the levels
     * @param plain whether numbers of higher levels are shown as plain figures
     */
    public record Level(int start, String format, String text, boolean plain) {}

    /** The levels that lists share, and how far they have been counted. */
    private static final class Outline {
        private final Level[] levels = new Level[LEVELS];
        private final int[] counts = new int[LEVELS];
    }

    /** A list: its outline, with levels of its own, and levels at which it begins anew. */
    private static final class Listed {
        private final String outline;
        private final Level[] own = new Level[LEVELS];
        private final Integer[] restarts = new Integer[LEVELS];

        Listed(String outline) {
            this.outline = outline;
        }
    }

    public boolean knows(String list) {
        return lists.containsKey(list);
    }

    public boolean knowsOutline(String outline) {
        return outlines.containsKey(outline);
    }

    public void list(String list, String outline) {
        lists.put(list, new Listed(outline));
    }

    public void level(String outline, int depth, Level level) {
        if (depth >= 0 && depth < LEVELS) {
            outlines.computeIfAbsent(outline, fresh -> new Outline()).levels[depth] = level;
        }
    }

    /** Gives a level of a list another look; the counting begins anew with it. */
    public void override(String list, int depth, Level level) {
        if (depth >= 0 && depth < LEVELS && knows(list)) {
            lists.get(list).own[depth] = level;
            restart(list, depth, level.start());
        }
    }

    /** Lets a level of a list begin anew at a number, when the list is first used. */
    public void restart(String list, int depth, int start) {
        if (depth >= 0 && depth < LEVELS && knows(list)) {
            lists.get(list).restarts[depth] = start;
        }
    }

    /**
     * Counts a paragraph of the list, and gives its text with the number before it. Word shows numbers before empty paragraphs
     * and figures too; there they would only be taken for figures.
     *
     * @param list null where no list numbers it
     */
    public String numbered(String text, String list, int depth) {
        Listed listed = lists.get(list);
        Outline outline = listed == null ? null : outlines.get(listed.outline);
        if (outline == null || depth < 0 || depth >= LEVELS || level(listed, outline, depth) == null) {
            return text;
        }
        count(listed, outline, depth);
        boolean hasWords = text.chars().anyMatch(Character::isLetter);
        return hasWords ? shown(listed, outline, depth) + text : text;
    }

    private static Level level(Listed listed, Outline outline, int depth) {
        return listed.own[depth] == null ? outline.levels[depth] : listed.own[depth];
    }

    /** Counters hold the number shown, one more than shown by a start of 0, so that 0 means not counted yet. */
    private static void count(Listed listed, Outline outline, int depth) {
        Integer restart = listed.restarts[depth];
        int start = restart == null ? level(listed, outline, depth).start() : restart;
        boolean fresh = outline.counts[depth] == 0 || restart != null;
        outline.counts[depth] = fresh ? start + 1 : outline.counts[depth] + 1;
        listed.restarts[depth] = null;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            outline.counts[deeper] = 0;
        }
    }

    private static String shown(Listed listed, Outline outline, int depth) {
        Level own = level(listed, outline, depth);
        if (own.format().equals("bullet") || own.format().equals("none")) {
            return "";
        }
        String text = own.text();
        for (int i = 0; i <= depth; i++) {
            Level level = level(listed, outline, i);
            if (level != null && text.contains("%" + (i + 1))) {
                int count = outline.counts[i] == 0 ? level.start() : outline.counts[i] - 1;
                String format = own.plain() && i < depth ? "decimal" : level.format();
                text = text.replace("%" + (i + 1), ChineseNumeral.of(count, format));
            }
        }
        return text;
    }
}

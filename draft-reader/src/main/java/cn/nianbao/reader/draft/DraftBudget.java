package cn.nianbao.reader.draft;

import cn.nianbao.reader.draft.UnreadableDraft.Reason;

/**
 * Counts what a draft holds and refuses what no annual report needs, so that a small file cannot fill the memory. A real
 * report has about ten tables, 300 cells and 20,000 characters.
 */
public final class DraftBudget {

    /** The most columns and rows that one cell may span; beyond it a span is cut. */
    public static final int MOST_COLUMNS = 64;

    public static final int MOST_ROWS = 512;

    private static final int MOST_TABLES = 200;
    private static final int MOST_CELLS = 50_000;
    private static final int MOST_PARAGRAPHS = 50_000;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final int deepest;
    private int tables;
    private int depth;
    private int cells;
    private int paragraphs;
    private int characters;

    /** @param deepest how many tables may stand within each other */
    public DraftBudget(int deepest) {
        this.deepest = deepest;
    }

    /** Counts a table in; its number in the file, from 0. */
    public int openTable() throws UnreadableDraft {
        require(++tables <= MOST_TABLES, "表格超过 " + MOST_TABLES + " 个");
        require(++depth <= deepest, "表格嵌套超过 " + deepest + " 层");
        return tables - 1;
    }

    public void closeTable() {
        depth--;
    }

    public void cell() throws UnreadableDraft {
        require(++cells <= MOST_CELLS, "单元格超过 " + MOST_CELLS + " 个");
    }

    public void paragraph() throws UnreadableDraft {
        require(++paragraphs <= MOST_PARAGRAPHS, "段落超过 " + MOST_PARAGRAPHS + " 个");
    }

    public void text(int length) throws UnreadableDraft {
        characters += length;
        require(characters <= MOST_CHARACTERS, "文字超过 " + MOST_CHARACTERS / 10_000 + " 万字");
    }

    /** Cuts a span to what is believable; what is not a count is 1. */
    public static int span(String count, int most) {
        if (count == null || count.isEmpty()) {
            return 1;
        }
        try {
            return (int) Math.max(1, Math.min(most, Long.parseLong(count.strip())));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /** Refuses what is beyond a limit, in words that name it. */
    public static void require(boolean within, String what) throws UnreadableDraft {
        if (!within) {
            throw new UnreadableDraft(Reason.HOSTILE, "文件里的" + what + "，不像一份年度报告，不予读取。请检查后重新上传。");
        }
    }
}

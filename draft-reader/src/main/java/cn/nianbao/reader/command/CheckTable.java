package cn.nianbao.reader.command;

import cn.nianbao.reader.command.CheckedDraft.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All drafts of a check at a glance, one a line, in columns that hold on a terminal. */
final class CheckTable {

    private static final List<String> HEAD = List.of("文件", "机关", "年度", "格式", "已读出", "待确认", "未读出", "必改", "须说明");

    /** Of the room for words, so much in a hundred is for the file. */
    private static final int FILE_SHARE = 56;
    /** What the columns of figures and the spaces between all take, when nothing in them is wider than their heads. */
    private static final int FIGURES = 52;

    private static final int LEAST_FOR_WORDS = 28;
    /** The columns before it are words and stand to the left, the others figures. */
    private static final int FIRST_FIGURE = 4;

    private static final String NONE = "—";

    private CheckTable() {}

    /** @param columns how wide the terminal is; nothing in the table is wider */
    static String of(List<CheckedDraft> drafts, int columns) {
        int words = Math.max(LEAST_FOR_WORDS, columns - FIGURES);
        int file = words * FILE_SHARE / 100;
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        drafts.forEach(draft -> rows.add(row(draft, file, words - file)));
        int[] widths = IntStream.range(0, HEAD.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> TerminalText.width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths) + "\n").collect(Collectors.joining()) + sum(drafts);
    }

    private static List<String> row(CheckedDraft draft, int widestFile, int widestAgency) {
        String file = TerminalText.end(draft.name(), widestFile);
        Counts counts = draft.counts();
        if (counts == null) {
            return List.of(file, "无法读取", NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        }
        return List.of(
                file,
                TerminalText.start(Objects.toString(counts.agency(), NONE), widestAgency),
                Objects.toString(counts.year(), NONE),
                Objects.toString(counts.format(), NONE),
                String.valueOf(counts.certain()),
                String.valueOf(counts.toConfirm()),
                String.valueOf(counts.unread()),
                String.valueOf(counts.errors()),
                String.valueOf(counts.warnings()));
    }

    private static String line(List<String> row, int... widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> {
                    String room = " ".repeat(widths[column] - TerminalText.width(row.get(column)));
                    return column < FIRST_FIGURE ? row.get(column) + room : room + row.get(column);
                })
                .collect(Collectors.joining("  "));
    }

    private static String sum(List<CheckedDraft> drafts) {
        long unread = drafts.stream().filter(draft -> !draft.isRead()).count();
        long wrong = drafts.stream()
                .filter(draft -> draft.isRead() && draft.counts().errors() > 0)
                .count();
        return "共 " + drafts.size() + " 份：已检查 " + (drafts.size() - unread) + " 份，其中 " + wrong + " 份有必改问题；无法读取 " + unread
                + " 份。\n";
    }
}

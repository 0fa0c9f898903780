package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Line;
import cn.nianbao.check.Quote;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A cell whose reading is uncertain counts for nothing until a person has confirmed it. */
final class UnconfirmedCell implements RowRule {

    @Override
    public String code() {
        return "T-CONFIRM";
    }

    @Override
    public boolean concerns(Entry entry) {
        return entry.hasChoice();
    }

    @Override
    public String message(Line row, List<Entry> open) {
        return row.words() + "有 " + open.size() + " 格待人工确认："
                + open.stream().map(UnconfirmedCell::words).collect(Collectors.joining("，")) + "。" + reasons(open)
                + "请对照原稿确认原值或改正；确认之前，与这些格有关的勾稽不作核对。";
    }

    private static String words(Entry entry) {
        List<String> candidates = entry.cell().confirm().candidates();
        boolean open = candidates.size() > 1
                || candidates.stream().anyMatch(one -> !one.equals(entry.cell().raw()));
        String choice = open ? "（可能是 " + Quote.masked(String.join("、", candidates)) + "）" : "";
        return "“" + entry.head().brief() + "”列" + read(entry) + choice;
    }

    private static String read(Entry entry) {
        return switch (entry.cell().state()) {
            case NUMBER -> "识别为 " + entry.cell().value().toPlainString();
            case BLANK -> "识别为空白";
            case SYMBOL, TEXT ->
                "识别为“" + Quote.masked(Objects.requireNonNullElse(entry.cell().raw(), "")) + "”";
            case UNREAD -> "没有识别出来";
        };
    }

    static String reasons(List<Entry> open) {
        String reasons = open.stream()
                .map(entry -> entry.cell().confirm().reason())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("；"));
        return reasons.isEmpty() ? "" : "原因：" + reasons + (reasons.endsWith("。") ? "" : "。");
    }
}

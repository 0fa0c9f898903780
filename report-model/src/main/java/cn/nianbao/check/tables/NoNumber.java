package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Line;
import cn.nianbao.check.Quote;
import cn.nianbao.format.Holds;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** A cell holds a stroke, words, or a figure that cannot be one of its column: −3 items, 2.5 items. */
final class NoNumber implements RowRule {

    @Override
    public String code() {
        return "T-NONNUM";
    }

    @Override
    public boolean concerns(Entry entry) {
        return !entry.isOpen() && !fault(entry).isEmpty();
    }

    @Override
    public String message(Line row, List<Entry> wrong) {
        String cells = wrong.stream()
                .map(entry -> "“" + entry.head().brief() + "”列" + fault(entry))
                .collect(Collectors.joining("，"));
        return row.words() + "：" + cells + "。请改填数字，没有发生的填 0。";
    }

    private static String fault(Entry entry) {
        return switch (entry.cell().state()) {
            case SYMBOL -> "填的是符号" + quoted(entry);
            case TEXT -> "填的是文字" + quoted(entry);
            case NUMBER -> fault(entry.cell().value(), entry.head().holds());
            case BLANK, UNREAD -> "";
        };
    }

    private static String fault(BigDecimal value, Holds holds) {
        boolean whole = value.scale() <= 0 || value.stripTrailingZeros().scale() <= 0;
        if (value.signum() >= 0 && (whole || holds == Holds.AMOUNT)) {
            return "";
        }
        String figure = "填的是 " + value.toPlainString();
        return switch (holds) {
            case COUNT -> value.signum() < 0 ? figure + "（件数不能为负）" : whole ? "" : figure + "（件数应为整数）";
            case CHANGE -> whole ? "" : figure + "（增减数应为整数）";
            case AMOUNT -> value.signum() < 0 ? figure + "（金额不能为负）" : "";
        };
    }

    private static String quoted(Entry entry) {
        return entry.cell().raw() == null
                ? ""
                : "“" + Quote.masked(entry.cell().raw().strip()) + "”";
    }
}

package cn.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** One side of a sum in figures. */
public final class Formula {

    private Formula() {}

    /** Every term: 一、本年新收 12＋二、上年结转 3＝15, or just 总计 12. */
    public static String full(List<Entry> entries) {
        return entries.size() == 1 ? joined(entries) : joined(entries) + equalsTotal(entries);
    }

    /** Only the terms that are not 0, because a column has two dozen. */
    public static String brief(List<Entry> entries) {
        List<Entry> some =
                entries.stream().filter(entry -> entry.figure().signum() != 0).toList();
        return switch (some.size()) {
            case 0 -> "为 0";
            case 1 -> "为 " + total(entries) + "（只有“" + some.get(0).head().brief() + "”不为 0）";
            default -> "为 " + joined(some) + equalsTotal(entries);
        };
    }

    private static String joined(List<Entry> entries) {
        return entries.stream().map(Entry::words).collect(Collectors.joining("＋"));
    }

    private static String equalsTotal(List<Entry> entries) {
        return "＝" + total(entries);
    }

    private static String total(List<Entry> entries) {
        return sum(entries).toPlainString();
    }

    /** Blanks and strokes count as 0. */
    public static BigDecimal sum(List<Entry> entries) {
        return entries.stream().map(Entry::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

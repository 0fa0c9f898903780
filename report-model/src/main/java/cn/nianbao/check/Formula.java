package cn.nianbao.check;

import java.math.BigDecimal;
import java.util.List;

/** One side of a sum in figures. */
public final class Formula {

    private Formula() {}

    /** Every term: 一、本年新收 12＋二、上年结转 3＝15, or just 总计 12. */
    public static String full(List<Summand> terms) {
        return terms.size() == 1 ? joined(terms) : joined(terms) + equalsTotal(terms);
    }

    /** Only the terms that are not 0, because a column has two dozen. */
    public static String brief(List<Summand> terms) {
        List<Summand> some =
                terms.stream().filter(term -> term.figure().signum() != 0).toList();
        return switch (some.size()) {
            case 0 -> "为 0";
            case 1 -> "为 " + total(terms) + "（只有“" + some.get(0).entry().head().brief() + "”不为 0）";
            default -> "为 " + joined(some) + equalsTotal(terms);
        };
    }

    private static String joined(List<Summand> terms) {
        StringBuilder words = new StringBuilder();
        for (Summand term : terms) {
            if (!words.isEmpty()) {
                words.append(term.minus() ? "－" : "＋");
            }
            words.append(term.words());
        }
        return words.toString();
    }

    private static String equalsTotal(List<Summand> terms) {
        return "＝" + total(terms);
    }

    private static String total(List<Summand> terms) {
        return sum(terms).toPlainString();
    }

    /** Blanks and strokes count as 0. */
    public static BigDecimal sum(List<Summand> terms) {
        return terms.stream().map(Summand::figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

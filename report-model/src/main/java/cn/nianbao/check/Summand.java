package cn.nianbao.check;

import java.math.BigDecimal;

/**
 * A term of a sum with its figure.
 *
 * @param minus whether it is taken away
 * @param lastYear whether it is from last year's published report, and so no cell of this one
 */
public record Summand(Entry entry, boolean minus, boolean lastYear) {

    public static Summand of(Entry entry) {
        return new Summand(entry, false, false);
    }

    public BigDecimal figure() {
        return minus ? entry.figure().negate() : entry.figure();
    }

    /** Whether a sum may rely on it; of last year only figures count. */
    public boolean isSummable() {
        return entry.isSummable() && (!lastYear || entry.cell().isNumber());
    }

    /** Such as 总计 12, or 上年报告的总计 12. */
    String words() {
        return (lastYear ? "上年报告的" : "") + entry.words();
    }
}

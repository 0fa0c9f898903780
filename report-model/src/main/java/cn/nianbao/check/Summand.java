package cn.nianbao.check;

import java.math.BigDecimal;

/**
 * A term of a sum with its figure.
 *
 * @param minus whether it is taken away
 * @param whose of which report it is; a public one of another year has no cell of this one
 */
public record Summand(Entry entry, boolean minus, Whose whose) {

    public static Summand of(Entry entry) {
        return new Summand(entry, false, Whose.THIS);
    }

    public BigDecimal figure() {
        return minus ? entry.figure().negate() : entry.figure();
    }

    /** Whether a sum may rely on it; of another year only figures count. */
    public boolean isSummable() {
        return entry.isSummable() && (isOwn() || entry.cell().isNumber());
    }

    /** Whether it stands in the report that is checked. */
    public boolean isOwn() {
        return whose == Whose.THIS;
    }

    /** Such as 总计 12, or 上年报告的总计 12. */
    String words() {
        return whose.words() + entry.words();
    }
}

package cn.nianbao.deploy.bench;

import java.util.Locale;

/**
 * One measured figure beside its goal.
 *
 * @param bench what was measured, by the word of the command line
 * @param value at least the goal where more is better
 */
public record Figure(String bench, String name, double value, double atLeast) {

    public boolean isReached() {
        return value >= atLeast;
    }

    /** As programs read it: {@code bench NAME FIGURE VALUE GOAL ok}, or {@code short}. */
    public String line() {
        return String.format(
                Locale.ROOT,
                "bench %s %s %s >=%s %s",
                bench,
                name,
                decimal(value),
                decimal(atLeast),
                isReached() ? "ok" : "short");
    }

    /** Cut off and never rounded up: what falls short of its goal shall not look as if it did not. */
    private static String decimal(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(value < 10 ? 3 : 1, java.math.RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}

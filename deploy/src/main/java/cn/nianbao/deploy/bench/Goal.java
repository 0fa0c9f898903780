package cn.nianbao.deploy.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure shall reach. */
public record Goal(boolean isCeiling, double limit) {

    public static Goal atLeast(double floor) {
        return new Goal(false, floor);
    }

    public static Goal atMost(double ceiling) {
        return new Goal(true, ceiling);
    }

    boolean isReached(double value) {
        return isCeiling ? value <= limit : value >= limit;
    }

    /** Rounded away from the goal: what falls short shall not look as if it did not. */
    String shown(double value) {
        return decimal(value, isCeiling ? RoundingMode.UP : RoundingMode.DOWN);
    }

    @Override
    public String toString() {
        return (isCeiling ? "<=" : ">=") + decimal(limit, RoundingMode.DOWN);
    }

    private static String decimal(double value, RoundingMode rounding) {
        return BigDecimal.valueOf(value)
                .setScale(value < 10 ? 3 : 1, rounding)
                .stripTrailingZeros()
                .toPlainString();
    }
}

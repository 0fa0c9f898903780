package cn.nianbao.check.tables;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;

/** How the left side of a sum must stand to its right side. */
enum Relation {
    @JsonProperty("equal")
    EQUAL,
    @JsonProperty("at-least")
    AT_LEAST,
    /** Equal sides are a coincidence that asks for a reason, unless both are 0. */
    @JsonProperty("differ")
    DIFFER;

    boolean holds(BigDecimal left, BigDecimal right) {
        int compared = left.compareTo(right);
        return switch (this) {
            case EQUAL -> compared == 0;
            case AT_LEAST -> compared >= 0;
            case DIFFER -> compared != 0 || left.signum() == 0;
        };
    }

    /** What is the matter with these sides. */
    String words(BigDecimal left, BigDecimal right) {
        String difference = left.subtract(right).abs().toPlainString();
        return switch (this) {
            case EQUAL -> "相差 " + difference;
            case AT_LEAST -> "少了 " + difference;
            case DIFFER -> "两数相等";
        };
    }
}

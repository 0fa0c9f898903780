package cn.nianbao.format;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of figure a statutory column takes. */
public enum Holds {
    /** 件数: a whole number, never negative. */
    @JsonProperty("count")
    COUNT,
    /** 本年增/减: a whole number with a sign. */
    @JsonProperty("change")
    CHANGE,
    /** 金额: a decimal with every digit kept, never negative; in 万元 where the format says so. */
    @JsonProperty("amount")
    AMOUNT
}

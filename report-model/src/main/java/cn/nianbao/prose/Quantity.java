package cn.nianbao.prose;

import java.math.BigDecimal;

/**
 * A figure in words with what it counts: 主动公开政府信息226条.
 *
 * @param value exact, 万 and 亿 multiplied out: 5万份 is 50000, 3.2万元 is 32000 元
 * @param unit the counting word, such as 条, 件, 元; % for a share, 个百分点 for a difference of shares; empty where none stands there
 * @param approximate whether words make it inexact: 余, 近, 约, 多, 左右, 以上
 * @param subject the words before it that say what is counted, without those of the figure before; may be empty
 * @param raw as written, without the unit
 * @param at the figure with its unit
 */
public record Quantity(BigDecimal value, String unit, boolean approximate, String subject, String raw, TextSpan at) {

    /** As a message writes it: 226条. */
    public String words() {
        return raw + unit;
    }
}

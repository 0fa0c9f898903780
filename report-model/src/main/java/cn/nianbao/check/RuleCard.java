package cn.nianbao.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A rule as people read it, and what of it is data.
 *
 * @param code the public code, such as {@code T-BALANCE}
 * @param title in a few words
 * @param severity of its findings; the gravest where they differ
 * @param since the first year reported on that it holds for; null where it always held
 * @param until the last; null while it holds
 * @param source the article or notice it rests on, in words that staff can cite
 * @param says what must be so
 * @param wrong an example of what it finds
 * @param right the same as it should be
 * @param configurable whether a city may weaken it or switch it off; certain rules of law may not be
 * @param off whether it is switched off
 * @param numbers thresholds by name
 * @param words lists of words by name
 */
public record RuleCard(
        String code,
        String title,
        Severity severity,
        Integer since,
        Integer until,
        String source,
        String says,
        String wrong,
        String right,
        boolean configurable,
        boolean off,
        Map<String, BigDecimal> numbers,
        Map<String, List<String>> words) {

    public RuleCard {
        numbers = numbers == null ? Map.of() : Map.copyOf(numbers);
        words = words == null ? Map.of() : Map.copyOf(words);
    }

    /** Whether it holds for reports of that year; where the year is unknown it does. */
    public boolean covers(Integer year) {
        return !off && (year == null || (since == null || year >= since) && (until == null || year <= until));
    }

    public BigDecimal number(String name) {
        return Objects.requireNonNull(numbers.get(name), () -> code + "." + name);
    }

    public List<String> words(String name) {
        return Objects.requireNonNull(words.get(name), () -> code + "." + name);
    }

    /** Numbered in the words that people see, for {@code deploy/check --explain}. */
    public String shown() {
        return code + "  " + title + "（" + severity.shown() + "）\n"
                + "要求：" + says + "\n"
                + "依据：" + source + "\n"
                + (years().isEmpty() ? "" : "适用：" + years() + "\n")
                + "错例：" + wrong + "\n"
                + "改为：" + right + "\n"
                + (configurable ? "各地可以调整这条规则的轻重和参数。\n" : "");
    }

    private String years() {
        if (since == null) {
            return until == null ? "" : until + " 年度及以前的报告";
        }
        return until == null ? since + " 年度及以后的报告" : since + " 至 " + until + " 年度的报告";
    }
}

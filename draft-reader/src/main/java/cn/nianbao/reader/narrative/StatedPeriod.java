package cn.nianbao.reader.narrative;

import cn.nianbao.report.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days the figures cover, as the draft states them in a sentence about its figures. */
final class StatedPeriod {

    private static final Pattern ABOUT = Pattern.compile("统计|期限|时限|所列数据|数据.{0,6}(?:时间|截|自|从)|时间范围");
    private static final Pattern RANGE = Pattern.compile(
            "(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日(?:起)?[,，]?(?:至|到|—+|-+|~|－)(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})日");

    private StatedPeriod() {}

    /** Null where no sentence states it. An end without a year is in the year of the beginning; a beginning without one is unknown. */
    static Period in(String text) {
        String tidy = ChineseDate.tidy(text);
        int end = 0;
        for (int month = tidy.indexOf('月'); month >= 0; month = tidy.indexOf('月', end)) {
            int from = month;
            while (from > end && !isEnd(tidy.charAt(from - 1))) {
                from--;
            }
            end = month;
            while (end < tidy.length() && !isEnd(tidy.charAt(end))) {
                end++;
            }
            Period period = inSentence(tidy.substring(from, end));
            if (period != null) {
                return period;
            }
        }
        return null;
    }

    private static Period inSentence(String sentence) {
        Matcher range = RANGE.matcher(sentence);
        if (!range.find() || !ABOUT.matcher(sentence).find()) {
            return null;
        }
        String toYear = range.group(4) == null ? range.group(1) : range.group(4);
        return new Period(
                day(range.group(1), range.group(2), range.group(3)), day(toYear, range.group(5), range.group(6)));
    }

    private static boolean isEnd(char c) {
        return c == '。' || c == '；' || c == ';';
    }

    private static LocalDate day(String year, String month, String day) {
        return Optional.ofNullable(year)
                .flatMap(known -> ChineseDate.day(known, month, day))
                .orElse(null);
    }
}

package cn.nianbao.publish;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What stands in the place of a report that was taken down (撤下): whose it was, why and since when it is gone, and nothing of
 * what it said.
 *
 * @param since the day in Shanghai
 * @param newest the address of the version that was published since; null while there is none
 */
public record Removal(
        String agencyCode, String agency, int year, String title, String notice, LocalDate since, String newest) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    public String sinceShown() {
        return DAY.format(since);
    }
}

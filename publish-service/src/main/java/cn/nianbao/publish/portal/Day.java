package cn.nianbao.publish.portal;

import cn.nianbao.publish.ShanghaiClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the pages say them. */
final class Day {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private Day() {}

    static String of(LocalDate date) {
        return SHOWN.format(date);
    }

    /** The day in Shanghai, wherever the server stands. */
    static String of(Instant moment) {
        return of(LocalDate.ofInstant(moment, ShanghaiClock.ZONE));
    }
}

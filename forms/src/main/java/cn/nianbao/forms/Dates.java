package cn.nianbao.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Dates as official papers write them (GB/T 9704: Arabic digits without leading zeros), by the clock of Beijing. */
final class Dates {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Dates() {}

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZONE));
    }

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String minute(Instant at) {
        ZonedDateTime then = at.atZone(ZONE);
        return "%s %d:%02d".formatted(day(then.toLocalDate()), then.getHour(), then.getMinute());
    }
}

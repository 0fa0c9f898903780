package cn.nianbao.check;

import java.time.LocalDate;

/** Days as messages write them. */
public final class Dates {

    private Dates() {}

    /** Such as 2026年1月20日. */
    public static String words(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}

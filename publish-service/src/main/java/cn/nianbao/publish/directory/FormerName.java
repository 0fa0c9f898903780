package cn.nianbao.publish.directory;

import java.time.LocalDate;

/**
 * A name that an agency had before.
 *
 * @param firstYear the first year whose report bears it; null where none does
 * @param lastYear the last such year
 * @param until the day on which the register changed it; null where only reports tell
 */
public record FormerName(String name, Integer firstYear, Integer lastYear, LocalDate until) {

    /** When it was in use, in words; empty where nothing tells. */
    public String when() {
        if (firstYear == null) {
            return until.getYear() + "年" + until.getMonthValue() + "月" + until.getDayOfMonth() + "日前";
        }
        return firstYear.equals(lastYear) ? firstYear + "年度年报" : firstYear + "至" + lastYear + "年度年报";
    }
}

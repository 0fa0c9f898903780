package cn.nianbao.review.deadline;

import java.time.LocalDate;

/**
 * How far a statutory date is away, in official working days: those after today up to and including the date, or those since
 * it passed.
 *
 * @param workingDays never negative; 0 on the last working day, and on days off between it and the next
 * @param isPast that the date itself has passed
 * @param isWorkingDay that people work today
 * @param isProvisional that the holidays of a year in between are not known yet, so that weekends alone were counted
 */
public record TimeLeft(int workingDays, boolean isPast, boolean isWorkingDay, boolean isProvisional) {

    /** What is said beside a number that may change with the State Council's notice. */
    public static final String PROVISIONAL = "（节假日安排未公布，暂按周末计算）";

    public static TimeLeft until(LocalDate due, LocalDate today) {
        WorkingDays days = WorkingDays.official();
        return new TimeLeft(
                Math.abs(days.between(today, due)),
                today.isAfter(due),
                days.isWorkingDay(today),
                days.isProvisional(due) || days.isProvisional(today));
    }

    /** In the words of the screen: 还有 3 个工作日, 已逾期 5 个工作日. */
    public String words() {
        return number() + (isProvisional ? PROVISIONAL : "");
    }

    /** The same without saying how sure it is. */
    public String number() {
        if (isPast) {
            return workingDays == 0 ? "已逾期" : "已逾期 " + workingDays + " 个工作日";
        }
        if (workingDays > 0) {
            return "还有 " + workingDays + " 个工作日";
        }
        return isWorkingDay ? "今天是最后一个工作日" : "期限内已没有工作日";
    }
}

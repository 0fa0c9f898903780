package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Resident identity numbers: 18 characters with the check character of GB 11643, or the 15 digits of before 1999, which have
 * none and are believed only beside words that name them.
 */
final class IdentityNumbers implements Detector {

    private static final int NEW = 18;
    private static final int OLD = 15;
    private static final int REACH = 16;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    @Override
    public List<Trace> in(Passage passage, List<Digits> numbers, Context context) {
        List<Trace> traces = new ArrayList<>();
        for (Digits number : numbers) {
            if (isPlausible(number.digits())) {
                add(traces, passage, number);
            }
        }
        return traces;
    }

    private static void add(List<Trace> traces, Passage passage, Digits number) {
        String before = passage.before(number.from(), REACH);
        boolean named = PersonData.DATA.identityLabels().stream().anyMatch(before::contains);
        boolean checked = number.length() == NEW
                && check(number.digits()) == number.digits().charAt(NEW - 1);
        if (named && number.length() == NEW && !checked) {
            traces.add(trace(number, Severity.WARNING, "，校验位对不上，可能写错了。不论对错，个人证件号码都不得公开，请删去。"));
        } else if (named || checked && !PersonData.isCode(before)) {
            traces.add(trace(number, Severity.ERROR, "。个人证件号码不得公开，请删去。"));
        }
    }

    private static Trace trace(Digits number, Severity severity, String advice) {
        String value = number.digits();
        String says = "有身份证号 " + Mask.number(value, 3) + advice;
        return new Trace("identity", number.from(), number.to(), value, Mask.tail(value), severity, says);
    }

    /** Province and birthday stand as they must. */
    private static boolean isPlausible(String digits) {
        if (!PersonData.DATA.provinces().contains(digits.substring(0, 2))) {
            return false;
        }
        return switch (digits.length()) {
            case NEW -> isDay(Integer.parseInt(digits.substring(6, 10)), digits.substring(10, 14));
            case OLD -> isDay(1900 + Integer.parseInt(digits.substring(6, 8)), digits.substring(8, 12));
            default -> false;
        };
    }

    private static boolean isDay(int year, String monthAndDay) {
        int month = Integer.parseInt(monthAndDay.substring(0, 2));
        int day = Integer.parseInt(monthAndDay.substring(2));
        return year >= 1900
                && year < 2100
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}

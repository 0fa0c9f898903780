package cn.nianbao.check.privacy;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Mobile numbers. One that the register has, or that words name as the agency's, is an office's; beside somebody's name, or
 * with no such words, it is private.
 */
public final class MobileNumbers implements Detector {

    private static final int LENGTH = 11;
    private static final int REACH = 24;
    private static final int LABEL_REACH = 14;
    private static final List<Integer> SPOKEN = List.of(3, 4, 4);

    @Override
    public List<Trace> in(Passage passage, List<Digits> numbers, Context context) {
        List<Trace> traces = new ArrayList<>();
        for (Digits number : numbers) {
            if (isMobile(passage, number) && !Contacts.of(context).hasPhone(number.digits())) {
                trace(passage, number).ifPresent(traces::add);
            }
        }
        return traces;
    }

    /** Where those begin and end that stand as an office's telephone and that the register does not have. */
    public static Map<Integer, Integer> ofOffices(Passage passage, Context context) {
        Map<Integer, Integer> offices = new TreeMap<>();
        for (Digits number : Digits.of(passage.plain())) {
            boolean known = Contacts.of(context).hasPhone(number.digits());
            if (!known && isMobile(passage, number) && trace(passage, number).isEmpty()) {
                offices.put(number.from(), number.to());
            }
        }
        return offices;
    }

    private static Optional<Trace> trace(Passage passage, Digits number) {
        String before = passage.before(number.from(), REACH);
        String mobile = "手机号 " + Mask.number(number.digits(), 3);
        if (PhoneOwner.isPerson(before, passage.after(number.to(), LENGTH))) {
            return Optional.of(found(number, "把" + mobile + " 与个人写在一起。个人联系方式不得公开，请删去；要留联系方式的，写办公电话。"));
        }
        return PhoneOwner.isOffice(before.substring(Math.max(0, before.length() - LABEL_REACH)))
                ? Optional.empty()
                : Optional.of(found(number, "有" + mobile + "，没有写明是单位的电话。请删去，或者换成办公电话。"));
    }

    private static Trace found(Digits number, String says) {
        String value = number.digits();
        return new Trace("mobile", number.from(), number.to(), value, Mask.tail(value), Severity.ERROR, says);
    }

    private static boolean isMobile(Passage passage, Digits number) {
        String digits = number.digits();
        boolean grouped = number.isWhole()
                || number.sizes().equals(SPOKEN)
                || number.sizes().size() == LENGTH;
        return digits.length() == LENGTH
                && digits.charAt(0) == '1'
                && digits.charAt(1) >= '3'
                && grouped
                && !isPartOfCode(passage.plain(), number)
                && !PersonData.isCode(passage.before(number.from(), LABEL_REACH))
                && !isFigure(passage.after(number.to(), 3).strip());
    }

    /** 2025-13800000000-01 is a number of files; 86-13800000000 is a telephone. */
    private static boolean isPartOfCode(String plain, Digits number) {
        boolean hyphenBefore = number.from() > 0
                && plain.charAt(number.from() - 1) == '-'
                && Digits.isDigit(plain, number.from() - 2)
                && !plain.startsWith("86", number.from() - 3);
        boolean hyphenAfter = number.to() < plain.length()
                && plain.charAt(number.to()) == '-'
                && Digits.isDigit(plain, number.to() + 1);
        return hyphenBefore || hyphenAfter;
    }

    private static boolean isFigure(String after) {
        return PersonData.DATA.units().stream().anyMatch(after::startsWith);
    }
}

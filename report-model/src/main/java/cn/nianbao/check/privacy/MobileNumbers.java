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
        if (isPersons(before) || isBesideName(before, passage.after(number.to(), LENGTH))) {
            return Optional.of(found(number, "把" + mobile + " 与个人写在一起。个人联系方式不得公开，请删去；要留联系方式的，写办公电话。"));
        }
        return isOffices(before)
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

    private static boolean isOffices(String before) {
        String near = before.substring(Math.max(0, before.length() - LABEL_REACH));
        return PersonData.DATA.officeLabels().stream().anyMatch(near::contains);
    }

    /** 申请人电话 is a person's, 申请人可拨打电话 is not. */
    private static boolean isPersons(String before) {
        return PersonData.DATA.personLabels().stream().anyMatch(label -> {
            int at = before.lastIndexOf(label);
            String between = at < 0 ? "" : before.substring(at + label.length());
            return at >= 0 && PersonData.DATA.agencyVerbs().stream().noneMatch(between::contains);
        });
    }

    private static boolean isBesideName(String before, String after) {
        String rest = withoutLabel(strip(before));
        int from = rest.length();
        while (from > 0 && Names.isHan(rest.charAt(from - 1))) {
            from--;
        }
        String word = rest.substring(from);
        boolean named = Names.is(word)
                || Names.isCalled(word)
                || Names.endingAt(word, word.length(), PersonData.DATA.beforePhone())
                        .isPresent()
                || isTitled(word);
        return named || after.startsWith("(") && Names.is(after.substring(1).split("[^\\p{IsHan}]", 2)[0]);
    }

    /** 经办人高某: a name behind what its bearer does. */
    private static boolean isTitled(String word) {
        return PersonData.DATA.titles().stream().anyMatch(title -> {
            int at = word.lastIndexOf(title);
            return at >= 0 && Names.is(word.substring(at + title.length()));
        });
    }

    /** Without the label of the number, such as 联系电话: */
    private static String withoutLabel(String words) {
        for (String label : List.of("联系电话", "手机号码", "手机号", "电话号码", "联系方式", "办公电话", "电话", "手机", "微信")) {
            if (words.endsWith(label)) {
                return strip(words.substring(0, words.length() - label.length()));
            }
        }
        return words;
    }

    private static String strip(String words) {
        int end = words.length();
        while (end > 0 && " :,;、(/+为是86-".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}

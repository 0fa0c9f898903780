package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * Bank cards: 16 to 19 digits beginning 62, the last of them by Luhn. Numbers of files and accounts may look so by chance, so
 * without words that name a card it is a question.
 */
final class BankCards implements Detector {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 19;
    private static final int REACH = 20;
    private static final int GROUP = 4;
    private static final String ISSUER = "62";

    @Override
    public List<Trace> in(Passage passage, List<Digits> numbers, Context context) {
        List<Trace> traces = new ArrayList<>();
        for (Digits number : numbers) {
            if (isCard(number)) {
                add(traces, passage, number);
            }
        }
        return traces;
    }

    private static void add(List<Trace> traces, Passage passage, Digits number) {
        String before = passage.before(number.from(), REACH);
        if (PersonData.isCode(before)
                || PersonData.DATA.agencyAccounts().stream().anyMatch(before::contains)) {
            return;
        }
        boolean named = PersonData.DATA.cardLabels().stream().anyMatch(before::contains);
        traces.add(
                named
                        ? trace(number, Severity.ERROR, "有银行卡号 ", "。个人账户信息不得公开，请删去。")
                        : trace(number, Severity.WARNING, "有一串数字像是银行卡号：", "。请核对：是个人卡号的，删去；是编号或单位账号的，说明理由。"));
    }

    private static Trace trace(Digits number, Severity severity, String what, String advice) {
        String value = number.digits();
        String says = what + Mask.number(value, GROUP) + advice;
        return new Trace("card", number.from(), number.to(), value, Mask.tail(value), severity, says);
    }

    private static boolean isCard(Digits number) {
        String digits = number.digits();
        return digits.length() >= SHORTEST
                && digits.length() <= LONGEST
                && digits.startsWith(ISSUER)
                && digits.charAt(digits.length() - 1) != 'X'
                && isGrouped(number)
                && luhn(digits) == 0;
    }

    /** In one piece, or in fours as on the card. */
    private static boolean isGrouped(Digits number) {
        List<Integer> sizes = number.sizes();
        return number.isWhole()
                || sizes.subList(0, sizes.size() - 1).stream().allMatch(size -> size == GROUP)
                        && sizes.get(sizes.size() - 1) <= GROUP;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : twice;
        }
        return sum % 10;
    }
}

package cn.nianbao.check.words;

import cn.nianbao.check.RuleCard;
import java.util.ArrayList;
import java.util.List;

/** The same item twice in a row of an enumeration: 预算公开情况、预算公开情况和决算公开情况. */
final class RepeatedItems extends PassageRule {

    private static final int LONGEST = 40;
    private static final String JOINS = "和与及等";
    private static final String MARKS = "，。；：！？、\n,;:（(“《";

    RepeatedItems() {
        super("N-DUP", "item");
    }

    @Override
    List<Fault> faults(Passage passage, RuleCard card) {
        int item = card.number("item").intValue();
        int first = card.number("firstItem").intValue();
        List<Fault> faults = new ArrayList<>();
        String text = passage.text();
        for (int comma = text.indexOf('、'); comma >= 0; comma = text.indexOf('、', comma + 1)) {
            int length = repeated(text, comma);
            if (length >= (isAfterMark(text, comma - length) ? item : first)) {
                faults.add(fault(passage, comma, length));
            }
        }
        return faults;
    }

    /** How long the item behind the comma is that stands before it too; 0 if it does not. */
    private static int repeated(String text, int comma) {
        int repeated = 0;
        for (int length = 0; length <= LONGEST; length++) {
            int end = comma + 1 + length;
            boolean over = end == text.length() || !Han.is(text.charAt(end));
            boolean ends = over || JOINS.indexOf(text.charAt(end)) >= 0;
            if (ends && length <= comma && text.regionMatches(comma - length, text, comma + 1, length)) {
                repeated = length;
            }
            if (over) {
                break;
            }
        }
        return repeated;
    }

    /** The first item of an enumeration has the verb before it, so more of it must be the same. */
    private static boolean isAfterMark(String text, int at) {
        return at == 0 || MARKS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static Fault fault(Passage passage, int comma, int length) {
        String item = passage.text().substring(comma + 1, comma + 1 + length);
        Hit hit = new Hit(passage, comma - length, comma + 1 + length);
        return new Fault(hit, "里的“" + item + "”并列写了两遍，请删去一个，或者核对是不是把另一项写错了。");
    }
}

package cn.nianbao.check.words;

import cn.nianbao.check.RuleCard;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A bracket or quotation mark without its other half. The width of brackets does not matter; a bracket behind a figure numbers an
 * item: 1）. A paragraph that was cut in two by a page goes on in the next.
 */
final class UnpairedMarks extends PassageRule {

    private static final String OPENS = "（(“《〈〔［[【";
    private static final String CLOSES = "）)”》〉〕］]】";
    private static final String FAMILIES = "（（“《〈〔〔〔【";
    private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十①②③④⑤⑥⑦⑧⑨";
    private static final String ENDS = "。！？；：”）)";

    UnpairedMarks() {
        super("N-PUNCT", "unpaired");
    }

    @Override
    List<Fault> faults(Passage passage, RuleCard card) {
        String text = passage.text();
        List<Fault> faults = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i : passage.signs()) {
            char c = text.charAt(i);
            if (c == '\n' && i > 0 && ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                unclosed(passage, open, faults);
            } else if (OPENS.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSES.indexOf(c) >= 0) {
                close(passage, i, open, faults);
            }
        }
        unclosed(passage, open, faults);
        return faults;
    }

    private static void close(Passage passage, int at, Deque<Integer> open, List<Fault> faults) {
        String text = passage.text();
        char family = FAMILIES.charAt(CLOSES.indexOf(text.charAt(at)));
        if (open.stream().anyMatch(opened -> family(text, opened) == family)) {
            while (family(text, open.peek()) != family) {
                faults.add(fault(passage, open.pop(), "没有配对的后半个"));
            }
            open.pop();
        } else if (family != '（' || at == 0 || NUMERALS.indexOf(text.charAt(at - 1)) < 0) {
            faults.add(fault(passage, at, "没有配对的前半个"));
        }
    }

    private static char family(String text, int opened) {
        return FAMILIES.charAt(OPENS.indexOf(text.charAt(opened)));
    }

    private static void unclosed(Passage passage, Deque<Integer> open, List<Fault> faults) {
        open.descendingIterator().forEachRemaining(at -> faults.add(fault(passage, at, "没有配对的后半个")));
        open.clear();
    }

    private static Fault fault(Passage passage, int at, String what) {
        return new Fault(
                new Hit(passage, at, at + 1),
                "里的“" + Hit.inner(passage.text().substring(at, at + 1)) + "”" + what + "，请补上或删去。");
    }
}

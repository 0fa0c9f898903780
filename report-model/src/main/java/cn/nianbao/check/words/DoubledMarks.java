package cn.nianbao.check.words;

import cn.nianbao.check.RuleCard;
import java.util.ArrayList;
import java.util.List;

/** Two marks where one belongs: ，， or ，。 or ,。 */
final class DoubledMarks extends PassageRule {

    private static final String FULL = "，。；：、";
    private static final String HALF = ",;";

    DoubledMarks() {
        super("N-PUNCT", "doubled");
    }

    @Override
    List<Fault> faults(Passage passage, RuleCard card) {
        List<Fault> faults = new ArrayList<>();
        String text = passage.text();
        int done = 0;
        for (int sign : passage.signs()) {
            if (sign >= done && isMark(text, sign)) {
                done = endOfMarks(text, sign);
                if (done > sign + 1) {
                    add(faults, passage, sign, done);
                }
            }
        }
        return faults;
    }

    private static void add(List<Fault> faults, Passage passage, int from, int to) {
        String marks = passage.text().substring(from, to).replace(" ", "");
        if (marks.chars().anyMatch(c -> FULL.indexOf(c) >= 0)) {
            faults.add(new Fault(new Hit(passage, from, to), "里的标点“" + marks + "”重复或多余，请只留一个。"));
        }
    }

    /** The character after the last of the marks; only blanks may part them. */
    private static int endOfMarks(String text, int from) {
        int end = from + 1;
        for (int i = end; i < text.length() && (text.charAt(i) == ' ' || isMark(text, i)); i++) {
            if (isMark(text, i)) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        return FULL.indexOf(c) >= 0 || HALF.indexOf(c) >= 0;
    }
}

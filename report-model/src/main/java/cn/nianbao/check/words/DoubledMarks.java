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
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text, i)) {
                int end = endOfMarks(text, i);
                String marks = text.substring(i, end).replace(" ", "");
                if (marks.length() > 1 && marks.chars().anyMatch(c -> FULL.indexOf(c) >= 0)) {
                    faults.add(new Fault(new Hit(passage, i, end), "里的标点“" + marks + "”重复或多余，请只留一个。"));
                }
                i = end - 1;
            }
        }
        return faults;
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
        return !Han.is(c) && (FULL.indexOf(c) >= 0 || HALF.indexOf(c) >= 0);
    }
}

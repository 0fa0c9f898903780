package cn.nianbao.check.narrative;

import cn.nianbao.prose.Quantity;
import cn.nianbao.prose.Sentence;
import java.util.List;

/**
 * A quantity with the words that say what it counts; spaces are left out, years stand in relation to the year reported on.
 *
 * @param lead the sentence up to the clause of the figure
 * @param before the clause before the figure, without the figures before it
 * @param after the words after it up to the next mark or figure
 * @param depth how many brackets are open around it
 * @param from where its clause begins, within the section
 */
record Figure(
        Passage passage,
        Sentence sentence,
        Quantity quantity,
        String lead,
        String before,
        String after,
        int depth,
        int from) {

    private static final List<String> FILLERS =
            List.of("其中", "分别", "累计", "共计", "合计", "总计", "总共", "共", "计", "为", "有", "达", "到", "约", "的", "是", "包括", "含");
    private static final String FILLING = String.join("", FILLERS);
    private static final List<String> REST = List.of("另有", "另", "还有", "尚有", "仍有", "其余", "剩余", "余下");
    private static final List<String> CARRIED_ON = List.of("结转", "转结", "转下年", "转至下年", "转入下年");
    private static final List<String> MORE = List.of("余", "多");
    private static final List<String> LESS = List.of("近", "约", "接近", "不足", "不到");
    private static final String MARKS = "，；：。、（(,;:";

    /** The words that tell what it counts: those before it; where there are none those after it, or the clause before. */
    String focus() {
        if (!isFilling(before) && !isRestCarriedOn()) {
            return before;
        }
        return after.isEmpty() ? lastClause() : after;
    }

    /** Whether the words say nothing of what is counted; any other character tells that they do. */
    private static boolean isFilling(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (FILLING.indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return Words.without(words, FILLERS).isEmpty();
    }

    /** 其余3件结转下年度: the rest of the requests is what is carried on. */
    private boolean isRestCarriedOn() {
        return Words.hasAny(after, CARRIED_ON) && isFilling(Words.without(before, REST));
    }

    /** The sentence up to the figure. */
    String upTo() {
        return lead + before;
    }

    /** 8件已办结: the figure stands before the words that tell what it counts. */
    boolean comesFirst() {
        return !after.isEmpty() && focus().equals(after);
    }

    /** Whether it is exact, or the least that there are: 300余条. */
    boolean isAtLeast() {
        String words = sentence.between(quantity.at().from(), quantity.at().to());
        return !quantity.approximate() || Words.hasAny(words, MORE) && !Words.hasAny(before, LESS);
    }

    /** The same figure as part of a longer sentence. */
    Figure in(Sentence longer) {
        return new Figure(passage, longer, quantity, lead, before, after, depth, from);
    }

    /** Its clause as it stands there: the words that tell what it counts, and the figure. */
    String words() {
        return words(comesFirst());
    }

    /** Its clause, with or without the words behind the figure. */
    String words(boolean behind) {
        int end = quantity.at().to();
        String clause = sentence.between(from, behind ? end + rawAfter() : end).strip();
        return clause.startsWith("、") ? clause.substring(1).strip() : clause;
    }

    private int rawAfter() {
        int end = quantity.at().to() - sentence.at().from();
        int to = end;
        while (to < sentence.text().length()
                && Figures.ENDS_AFTER.indexOf(sentence.text().charAt(to)) < 0) {
            to++;
        }
        return to - end;
    }

    private String lastClause() {
        int to = lead.length();
        while (to > 0 && MARKS.indexOf(lead.charAt(to - 1)) >= 0) {
            to--;
        }
        int from = to;
        while (from > 0 && MARKS.indexOf(lead.charAt(from - 1)) < 0 && !Character.isDigit(lead.charAt(from - 1))) {
            from--;
        }
        return lead.substring(from, to);
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.prose.Quantity;
import cn.nianbao.prose.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures of a sentence with the words around them, in one pass. */
final class Figures {

    private static final String ENDS_CLAUSE = "，；：。（(,;:）)";
    static final String ENDS_AFTER = ENDS_CLAUSE + "、！？";

    private final Passage passage;
    private final Sentence sentence;
    private final Integer year;
    private final StringBuilder lead = new StringBuilder();
    private int depth;

    private Figures(Passage passage, Sentence sentence, Integer year) {
        this.passage = passage;
        this.sentence = sentence;
        this.year = year;
    }

    static List<Figure> of(Passage passage, Sentence sentence, Integer year) {
        return new Figures(passage, sentence, year).read();
    }

    private List<Figure> read() {
        List<Figure> figures = new ArrayList<>();
        List<Quantity> quantities = sentence.quantities();
        int from = 0;
        for (int i = 0; i < quantities.size(); i++) {
            Quantity quantity = quantities.get(i);
            int at = quantity.at().from() - sentence.at().from();
            int to = quantity.at().to() - sentence.at().from();
            int next = i + 1 < quantities.size()
                    ? quantities.get(i + 1).at().from() - sentence.at().from()
                    : sentence.text().length();
            String between = sentence.text().substring(from, at);
            count(between);
            int cut = lastMark(between) + 1;
            lead.append(Words.plain(between.substring(0, cut), year));
            String before = Words.plain(between.substring(cut), year);
            figures.add(new Figure(
                    passage,
                    sentence,
                    quantity,
                    lead.toString(),
                    before,
                    after(to, next),
                    depth,
                    sentence.at().from() + from + cut));
            lead.append(before).append(Words.plain(sentence.text().substring(at, to), year));
            from = to;
        }
        return figures;
    }

    private void count(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            }
        }
    }

    private static int lastMark(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (ENDS_CLAUSE.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private String after(int from, int next) {
        int to = from;
        while (to < next && ENDS_AFTER.indexOf(sentence.text().charAt(to)) < 0) {
            to++;
        }
        return Words.plain(sentence.text().substring(from, to), year);
    }
}

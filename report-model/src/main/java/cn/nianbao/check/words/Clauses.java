package cn.nianbao.check.words;

import java.util.BitSet;

/** The clauses of a text, cut into words where somebody asks. The last one asked for is kept, as questions come in order. */
final class Clauses {

    private static final String ENDS = "，。；：！？、,;!?:\n“”《》（）()";
    private static final String SENTENCE_ENDS = "。！？\n";
    /** A text without any punctuation is looked at in pieces. */
    private static final int LONGEST = 100;

    private final String text;
    private int from;
    private int to;
    private BitSet borders;

    Clauses(String text) {
        this.text = text;
    }

    /** Whether the characters between the two places are whole words. */
    boolean isOfWords(int begin, int end) {
        int start = edge(begin, -1, ENDS);
        if (borders == null || start != from || end > to) {
            from = start;
            to = edge(end, 1, ENDS);
            borders = Segmenter.borders(text.substring(from, to));
        }
        return borders.get(begin - from) && borders.get(end - from);
    }

    /** Where the sentence around a piece begins. */
    int sentenceFrom(int begin) {
        return edge(begin, -1, SENTENCE_ENDS);
    }

    /** Where it ends. */
    int sentenceTo(int end) {
        return edge(end, 1, SENTENCE_ENDS);
    }

    /** The sentence around a piece. */
    String sentence(int begin, int end) {
        return text.substring(sentenceFrom(begin), sentenceTo(end));
    }

    private int edge(int at, int step, String ends) {
        int i = at;
        while (Math.abs(i - at) < LONGEST) {
            int next = step < 0 ? i - 1 : i;
            if (next < 0 || next >= text.length() || ends.indexOf(text.charAt(next)) >= 0) {
                return i;
            }
            i += step;
        }
        return i;
    }
}

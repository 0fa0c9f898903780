package cn.nianbao.check.words;

import cn.nianbao.prose.TextSpan;

/**
 * Something found.
 *
 * @param passage where
 * @param from the first character within the passage's text
 * @param to the character after the last
 */
record Hit(Passage passage, int from, int to) {

    private static final int AROUND = 8;
    private static final String ENDS = "。！？；\n";

    String words() {
        return passage.text().substring(from, to);
    }

    TextSpan span() {
        return passage.span(from, to);
    }

    /** Whether it has the whole other one in it. */
    boolean holds(Hit other) {
        return from <= other.from && other.to <= to;
    }

    /** Where it is on paper, with a few words around it, such as “一、总体情况”部分“及时布署全年工作”. */
    String where() {
        int begin = from;
        while (begin > 0 && from - begin < AROUND && !isEnd(begin - 1)) {
            begin--;
        }
        int end = to;
        while (end < passage.text().length() && end - to < AROUND && !isEnd(end)) {
            end++;
        }
        return passage.place() + "“" + inner(passage.text().substring(begin, end)) + "”";
    }

    private boolean isEnd(int at) {
        return ENDS.indexOf(passage.text().charAt(at)) >= 0;
    }

    /** Quotation marks within a quotation. */
    static String inner(String words) {
        return words.strip().replace('“', '‘').replace('”', '’');
    }
}

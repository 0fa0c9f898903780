package cn.nianbao.prose;

import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;

/** Cuts a section's text into sentences with their quantities. */
public final class Prose {

    private static final String ENDS = "。！？\n";
    private static final char FIRST_HAN = '一';
    private static final char LAST_HAN = '龥';

    private Prose() {}

    public static List<Sentence> of(Section section) {
        String text = section.text();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < FIRST_HAN || c > LAST_HAN) && ENDS.indexOf(c) >= 0) {
                add(sentences, section, from, c == '\n' ? i : i + 1);
                from = i + 1;
            }
        }
        add(sentences, section, from, text.length());
        return sentences;
    }

    private static void add(List<Sentence> sentences, Section section, int from, int to) {
        String text = section.text().substring(from, to);
        if (!text.isBlank()) {
            sentences.add(
                    new Sentence(text, new TextSpan(section.id(), from, to), Quantities.of(section.id(), text, from)));
        }
    }
}

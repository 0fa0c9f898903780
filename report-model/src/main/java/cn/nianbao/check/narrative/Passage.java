package cn.nianbao.check.narrative;

import cn.nianbao.prose.Pairs;
import cn.nianbao.prose.Sentence;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Section;
import java.util.List;

/** A paragraph of a section, under the small heading that stands above it. */
final class Passage {

    private final Section section;
    private final String heading;
    private final List<Sentence> sentences;
    private final String plain;
    private final Pairs pairs;

    Passage(Section section, String heading, List<Sentence> sentences, Integer year) {
        this.section = section;
        this.heading = heading;
        this.sentences = List.copyOf(sentences);
        this.plain = Words.plain(text(), year);
        this.pairs = Pairs.of(plain);
    }

    Section section() {
        return section;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    TextSpan at() {
        return sentences.get(0).at().through(sentences.get(sentences.size() - 1).at());
    }

    String text() {
        return section.text().substring(at().from(), at().to());
    }

    /** Without spaces, years in relation to the year reported on. */
    String plain() {
        return plain;
    }

    String heading() {
        return heading;
    }

    /** Whether it, or the heading above, has one of the words; where none is asked for it has. */
    boolean mentions(List<String> words) {
        return words.isEmpty() || has(words) || Words.hasAny(heading, words);
    }

    /** Whether it has one of the words itself. */
    boolean has(List<String> words) {
        return Words.hasAny(plain, pairs, words);
    }
}

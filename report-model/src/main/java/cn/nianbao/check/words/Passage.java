package cn.nianbao.check.words;

import cn.nianbao.check.Subject;
import cn.nianbao.prose.Pairs;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that is looked through: what a section says, or its heading.
 *
 * @param pairs of the text
 * @param signs the places of everything that is no Chinese character
 * @param isHeading whether it is the heading; what is found there lights up the heading as a whole
 */
record Passage(Section section, String text, Pairs pairs, int[] signs, boolean isHeading) {

    private Passage(Section section, String text, boolean isHeading) {
        this(section, text, Pairs.of(text), Han.others(text), isHeading);
    }

    /** Headings and texts in the order of the report. */
    static List<Passage> of(Subject subject) {
        return subject.reading(Passages.class, () -> new Passages(of(subject.report())))
                .all();
    }

    private record Passages(List<Passage> all) {}

    private static List<Passage> of(Report report) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : report.sections()) {
            if (section.heading() != null) {
                passages.add(new Passage(section, section.heading(), true));
            }
            passages.add(new Passage(section, section.text(), false));
        }
        return passages;
    }

    /** Texts alone. */
    static List<Passage> texts(Subject subject) {
        return of(subject).stream().filter(passage -> !passage.isHeading).toList();
    }

    /** Whether the text may have that word; false is certain. */
    boolean mayHave(String word) {
        return pairs.mayHave(word);
    }

    TextSpan span(int from, int to) {
        return isHeading ? TextSpan.heading(section.id()) : new TextSpan(section.id(), from, to);
    }

    /** Such as “一、总体情况”部分, or 前言. */
    String place() {
        if (section.heading() == null) {
            return section.kind().heading();
        }
        String number = section.number() == null ? "" : section.number() + "、";
        return isHeading ? "标题" : "“" + number + section.heading() + "”部分";
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.check.RuleCard;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph of another report that may have been copied.
 *
 * @param place the section it stands in, in words
 * @param shingles each once
 * @param length how many there are, each as often as it occurs
 */
record KnownPassage(String place, String text, long[] shingles, int length) {

    /** Those of a report that count. */
    static List<KnownPassage> of(List<Section> sections, RuleCard card) {
        List<KnownPassage> passages = new ArrayList<>();
        for (Section section : sections) {
            for (String paragraph : section.text().split("\n")) {
                String letters = Shingles.letters(paragraph);
                if (counts(section.kind(), letters, card)) {
                    long[] shingles =
                            Arrays.stream(Shingles.of(letters)).distinct().toArray();
                    passages.add(
                            new KnownPassage(Narrative.place(section), paragraph, shingles, Shingles.count(letters)));
                }
            }
        }
        return passages;
    }

    /** Short ones are all alike, and so is what cites the law. */
    static boolean counts(SectionKind kind, String letters, RuleCard card) {
        int least = card.number("least").intValue();
        return kind != SectionKind.PREFACE
                && letters.length() >= least
                && Words.without(letters, card.words("statutory")).length() >= least;
    }
}

package cn.nianbao.verifier.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Passages that were signed, in their order, held against the passages of a file. */
public final class Passages {

    private static final String SENTENCE_END = "(?<=[。！？；])";

    private Passages() {}

    /**
     * A passage that was signed.
     *
     * @param place where it belongs, in words
     */
    public record Passage(String place, String text) {

        public String squeezed() {
            return Shown.squeezed(text);
        }
    }

    /**
     * @param shown the file's passages without white space
     * @param isSetting whether a passage that was not signed may stand there all the same
     */
    public static List<Difference> compare(List<Passage> signed, List<String> shown, Predicate<String> isSetting) {
        List<String> expected = signed.stream().map(Passage::squeezed).toList();
        List<Difference> differences = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(expected, shown).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                continue;
            }
            int from = delta.getSource().getPosition();
            List<Passage> missing =
                    signed.subList(from, from + delta.getSource().size());
            List<String> added = delta.getTarget().getLines().stream()
                    .filter(text -> !isSetting.test(text))
                    .toList();
            pair(missing, added, differences);
        }
        return differences;
    }

    private static void pair(List<Passage> missing, List<String> added, List<Difference> differences) {
        int both = Math.min(missing.size(), added.size());
        for (int i = 0; i < both; i++) {
            differences.addAll(sentences(missing.get(i), added.get(i)));
        }
        missing.stream()
                .skip(both)
                .forEach(passage -> differences.add(Difference.words(passage.place(), passage.text(), null)));
        added.stream().skip(both).forEach(text -> differences.add(Difference.words("", null, text)));
    }

    /** The sentences in which two passages differ. */
    private static List<Difference> sentences(Passage passage, String shown) {
        List<String> signed = Stream.of(passage.squeezed().split(SENTENCE_END)).toList();
        List<String> there = Stream.of(shown.split(SENTENCE_END)).toList();
        List<Difference> differences = new ArrayList<>();
        DiffUtils.diff(signed, there).getDeltas().forEach(delta -> {
            String missing = String.join("", delta.getSource().getLines());
            String added = String.join("", delta.getTarget().getLines());
            differences.add(Difference.words(
                    passage.place(), missing.isEmpty() ? null : missing, added.isEmpty() ? null : added));
        });
        return differences;
    }
}

package cn.nianbao.review.decision;

import cn.nianbao.review.problem.Refusal;
import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What a reason is given for. Each has its own kinds of reasons, see {@link ReasonKind}. */
@TemplateEnum
public enum ReasonFor {
    RETURN("return"),
    CORRECTION("correction"),
    ABANDONMENT("abandonment"),
    EXPLANATION("explanation"),
    WITHDRAWAL("withdrawal");

    private final String word;

    ReasonFor(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /** The kinds to choose from, in the order of lists. */
    public List<ReasonKind> kinds() {
        return Arrays.stream(ReasonKind.values())
                .filter(kind -> kind.of() == this)
                .toList();
    }

    /**
     * The kind of that word; null where none was chosen.
     *
     * @throws Refusal 422 for a word that is no kind, naming those that are
     */
    public ReasonKind kind(String chosen) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        return kinds().stream()
                .filter(kind -> kind.word().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Refusal.unprocessable("没有“" + chosen + "”这种原因类型（kind），可以填：" + words(), List.of()));
    }

    private String words() {
        return kinds().stream()
                .map(kind -> kind.word() + "（" + kind.shown() + "）")
                .collect(Collectors.joining("、"));
    }
}

package cn.nianbao.review.agency;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template of index data can take from a report and its agency, each written as {@code {word}}. */
public enum IndexFact {
    CODE("code"),
    NAME("name"),
    SHORT_NAME("shortName"),
    REGION("region"),
    YEAR("year"),
    /** The running number within agency and year: the version, in three digits. */
    SEQ("seq"),
    TITLE("title"),
    SIGNED_BY("signedBy"),
    /** As 2026-01-20. */
    SIGNED_ON("signedOn");

    private final String word;

    IndexFact(String word) {
        this.word = word;
    }

    static Optional<IndexFact> of(String word) {
        return Arrays.stream(values()).filter(fact -> fact.word.equals(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(fact -> "{" + fact.word + "}").collect(Collectors.joining("、"));
    }
}

package cn.nianbao.publish.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a reader looks for. Whatever stands between blanks or marks is one term, and all terms must be there; no sign means
 * anything else, so that nothing a reader types can go wrong.
 *
 * @param terms as they are compared; empty where nothing was asked that could be found
 */
public record Question(List<String> terms) {

    /** As many characters as a reader means by one search; more would only cost. */
    public static final int LONGEST = 60;

    private static final int LONGEST_WORD = 4;

    public static Question of(String text) {
        List<String> terms = new ArrayList<>();
        for (String part : Grams.plain(text).split("[^\\p{L}\\p{N}]+")) {
            if (!Grams.demandedBy(part).isEmpty()) {
                terms.add(part);
            }
        }
        return new Question(terms.stream().distinct().toList());
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /**
     * The same question by its words: a long term that stands nowhere as it is may be several words, such as
     * 望江街道垃圾分类. The words are found with Lucene's smartcn.
     */
    public Question byWords() {
        List<String> words = new ArrayList<>();
        for (String term : terms) {
            List<String> found = term.length() < LONGEST_WORD ? List.of() : words(term);
            // one word that is left of several is another question
            words.addAll(found.size() < 2 ? List.of(term) : found);
        }
        return new Question(words.stream().distinct().toList());
    }

    /** What must be in the text, as PostgreSQL's {@code tsquery}; a piece holds letters, digits and characters only. */
    String inText() {
        return terms.stream().map(term -> demanded(term, "")).distinct().collect(Collectors.joining(" & "));
    }

    /** What puts a report first: that the agency's name or the title bears any of the terms. */
    String inNames() {
        return terms.stream()
                .map(term -> "(" + demanded(term, SearchIndex.OF_NAMES) + ")")
                .collect(Collectors.joining(" | "));
    }

    private static String demanded(String term, String mark) {
        return Grams.demandedBy(term).stream()
                .map(gram -> "'" + mark + gram + "'")
                .collect(Collectors.joining(" & "));
    }

    /** Words of a single character, such as 的 and 了, ask for nothing. */
    private static List<String> words(String term) {
        List<String> words = new ArrayList<>();
        try (HMMChineseTokenizer tokens = new HMMChineseTokenizer()) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            tokens.setReader(new StringReader(term));
            tokens.reset();
            while (tokens.incrementToken()) {
                if (word.length() > 1) {
                    words.add(word.toString());
                }
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}

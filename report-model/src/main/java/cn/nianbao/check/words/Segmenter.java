package cn.nianbao.check.words;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts a clause into words, so that what only looks like a word is told from one: 路口|交通. It is asked for the few clauses in
 * which something was found, because it takes longer than all the rest of a check.
 */
final class Segmenter {

    private Segmenter() {}

    /** The places at which a word begins or ends. */
    static BitSet borders(String clause) {
        BitSet borders = new BitSet(clause.length() + 1);
        try (HMMChineseTokenizer words = new HMMChineseTokenizer()) {
            OffsetAttribute word = words.addAttribute(OffsetAttribute.class);
            words.setReader(new StringReader(clause));
            words.reset();
            while (words.incrementToken()) {
                borders.set(word.startOffset());
                borders.set(word.endOffset());
            }
            words.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        borders.set(0);
        borders.set(clause.length());
        return borders;
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.prose.WordIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Tells which of many indicators a clause may speak of: it is gone through once, however many words they have. */
final class Candidates {

    private final List<Indicator> indicators;
    private final Map<String, BitSet> byWord = new HashMap<>();
    private final WordIndex words;

    /** @param words those of an indicator of which a clause about it has one; two characters at least */
    Candidates(List<Indicator> indicators, Function<Indicator, List<String>> words) {
        this.indicators = List.copyOf(indicators);
        for (int i = 0; i < indicators.size(); i++) {
            for (String word : words.apply(indicators.get(i))) {
                byWord.computeIfAbsent(word, first -> new BitSet()).set(i);
            }
        }
        this.words = new WordIndex(byWord.keySet());
    }

    /** Those of which the clause has a word, in their order. */
    List<Indicator> in(String clause) {
        BitSet named = new BitSet(indicators.size());
        words.forEachIn(clause, word -> named.or(byWord.get(word)));
        if (named.isEmpty()) {
            return List.of();
        }
        List<Indicator> candidates = new ArrayList<>();
        for (int i = named.nextSetBit(0); i >= 0; i = named.nextSetBit(i + 1)) {
            candidates.add(indicators.get(i));
        }
        return candidates;
    }
}

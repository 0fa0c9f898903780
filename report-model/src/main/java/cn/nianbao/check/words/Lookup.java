package cn.nianbao.check.words;

import cn.nianbao.prose.WordIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the words of one list. Those of the lists that come along are put in order once. */
final class Lookup {

    private static final Map<String, Lookup> LOADED = new ConcurrentHashMap<>();
    /** So long a piece is no chance meeting of two words. */
    private static final int BEYOND_CHANCE = 4;

    private final Wordlist list;
    private final WordIndex wrong;

    private Lookup(Wordlist list) {
        this.list = list;
        this.wrong = new WordIndex(list.entries().keySet());
    }

    static Lookup named(String name) {
        return LOADED.computeIfAbsent(name, key -> new Lookup(Wordlist.named(key)));
    }

    static Lookup of(Wordlist list) {
        return new Lookup(list);
    }

    Collection<String> words() {
        return list.entries().keySet();
    }

    /** @param anyListed whether the passage has a word of this list or another */
    List<Fault> in(Passage passage, boolean anyListed, Clauses clauses, WordIndex innocent) {
        List<Fault> faults = new ArrayList<>();
        if (anyListed) {
            addListed(faults, passage, clauses, innocent);
        }
        addTurns(faults, passage, clauses, innocent);
        return faults;
    }

    private void addListed(List<Fault> faults, Passage passage, Clauses clauses, WordIndex innocent) {
        String text = passage.text();
        for (int i = wrong.next(text, 0); i < text.length(); i = wrong.next(text, i + 1)) {
            String word = wrong.at(text, i);
            if (word != null && isWrong(text, i, i + word.length(), clauses, innocent)) {
                Hit hit = new Hit(passage, i, i + word.length());
                faults.add(new Fault(hit, list.says(word, list.entries().get(word))));
                i += word.length() - 1;
            }
        }
    }

    private void addTurns(List<Fault> faults, Passage passage, Clauses clauses, WordIndex innocent) {
        for (Turn turn : list.turns()) {
            if (!passage.mayHave(turn.needs())) {
                continue;
            }
            for (Hit hit : turn.in(passage, clauses)) {
                if (faults.stream().noneMatch(fault -> fault.hit().holds(hit))
                        && !innocent.holds(passage.text(), hit.from(), hit.to())) {
                    String says = turn.says() == null ? list.says(hit.words(), turn.right()) : turn.says();
                    faults.add(new Fault(hit, says));
                }
            }
        }
    }

    private boolean isWrong(String text, int from, int to, Clauses clauses, WordIndex innocent) {
        return !innocent.holds(text, from, to)
                && (to - from >= BEYOND_CHANCE || clauses.isOfWords(from, to))
                && (list.unless().isEmpty() || !isFought(clauses.sentence(from, to)));
    }

    private boolean isFought(String sentence) {
        return list.unless().stream().anyMatch(sentence::contains);
    }
}

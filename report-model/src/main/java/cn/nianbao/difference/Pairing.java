package cn.nianbao.difference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which sentences of a changed passage became which: those in order that are likest each other. */
final class Pairing {

    /** Below that share of common pairs of characters a sentence was not changed but replaced. */
    private static final double ALIKE = 0.4;

    private static final int MOST = 10_000;

    /** A sentence before and after; null on the side that lacks it. */
    record Pair(String before, String after) {}

    private final List<String> before;
    private final List<String> after;
    private final double[][] likeness;
    /** The most that the sentences from here on have in common. */
    private final double[][] best;

    private Pairing(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.likeness = new double[before.size()][after.size()];
        this.best = new double[before.size() + 1][after.size() + 1];
        List<Set<String>> now = after.stream().map(Pairing::pairs).toList();
        for (int i = before.size() - 1; i >= 0; i--) {
            Set<String> old = pairs(before.get(i));
            for (int j = after.size() - 1; j >= 0; j--) {
                likeness[i][j] = likeness(old, now.get(j));
                best[i][j] = Math.max(best[i + 1][j + 1] + likeness[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
    }

    static List<Pair> of(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST) {
            List<Pair> replaced = new ArrayList<>();
            before.forEach(sentence -> replaced.add(new Pair(sentence, null)));
            after.forEach(sentence -> replaced.add(new Pair(null, sentence)));
            return replaced;
        }
        return new Pairing(before, after).walk();
    }

    private List<Pair> walk() {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            boolean both = i < before.size() && j < after.size();
            if (both && likeness[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + likeness[i][j]) {
                pairs.add(new Pair(before.get(i++), after.get(j++)));
            } else if (i < before.size() && (!both || best[i][j] == best[i + 1][j])) {
                pairs.add(new Pair(before.get(i++), null));
            } else {
                pairs.add(new Pair(null, after.get(j++)));
            }
        }
        return pairs;
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        double share = 2.0 * common / Math.max(1, one.size() + other.size());
        return share < ALIKE ? 0 : share;
    }

    private static Set<String> pairs(String sentence) {
        return IntStream.range(0, Math.max(1, sentence.length() - 1))
                .mapToObj(i -> sentence.substring(i, Math.min(i + 2, sentence.length())))
                .collect(Collectors.toCollection(HashSet::new));
    }
}

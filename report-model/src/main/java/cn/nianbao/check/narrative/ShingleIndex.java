package cn.nianbao.check.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Passages by the shingles that they are made of. */
final class ShingleIndex {

    private static final int DIGITS = 4;

    /** @param share of the shingles of the longer of both passages that the other has too */
    record Match(String where, String text, BigDecimal share) {}

    private record Known(String where, String text, int shingles) {}

    private final List<Known> passages = new ArrayList<>();
    private final Map<Long, List<Integer>> holders = new HashMap<>();

    void add(String where, String text, String letters) {
        int number = passages.size();
        passages.add(new Known(where, text, Shingles.count(letters)));
        Shingles.each(letters, shingle -> {
            List<Integer> held = holders.computeIfAbsent(shingle, key -> new ArrayList<>(1));
            if (held.isEmpty() || held.get(held.size() - 1) != number) {
                held.add(number);
            }
        });
    }

    Optional<Match> nearest(String letters) {
        int[] shared = new int[passages.size()];
        Shingles.each(letters, shingle -> {
            for (int number : holders.getOrDefault(shingle, List.of())) {
                shared[number]++;
            }
        });
        Match best = null;
        for (int i = 0; i < shared.length; i++) {
            Known known = passages.get(i);
            int longer = Math.max(Shingles.count(letters), known.shingles());
            BigDecimal share = BigDecimal.valueOf(Math.min(shared[i], longer))
                    .divide(BigDecimal.valueOf(longer), DIGITS, RoundingMode.DOWN);
            if (best == null || share.compareTo(best.share()) > 0) {
                best = new Match(known.where(), known.text(), share);
            }
        }
        return Optional.ofNullable(best);
    }
}

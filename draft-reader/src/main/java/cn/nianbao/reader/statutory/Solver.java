package cn.nianbao.reader.statutory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which ways to read the open rows of table three can be true together with all its sums. */
final class Solver {

    /** More ways together than this are not tried; the rows then stay open. */
    private static final long MOST = 50_000;

    private final RequestSums sums;
    private final Map<String, BigDecimal[]> known = new LinkedHashMap<>();
    private final Map<String, List<Guess>> open = new LinkedHashMap<>();
    private final Map<String, Set<Guess>> possible = new LinkedHashMap<>();

    Solver(List<String> rows, Map<String, Reading> readings) {
        sums = new RequestSums(rows);
        readings.forEach(this::take);
    }

    private void take(String row, Reading reading) {
        if (reading instanceof Reading.Sure sure) {
            known.put(row, new Guess(sure.cells()).counts());
        } else if (reading instanceof Reading.Open several) {
            open.put(row, withinRow(several.guesses()));
        }
    }

    /** For each open row the ways that may be true; more than one where the sums cannot tell. */
    Map<String, List<Guess>> solve() {
        boolean few = open.values().stream().mapToLong(List::size).reduce(1, Solver::times) <= MOST;
        if (few) {
            tryRow(new ArrayList<>(open.keySet()), new ArrayList<>());
        }
        Map<String, List<Guess>> solved = new LinkedHashMap<>();
        open.forEach((row, guesses) ->
                solved.put(row, possible.containsKey(row) ? List.copyOf(possible.get(row)) : guesses));
        return solved;
    }

    /** The ways for which A1 holds: first those that need no lost cell, then those that lost one, then any. */
    private static List<Guess> withinRow(List<Guess> guesses) {
        for (int lost = 0; lost < 2; lost++) {
            int most = lost;
            List<Guess> holding = guesses.stream()
                    .filter(guess -> guess.lost() == most)
                    .filter(guess -> RequestSums.rowMayHold(guess.counts()))
                    .toList();
            if (!holding.isEmpty()) {
                return holding;
            }
        }
        List<Guess> collapsed = guesses.stream()
                .filter(guess -> guess.lost() > 1 && RequestSums.rowMayHold(asZeros(guess.counts())))
                .toList();
        return collapsed.isEmpty() ? guesses : collapsed;
    }

    private void tryRow(List<String> rows, List<Guess> chosen) {
        if (chosen.size() == rows.size()) {
            keepIfPossible(rows, chosen);
            return;
        }
        for (Guess guess : open.get(rows.get(chosen.size()))) {
            chosen.add(guess);
            tryRow(rows, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void keepIfPossible(List<String> rows, List<Guess> chosen) {
        Map<String, BigDecimal[]> table = new LinkedHashMap<>(known);
        for (int i = 0; i < rows.size(); i++) {
            table.put(rows.get(i), assumed(chosen.get(i)));
        }
        int columns = chosen.isEmpty() ? 0 : chosen.get(0).cells().size();
        for (int column = 0; column < columns; column++) {
            if (!sums.columnMayHold(table, column)) {
                return;
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            possible.computeIfAbsent(rows.get(i), row -> new LinkedHashSet<>()).add(chosen.get(i));
        }
    }

    /** What lost cells must have held: the row's gap where one is lost, nothing where several are (empty cells run together). */
    private static BigDecimal[] assumed(Guess guess) {
        return guess.lost() > 1 ? asZeros(guess.counts()) : RequestSums.filled(guess.counts());
    }

    private static BigDecimal[] asZeros(BigDecimal[] counts) {
        BigDecimal[] zeros = counts.clone();
        for (int i = 0; i < zeros.length; i++) {
            zeros[i] = zeros[i] == null ? BigDecimal.ZERO : zeros[i];
        }
        return zeros;
    }

    private static long times(long a, long b) {
        return Math.min(a * b, MOST + 1);
    }
}

package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;

/**
 * Lays the draft's entries along the template's rows as a whole, in order: the one way in which all labels together fit best.
 * Entries may be passed over (heads, captions), template rows may be missing, and up to three entries that follow one another may
 * be one row (a label folded over lines, parted from its figures).
 */
final class Alignment {

    /**
     * An entry found to be a template row.
     *
     * @param first the number of the first of the entries it was joined from
     * @param last the number of the last of them
     */
    record Match(RowLabel row, Entry entry, int first, int last) {

        /** Whether label and figures stand on lines of their own, so that only their order tells what belongs together. */
        boolean isParted() {
            return entry.row() == null || Collections.disjoint(entry.row().pieces(), entry.labels());
        }
    }

    private static final double FLOOR = 0.5;
    private static final double MISSING_ROW = 0.1;
    private static final double PASSED_FIGURES = 0.2;
    private static final double JOINED = 0.1;
    private static final double WITHOUT_FIGURES = 0.3;
    private static final int MOST_JOINED = 3;
    /** How many labels with numbers lead to a row: 三、 （三） 1. */
    private static final int DEEPEST = 3;
    /** More figures than this beyond the columns, and it is another table's row. */
    static final int MOST_EXTRA = 2;

    /** Steps back from a row of the template: to the row before, or past an entry; others say how many entries are the row. */
    private static final byte NO_STEP = 0;

    private static final byte PAST_ROW = -1;
    private static final byte PAST_ENTRY = -2;

    private final RowLabels rows;
    private final List<Entry> entries;
    private final int width;

    /** What the best alignment up to an entry and a row is worth, for the last few entries. */
    private final double[][] best;

    private final byte[] steps;

    private Alignment(RowLabels rows, List<Entry> entries) {
        this.rows = rows;
        this.entries = entries;
        this.width = rows.size() + 1;
        this.best = new double[MOST_JOINED + 1][width];
        this.steps = new byte[(entries.size() + 1) * width];
    }

    /** A match by its numbers alone, as it may be remembered: {@code row} is that of the template, from 0. */
    record Step(int row, int first, int last) {}

    /**
     * The matches of the best local alignment, in order.
     *
     * @param shape that of the entries
     */
    static List<Match> of(RowLabels rows, List<Entry> entries, DraftShape shape) {
        List<Step> steps = rows.alignment(shape, () -> steps(rows, entries));
        List<Match> matches = new ArrayList<>(steps.size());
        for (Step step : steps) {
            Entry entry = joined(entries, step.first(), step.last());
            matches.add(new Match(rows.row(step.row()), entry, step.first(), step.last()));
        }
        return matches;
    }

    private static List<Step> steps(RowLabels rows, List<Entry> entries) {
        Alignment alignment = new Alignment(rows, entries);
        return alignment.trace(alignment.fill());
    }

    /** Where the best of all ends. */
    private int fill() {
        double most = 0;
        int end = 0;
        for (int i = 1; i <= entries.size(); i++) {
            fill(i);
            double[] here = best(i);
            for (int j = 1; j < width; j++) {
                if (here[j] > most) {
                    most = here[j];
                    end = i * width + j;
                }
            }
        }
        return end;
    }

    private void fill(int i) {
        double[] here = best(i);
        double[] before = best(i - 1);
        double pass = entries.get(i - 1).hasFigures() ? PASSED_FIGURES : 0;
        for (int j = 1; j < width; j++) {
            boolean worth = before[j] > pass;
            here[j] = worth ? before[j] - pass : 0;
            steps[i * width + j] = worth ? PAST_ENTRY : NO_STEP;
        }
        for (int joined = 1; joined <= Math.min(MOST_JOINED, i); joined++) {
            tryMatches(i, joined);
        }
        for (int j = 1; j < width; j++) {
            step(i, j, here[j - 1] - MISSING_ROW, PAST_ROW);
        }
    }

    private double[] best(int i) {
        return best[i % best.length];
    }

    private void tryMatches(int i, int joined) {
        if (!canBeOne(i, joined)) {
            return;
        }
        List<Piece> labels = labels(i, joined);
        if (labels.isEmpty() || namesManyRows(labels)) {
            return;
        }
        double[] fit = rows.fits(joined == 1 ? entries.get(i - 1).said() : Said.of(labels));
        if (fit == rows.none()) {
            return;
        }
        Entry entry = joined(entries, i - joined, i - 1);
        for (int j = 1; j < width; j++) {
            if (fit[j - 1] >= FLOOR) {
                tryMatch(i, j, joined, entry, fit[j - 1]);
            }
        }
    }

    /** The labels of many rows side by side: the table's rows are its columns, or its words ran together. */
    private static boolean namesManyRows(List<Piece> labels) {
        int numbered = 0;
        for (int i = 0; i < labels.size(); i++) {
            numbered += labels.get(i).isNumbered() ? 1 : 0;
        }
        return numbered > DEEPEST;
    }

    private void tryMatch(int i, int j, int joined, Entry entry, double fit) {
        if (entry.figures() > rows.row(j - 1).columns() + MOST_EXTRA) {
            return;
        }
        double worth = (entry.values().isEmpty() ? fit * WITHOUT_FIGURES : fit) - JOINED * (joined - 1);
        worth -= leavesItsFigures(entry, i) ? PASSED_FIGURES : 0;
        step(i, j, best(i - joined)[j - 1] + worth, joined);
    }

    /** Empty cells, and figures without a row of their own right below: they may be this row's. */
    private boolean leavesItsFigures(Entry entry, int next) {
        return !entry.hasFigures()
                && next < entries.size()
                && entries.get(next).hasFigures()
                && entries.get(next).goesOn();
    }

    private void step(int i, int j, double score, int step) {
        double[] here = best(i);
        if (score > here[j]) {
            here[j] = score;
            steps[i * width + j] = (byte) step;
        }
    }

    private boolean canBeOne(int i, int count) {
        Entry first = entries.get(i - count);
        if (count > 1 && first.labels().isEmpty()) {
            return false;
        }
        boolean figures = first.hasFigures();
        for (int at = i - count + 1; at < i; at++) {
            Entry next = entries.get(at);
            if (!next.goesOn() || figures && next.hasFigures()) {
                return false;
            }
            figures |= next.hasFigures();
        }
        return true;
    }

    /** The labels of the entries together. */
    private List<Piece> labels(int i, int count) {
        if (count == 1) {
            return entries.get(i - 1).labels();
        }
        List<Piece> labels = new ArrayList<>();
        for (int at = i - count; at < i; at++) {
            labels.addAll(entries.get(at).labels());
        }
        return labels;
    }

    /** The entries as one. */
    private static Entry joined(List<Entry> entries, int first, int last) {
        Entry whole = entries.get(first);
        for (int at = first + 1; at <= last; at++) {
            whole = whole.with(entries.get(at));
        }
        return whole;
    }

    private List<Step> trace(int end) {
        LinkedList<Step> found = new LinkedList<>();
        int i = end / width;
        int j = end % width;
        while (steps[i * width + j] != NO_STEP) {
            byte step = steps[i * width + j];
            if (step > 0) {
                found.addFirst(new Step(j - 1, i - step, i - 1));
            }
            i -= step == PAST_ENTRY ? 1 : Math.max(step, 0);
            j -= step == PAST_ENTRY ? 0 : 1;
        }
        return List.copyOf(found);
    }
}

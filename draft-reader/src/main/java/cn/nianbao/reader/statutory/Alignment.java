package cn.nianbao.reader.statutory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
            return entry.row() == null || entry.row().pieces().stream().noneMatch(entry.labels()::contains);
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

    private final RowLabels rows;
    private final List<Entry> entries;
    private final Fits fits;
    private final double[][] best;
    private final Match[][] match;
    private final int[][] back;

    private Alignment(RowLabels rows, List<Entry> entries, Fits fits) {
        this.rows = rows;
        this.entries = entries;
        this.fits = fits;
        this.best = new double[entries.size() + 1][rows.size() + 1];
        this.match = new Match[entries.size() + 1][rows.size() + 1];
        this.back = new int[entries.size() + 1][rows.size() + 1];
    }

    /** The matches of the best local alignment, in order. */
    static List<Match> of(RowLabels rows, List<Entry> entries, Fits fits) {
        Alignment alignment = new Alignment(rows, entries, fits);
        alignment.fill();
        return alignment.trace();
    }

    private void fill() {
        for (int i = 1; i <= entries.size(); i++) {
            double pass = entries.get(i - 1).hasFigures() ? PASSED_FIGURES : 0;
            for (int j = 1; j <= rows.size(); j++) {
                step(i, j, best[i - 1][j] - pass, 1, null);
            }
            for (int joined = 1; joined <= Math.min(MOST_JOINED, i); joined++) {
                tryMatches(i, joined);
            }
            for (int j = 1; j <= rows.size(); j++) {
                step(i, j, best[i][j - 1] - MISSING_ROW, 0, null);
            }
        }
    }

    private void tryMatches(int i, int joined) {
        if (!canBeOne(i, joined)) {
            return;
        }
        List<Piece> labels = labels(i, joined);
        if (labels.isEmpty() || namesManyRows(labels)) {
            return;
        }
        double[] fit = fits.of(labels);
        if (fit == rows.none()) {
            return;
        }
        Entry entry = null;
        for (int j = 1; j <= rows.size(); j++) {
            if (fit[j - 1] >= FLOOR) {
                entry = entry == null ? joined(i, joined) : entry;
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
        RowLabel row = rows.row(j - 1);
        if (entry.figures() > row.columns() + MOST_EXTRA) {
            return;
        }
        double worth = (entry.values().isEmpty() ? fit * WITHOUT_FIGURES : fit) - JOINED * (joined - 1);
        worth -= leavesItsFigures(entry, i) ? PASSED_FIGURES : 0;
        step(i, j, best[i - joined][j - 1] + worth, joined, new Match(row, entry, i - joined, i - 1));
    }

    /** Empty cells, and figures without a row of their own right below: they may be this row's. */
    private boolean leavesItsFigures(Entry entry, int next) {
        return !entry.hasFigures()
                && next < entries.size()
                && entries.get(next).hasFigures()
                && entries.get(next).goesOn();
    }

    private void step(int i, int j, double score, int entriesBack, Match found) {
        if (score > best[i][j]) {
            best[i][j] = score;
            match[i][j] = found;
            back[i][j] = entriesBack;
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
    private Entry joined(int i, int count) {
        Entry whole = entries.get(i - count);
        for (int at = i - count + 1; at < i; at++) {
            whole = whole.with(entries.get(at));
        }
        return whole;
    }

    private List<Match> trace() {
        int i = 0;
        int j = 0;
        for (int a = 0; a <= entries.size(); a++) {
            for (int b = 0; b <= rows.size(); b++) {
                if (best[a][b] > best[i][j]) {
                    i = a;
                    j = b;
                }
            }
        }
        Deque<Match> found = new ArrayDeque<>();
        while (i > 0 && j > 0 && best[i][j] > 0) {
            Match here = match[i][j];
            if (here != null) {
                found.addFirst(here);
            }
            int entriesBack = back[i][j];
            i -= entriesBack;
            j -= here != null || entriesBack == 0 ? 1 : 0;
        }
        return new ArrayList<>(found);
    }
}

package cn.nianbao.check.narrative;

import java.util.List;

/**
 * Which passages of a report hold which shingles. The report is small and what it is compared with is much, so the report is what
 * is looked up in.
 */
final class ShingleTable {

    private static final int ROOM = 4;
    private static final int MIX_BITS = 64;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] shingles;
    /** For each place the first of its holders, from 1; 0 where it is empty. */
    private final int[] first;

    private final int[] holder;
    private final int[] next;
    private final int shift;
    private int held;

    ShingleTable(List<long[]> passages) {
        int all = passages.stream().mapToInt(passage -> passage.length).sum();
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, all * ROOM / 2));
        shingles = new long[1 << bits];
        first = new int[1 << bits];
        holder = new int[all + 1];
        next = new int[all + 1];
        shift = MIX_BITS - bits;
        for (int number = 0; number < passages.size(); number++) {
            for (long shingle : passages.get(number)) {
                put(shingle, number);
            }
        }
    }

    /** How many of the shingles of each passage stand among these, of which each stands there once. */
    int[] shared(long[] others, int passages) {
        int[] shared = new int[passages];
        for (long shingle : others) {
            for (int i = first[place(shingle)]; i != 0; i = next[i]) {
                shared[holder[i]]++;
            }
        }
        return shared;
    }

    private void put(long shingle, int number) {
        int place = place(shingle);
        shingles[place] = shingle;
        held++;
        holder[held] = number;
        next[held] = first[place];
        first[place] = held;
    }

    /** Where it stands, or the empty place where it would. */
    private int place(long shingle) {
        int place = (int) (shingle * MIX >>> shift);
        while (first[place] != 0 && shingles[place] != shingle) {
            place = place + 1 & first.length - 1;
        }
        return place;
    }
}

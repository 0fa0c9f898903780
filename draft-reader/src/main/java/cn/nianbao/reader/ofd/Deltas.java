package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;

/**
 * The steps from one letter to the next, in millimetres; {@code g 3 5.6} stands for three times 5.6. Never more are made than
 * there are letters, whatever the file counts.
 */
final class Deltas {

    private final double[] steps;
    private final int count;

    /** @param list null where the file gives none */
    Deltas(String list, int needed) throws UnreadableDraft {
        if (list == null || needed <= 0) {
            steps = new double[0];
            count = 0;
            return;
        }
        steps = new double[needed];
        count = read(new Numbers(list), needed);
    }

    boolean has(int i) {
        return i < count;
    }

    double get(int i) {
        return i < count ? steps[i] : 0;
    }

    private int read(Numbers list, int needed) throws UnreadableDraft {
        int made = 0;
        while (made < needed && list.hasMore()) {
            int times = 1;
            if (list.atLetter()) {
                list.letter();
                times = list.count(needed);
            }
            double step = list.next();
            for (int i = 0; i < times && made < needed; i++) {
                steps[made++] = step;
            }
        }
        return made;
    }
}

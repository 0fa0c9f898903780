package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawn line, level or upright, in pixels: along it and across it are x and y where it is level, y and x where it is upright.
 *
 * @param runs the stretches of ink it is made of; it may sag a little, as scanned lines do
 */
record Stroke(double across, int from, int to, List<Run> runs) {

    /** A stretch of ink in one row of pixels; {@code to} is the first beyond it. */
    record Run(int across, int from, int to) {

        int length() {
            return to - from;
        }
    }

    Stroke {
        runs = List.copyOf(runs);
    }

    static Stroke of(List<Run> runs) {
        long weight = 0;
        long sum = 0;
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Run run : runs) {
            weight += run.length();
            sum += (long) run.across() * run.length();
            from = Math.min(from, run.from());
            to = Math.max(to, run.to());
        }
        return new Stroke((double) sum / weight, from, to, runs);
    }

    int length() {
        return to - from;
    }

    /** With a piece of it that was found apart. */
    Stroke with(Stroke piece) {
        List<Run> all = new ArrayList<>(runs);
        all.addAll(piece.runs);
        return new Stroke(across, Math.min(from, piece.from), Math.max(to, piece.to), all);
    }

    Stroke reaching(int newFrom, int newTo) {
        return new Stroke(across, newFrom, newTo, runs);
    }
}

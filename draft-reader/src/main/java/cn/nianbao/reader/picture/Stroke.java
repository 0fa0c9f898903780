package cn.nianbao.reader.picture;

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
        return new Stroke((double) sum / weight, from, to, List.copyOf(runs));
    }

    int length() {
        return to - from;
    }

    Stroke reaching(int newFrom, int newTo) {
        return new Stroke(across, newFrom, newTo, runs);
    }
}

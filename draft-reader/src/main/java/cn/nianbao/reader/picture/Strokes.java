package cn.nianbao.reader.picture;

import cn.nianbao.reader.picture.Stroke.Run;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts stretches of ink that continue each other together to lines of one direction. Lengths are in points. */
final class Strokes {

    /** Thicker than this is a bar or the edge of the paper. */
    private static final double THICKEST = 6;
    /** Shorter than this is no ruling unless it joins two others. */
    private static final double SOLID = 36;

    private static final double SHORTEST = 7;
    private static final double GAP = 1.2;
    /** How far a line may sag from one stretch to the next. */
    private static final double APART = 1.5;
    /** Holes in a line that is one beyond doubt, and in one that may be writing. */
    private static final double WIDE_HOLE = 8;

    private static final double NARROW_HOLE = 1.5;

    private final double scale;
    private final List<Stroke> sure;
    private final List<Stroke> likely;

    /** @param scale pixels a point */
    Strokes(Ink ink, double scale) {
        this.scale = scale;
        Runs runs = new Runs(ink, (int) (SHORTEST * scale), (int) Math.max(2, GAP * scale), (int) (SOLID * scale));
        this.sure = joined(runs.whole(), WIDE_HOLE * scale);
        this.likely = joined(runs.broken(), NARROW_HOLE * scale);
    }

    /** Lines so long and clean that no writing looks like them. */
    List<Stroke> sure() {
        return sure;
    }

    /** Short lines and damaged ones, which are rulings only where they join rulings. */
    List<Stroke> likely() {
        return likely;
    }

    /** @param runs from the first row of pixels to the last */
    private List<Stroke> joined(List<Run> runs, double hole) {
        int[] group = new int[runs.size()];
        double apart = Math.max(2, APART * scale);
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = i - 1; j >= 0 && runs.get(i).across() - runs.get(j).across() <= apart; j--) {
                if (runs.get(i).from() <= runs.get(j).to() + hole
                        && runs.get(j).from() <= runs.get(i).to() + hole) {
                    group[first(group, j)] = first(group, i);
                }
            }
        }
        Map<Integer, List<Run>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(first(group, i), key -> new ArrayList<>()).add(runs.get(i));
        }
        return groups.values().stream()
                .map(Stroke::of)
                .filter(stroke -> thickness(stroke) <= THICKEST * scale)
                .toList();
    }

    private static int first(int[] group, int of) {
        int at = of;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }

    /** Without the two rows of pixels that came in with the neighbours of each. */
    private static double thickness(Stroke stroke) {
        return (double) stroke.runs().stream().mapToInt(Run::length).sum() / stroke.length() - 2;
    }
}

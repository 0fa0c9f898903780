package cn.nianbao.reader.picture;

import java.util.ArrayList;
import java.util.List;

/** The rulings of an upright page: its long lines, and the short ones that join them. */
final class Rulings {

    private static final int ROUNDS = 3;
    /** How far the end of a line may be from the line it meets, in points. */
    private static final double MEETS = 3.5;

    private final double reach;
    private final List<Stroke> level;
    private final List<Stroke> upright;

    private Rulings(Strokes levels, Strokes uprights, double scale) {
        reach = MEETS * scale;
        level = new ArrayList<>(levels.sure());
        upright = new ArrayList<>(uprights.sure());
        List<Stroke> otherLevels = new ArrayList<>(levels.likely());
        List<Stroke> otherUprights = new ArrayList<>(uprights.likely());
        for (int round = 0; round < ROUNDS; round++) {
            take(otherLevels, level, upright);
            take(otherUprights, upright, level);
        }
        level.replaceAll(stroke -> meeting(stroke, upright));
        upright.replaceAll(stroke -> meeting(stroke, level));
    }

    /** @param scale pixels a point */
    static Rulings of(Ink ink, double scale) {
        return new Rulings(new Strokes(ink, scale), new Strokes(ink.transposed(), scale), scale);
    }

    List<Stroke> level() {
        return level;
    }

    List<Stroke> upright() {
        return upright;
    }

    private void take(List<Stroke> from, List<Stroke> to, List<Stroke> crossing) {
        for (Stroke stroke : List.copyOf(from)) {
            int continued = continued(stroke, to, crossing);
            if (continued >= 0) {
                to.set(continued, to.get(continued).with(stroke));
                from.remove(stroke);
            } else if (meets(stroke.from(), stroke, crossing) && meets(stroke.to(), stroke, crossing)) {
                to.add(stroke);
                from.remove(stroke);
            }
        }
    }

    /** The number of the line that the stroke is a piece of, be it within or as far as the next crossing; else -1. */
    private int continued(Stroke stroke, List<Stroke> lines, List<Stroke> crossing) {
        for (int i = 0; i < lines.size(); i++) {
            Stroke line = lines.get(i);
            boolean begins = stroke.from() < line.from() - reach;
            boolean ends = stroke.to() > line.to() + reach;
            if (Math.abs(stroke.across() - line.across()) <= reach / 2
                    && stroke.from() <= line.to() + reach
                    && line.from() <= stroke.to() + reach
                    && (!begins || meets(stroke.from(), stroke, crossing))
                    && (!ends || meets(stroke.to(), stroke, crossing))) {
                return i;
            }
        }
        return -1;
    }

    private boolean meets(int end, Stroke stroke, List<Stroke> crossing) {
        return crossing.stream().anyMatch(line -> meets(end, stroke, line));
    }

    private boolean meets(int end, Stroke stroke, Stroke line) {
        return Math.abs(line.across() - end) <= reach
                && stroke.across() >= line.from() - reach
                && stroke.across() <= line.to() + reach;
    }

    /** The same line, its ends drawn to the lines they nearly meet. */
    private Stroke meeting(Stroke stroke, List<Stroke> crossing) {
        int from = stroke.from();
        int to = stroke.to();
        for (Stroke line : crossing) {
            if (meets(stroke.from(), stroke, line)) {
                from = Math.min(from, (int) line.across());
            }
            if (meets(stroke.to(), stroke, line)) {
                to = Math.max(to, (int) Math.ceil(line.across()));
            }
        }
        return stroke.reaching(from, to);
    }

    /** Takes the lines away, and what they left around them. */
    void erase(Ink ink, Gray gray) {
        for (Stroke line : level) {
            line.runs().forEach(run -> {
                ink.fill(run.from() - 1, run.across() - 1, run.to() + 1, run.across() + 2, false);
                gray.whiten(run.from() - 1, run.across() - 2, run.to() + 1, run.across() + 3);
            });
        }
        for (Stroke line : upright) {
            line.runs().forEach(run -> {
                ink.fill(run.across() - 1, run.from() - 1, run.across() + 2, run.to() + 1, false);
                gray.whiten(run.across() - 2, run.from() - 1, run.across() + 3, run.to() + 1);
            });
        }
    }
}

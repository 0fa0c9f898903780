package cn.nianbao.reader.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A level or upright line: where it lies across its direction, and from where to where it runs along it. Lines that are drawn
 * in pieces, doubled or a little beside each other are one.
 */
record Segment(double at, double from, double to) {

    /** Lines closer than this are the same line; a gap or an overshoot of this size is an accident. In points. */
    static final double SNAP = 3;

    /** No table has as many; the page is a drawing. */
    private static final int MOST = 4000;

    static List<Segment> level(List<Ruling> rulings) {
        List<Segment> level = new ArrayList<>();
        for (Ruling line : rulings) {
            if (line.isLevel()) {
                double at = (line.fromY() + line.toY()) / 2;
                level.add(new Segment(at, Math.min(line.fromX(), line.toX()), Math.max(line.fromX(), line.toX())));
            }
        }
        return joined(level);
    }

    static List<Segment> upright(List<Ruling> rulings) {
        List<Segment> upright = new ArrayList<>();
        for (Ruling line : rulings) {
            if (!line.isLevel()) {
                double at = (line.fromX() + line.toX()) / 2;
                upright.add(new Segment(at, Math.min(line.fromY(), line.toY()), Math.max(line.fromY(), line.toY())));
            }
        }
        return joined(upright);
    }

    private static List<Segment> joined(List<Segment> pieces) {
        pieces.sort((one, other) -> Double.compare(one.at, other.at));
        List<Segment> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).at - pieces.get(first).at > SNAP) {
                joinAlong(pieces.subList(first, i), joined);
                first = i;
            }
        }
        return joined.size() > MOST ? List.of() : joined;
    }

    private static void joinAlong(List<Segment> pieces, List<Segment> joined) {
        List<Segment> along = new ArrayList<>(pieces);
        along.sort((one, other) -> Double.compare(one.from, other.from));
        Segment open = along.get(0);
        for (Segment next : along.subList(1, along.size())) {
            if (next.from <= open.to + SNAP) {
                open = new Segment(
                        next.length() > open.length() ? next.at : open.at, open.from, Math.max(open.to, next.to));
            } else {
                joined.add(open);
                open = next;
            }
        }
        joined.add(open);
    }

    double length() {
        return to - from;
    }

    /** Whether this line and one of the other direction meet. */
    boolean meets(Segment across) {
        return at >= across.from - SNAP && at <= across.to + SNAP && across.at >= from - SNAP && across.at <= to + SNAP;
    }

    /** Whether it runs beside most of the stretch. */
    boolean covers(double start, double end) {
        double covered = Math.min(to, end) - Math.max(from, start);
        return covered >= 0.6 * (end - start) || covered > 0 && covered >= end - start - 2 * SNAP;
    }
}

package cn.nianbao.reader.picture;

import java.util.List;

/** Takes small spots off a page that stand alone; beside writing such a spot may be a full stop and stays. Sizes in points. */
final class Dust {

    private static final double SMALL = 1.8;
    private static final double ALONE = 3;
    /** What is smaller is dust anywhere. */
    private static final double TINY = 0.5;

    private Dust() {}

    static void remove(Ink ink, Gray gray, double scale) {
        List<Area> small = Spots.of(ink).stream()
                .filter(spot -> larger(spot) <= SMALL * scale)
                .toList();
        small.forEach(spot -> ink.fill(spot.left(), spot.top(), spot.right(), spot.bottom(), false));
        int reach = (int) Math.ceil(ALONE * scale);
        List<Area> beside = small.stream()
                .filter(spot -> larger(spot) > TINY * scale)
                .filter(spot ->
                        ink.any(spot.left() - reach, spot.top() - reach, spot.right() + reach, spot.bottom() + reach))
                .toList();
        small.stream()
                .filter(spot -> !beside.contains(spot))
                .forEach(spot -> gray.whiten(spot.left() - 1, spot.top() - 1, spot.right() + 1, spot.bottom() + 1));
        beside.forEach(spot -> ink.fill(spot.left(), spot.top(), spot.right(), spot.bottom(), true));
    }

    private static int larger(Area spot) {
        return Math.max(spot.width(), spot.height());
    }
}

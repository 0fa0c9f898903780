package cn.nianbao.reader.ofd;

import cn.nianbao.reader.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How large letters are drawn. Some programs write sizes half as large again as they mean, and some set narrow letters: drawn with
 * another font, such letters would lie upon each other. They are drawn as large as the steps between them allow.
 */
final class LetterFit {

    /** The first of the letters that are as wide as high. */
    private static final char FIRST_WIDE = '\u2e80';

    /** Lines are often set a little closer than their letters are large. */
    private static final double CLOSE = 0.9;

    /** By size in hundredths of a point, how much of it fits. */
    private final Map<Long, Double> fits = new HashMap<>();

    LetterFit(List<Mark.Letter> letters) {
        Map<Long, List<Double>> steps = new HashMap<>();
        for (int i = 1; i < letters.size(); i++) {
            Glyph letter = letters.get(i - 1).glyph();
            double step = step(letter, letters.get(i).glyph());
            if (step > 0) {
                steps.computeIfAbsent(key(letter.size()), none -> new ArrayList<>())
                        .add(step / letter.size());
            }
        }
        steps.forEach((size, all) -> {
            Collections.sort(all);
            double usual = all.get(all.size() / 2);
            fits.put(size, usual < CLOSE ? usual : 1);
        });
    }

    double size(Glyph letter) {
        return letter.size() * fits.getOrDefault(key(letter.size()), 1.0);
    }

    /** From a wide letter to the next beside it; 0 where there is none. */
    private static double step(Glyph letter, Glyph next) {
        boolean wide = letter.text().charAt(0) >= FIRST_WIDE && next.text().charAt(0) >= FIRST_WIDE;
        boolean alike = letter.turn() == 0 && next.turn() == 0 && letter.size() == next.size();
        if (!wide || !alike || Math.abs(letter.box().y() - next.box().y()) > CLOSE) {
            return 0;
        }
        double step = next.box().x() - letter.box().x();
        return step < 2 * letter.size() ? Math.max(0, step) : 0;
    }

    private static long key(double size) {
        return Math.round(size * 100);
    }
}

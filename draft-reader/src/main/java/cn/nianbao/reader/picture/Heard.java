package cn.nianbao.reader.picture;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read on one strip.
 *
 * @param confidence 0 to 100, of its words, the longer counting more
 */
record Heard(String text, double confidence) {

    /** To be said once more counts for more than any confidence. */
    private static final double VOTE = 100;

    static final Heard NOTHING = new Heard("", 0);

    /** What most say; of as many, the most confident. */
    static Heard best(List<Heard> all) {
        Map<String, Double> weights = new LinkedHashMap<>();
        all.forEach(heard -> weights.merge(heard.text(), VOTE + heard.confidence(), Double::sum));
        return all.stream()
                .filter(heard -> !heard.text().isEmpty())
                .max(Comparator.comparingDouble((Heard heard) -> weights.get(heard.text()))
                        .thenComparingDouble(Heard::confidence))
                .orElse(NOTHING);
    }
}

package cn.nianbao.deploy.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What several rounds say of one figure: the middle of them, and how far apart they lie. */
record Spread(List<Double> sorted) {

    static Spread of(Collection<Double> values) {
        return new Spread(values.stream().sorted().toList());
    }

    double median() {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    double least() {
        return sorted.get(0);
    }

    double most() {
        return sorted.get(sorted.size() - 1);
    }

    /** The least and the most, as people read it. */
    String range() {
        return String.format(Locale.ROOT, "%.1f 至 %.1f", least(), most());
    }
}

package cn.nianbao.check.words;

import cn.nianbao.check.RuleCard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Items whose numbers jump or come twice, or of which one is written otherwise than its neighbours: 1. 2. 3、 */
final class Numbering extends PassageRule {

    private static final List<Marker.Level> LEVELS = List.of(Marker.Level.values());

    Numbering() {
        super("N-PUNCT", "number");
    }

    @Override
    List<Fault> faults(Passage passage, RuleCard card) {
        List<Fault> faults = new ArrayList<>();
        List<Integer> lines = Marker.lines(passage.text());
        for (Marker.Level level : LEVELS) {
            for (List<Marker> run : runs(Marker.of(passage.text(), lines, level))) {
                jumps(passage, run, faults);
                styles(passage, run, faults);
            }
        }
        return faults;
    }

    /** A list begins at one. What goes back in its numbers belongs to a list around it, which nobody can tell from here. */
    private static List<List<Marker>> runs(List<Marker> markers) {
        List<List<Marker>> runs = new ArrayList<>();
        for (Marker marker : markers) {
            if (marker.number() == 1 || runs.isEmpty()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(marker);
        }
        return runs;
    }

    private static void jumps(Passage passage, List<Marker> run, List<Fault> faults) {
        for (int i = 1; i < run.size(); i++) {
            Marker before = run.get(i - 1);
            Marker marker = run.get(i);
            if (marker.number() < before.number()) {
                return;
            }
            if (marker.number() != before.number() + 1) {
                String which = marker.number() == before.number() ? "重复" : "不连续";
                String says = "的序号" + which + "：前面是“" + words(passage, before) + "”，这里是“" + words(passage, marker)
                        + "”。请核对序号或者内容有没有遗漏。";
                faults.add(new Fault(new Hit(passage, marker.from(), marker.to()), says));
            }
        }
    }

    private static void styles(Passage passage, List<Marker> run, List<Fault> faults) {
        Map<String, Integer> counts = new HashMap<>();
        run.forEach(marker -> counts.merge(marker.style(), 1, Integer::sum));
        String usual = Collections.max(counts.keySet(), byUse(counts));
        for (Marker marker : run) {
            if (!marker.style().equals(usual)) {
                Marker other = first(run, usual);
                String says = "的序号写法不一致：同级的其他序号写作“" + words(passage, other) + "”这样。请统一。";
                faults.add(new Fault(new Hit(passage, marker.from(), marker.to()), says));
            }
        }
    }

    /** Where two are used alike, the full width is the usual one. */
    private static Comparator<String> byUse(Map<String, Integer> counts) {
        return Comparator.<String>comparingInt(counts::get).thenComparing(Comparator.naturalOrder());
    }

    private static Marker first(List<Marker> run, String style) {
        return run.stream()
                .filter(marker -> marker.style().equals(style))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Passage passage, Marker marker) {
        return passage.text().substring(marker.from(), marker.to()).strip();
    }
}

package cn.nianbao.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every rule, in the order in which a clerk reads the findings. */
final class Rules {

    static final List<Rule> ALL = all();

    private Rules() {}

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(FileConcern.all());
        rules.addAll(List.of(
                new FormatOfYear(),
                new MissingSection(),
                new SignOffDate(),
                new StatedPeriod(),
                new MissingTable(),
                new UnreadCell(),
                new UnconfirmedCell(),
                new UnreadWithReason(),
                new BlankCell(),
                new NoNumber(),
                new UnitInCell()));
        rules.addAll(sums());
        return List.copyOf(rules);
    }

    private static List<SumRule> sums() {
        Map<String, List<Sum>> byCode = new LinkedHashMap<>();
        Sum.all().forEach(sum -> byCode.computeIfAbsent(sum.rule(), code -> new ArrayList<>())
                .add(sum));
        return byCode.entrySet().stream()
                .map(e -> new SumRule(e.getKey(), e.getValue().get(0).source(), List.copyOf(e.getValue())))
                .toList();
    }
}

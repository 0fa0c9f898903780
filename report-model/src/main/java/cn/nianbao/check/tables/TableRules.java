package cn.nianbao.check.tables;

import cn.nianbao.check.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules on the statutory tables. */
public final class TableRules {

    public static final List<Rule> ALL = all();

    private TableRules() {}

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>(List.of(
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
                .map(e -> new SumRule(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }
}

package cn.nianbao.check.tables;

import cn.nianbao.check.Rule;
import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules on the statutory tables. */
public final class TableRules {

    static final List<SumRule> SUMS = sums();

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
        rules.addAll(SUMS);
        rules.addAll(List.of(
                new TableConcern("T-LABEL", Concern.Kind.LABEL),
                new TableConcern("T-EXTRAROW", Concern.Kind.ROW),
                new RuleSubject(),
                new CopiedTables(),
                new FeeScale(),
                new RoundFigure()));
        rules.addAll(questions());
        return List.copyOf(rules);
    }

    /** Sums across years stand apart: without last year's record they alone are not run. */
    private static List<SumRule> sums() {
        return grouped(Sum.all(), sum -> List.of(sum.rule(), sum.isAcrossYears())).values().stream()
                .map(sums -> new SumRule(sums.get(0).rule(), sums.get(0).isAcrossYears(), sums))
                .toList();
    }

    private static List<QuestionRule> questions() {
        return grouped(Question.all(), Question::rule).entrySet().stream()
                .map(rule -> new QuestionRule(rule.getKey(), rule.getValue()))
                .toList();
    }

    private static <K, T> Map<K, List<T>> grouped(List<T> all, Function<T, K> by) {
        return all.stream().collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One indicator with two figures in two places: one is wrong, or they count something different and should say so. */
final class ContradictingFigures implements NarrativeRule {

    private static final int LONGEST_QUOTE = 40;

    @Override
    public String code() {
        return "N-CONTRA";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        Map<String, List<Fact>> facts = new LinkedHashMap<>();
        for (Fact fact : narrative.facts()) {
            if (fact.indicator().once() && fact.isExact()) {
                facts.computeIfAbsent(fact.indicator().id(), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        List<Finding> findings = new ArrayList<>();
        facts.values().stream().map(ContradictingFigures::distinct).forEach(said -> {
            if (said.size() > 1 && !said.stream().allMatch(fact -> fact.holds(narrative))) {
                findings.add(finding(said));
            }
        });
        return findings;
    }

    /** The first of each value. */
    private static List<Fact> distinct(List<Fact> facts) {
        List<Fact> distinct = new ArrayList<>();
        for (Fact fact : facts) {
            if (distinct.stream().noneMatch(known -> known.value().compareTo(fact.value()) == 0)) {
                distinct.add(fact);
            }
        }
        return distinct;
    }

    private Finding finding(List<Fact> facts) {
        String said = facts.stream()
                .map(fact -> Narrative.place(fact.section()) + "写" + Words.quote(fact.words(), LONGEST_QUOTE))
                .collect(Collectors.joining("，"));
        Indicator indicator = facts.get(0).indicator();
        return Finding.on(
                code(),
                Severity.NOTICE,
                indicator.id(),
                "“" + indicator.name() + "”前后有 " + facts.size() + " 个数：" + said + "。请核对哪个对；口径不同的（如当年数与累计数），请写明。",
                facts.stream().map(Fact::at).toList());
    }
}

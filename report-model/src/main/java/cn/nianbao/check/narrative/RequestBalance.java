package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** In a paragraph that states all four, new and carried-over requests together are those closed and those carried on. */
final class RequestBalance implements NarrativeRule {

    @Override
    public String code() {
        return "N-BALANCE";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : narrative.passages()) {
            List<Fact> facts = narrative.facts(passage);
            if (facts.isEmpty()) {
                continue;
            }
            Fact received = only(facts, List.of("new", "received"));
            Fact carried = only(facts, List.of("carried"));
            Fact done = only(facts, List.of("done"));
            Fact next = only(facts, List.of("next"));
            if (received != null && carried != null && done != null && next != null) {
                weigh(received, carried, done, next, findings);
            }
        }
        return findings;
    }

    /** The one exact figure of that meaning; null where there is none, or where there are two. */
    private static Fact only(List<Fact> all, List<String> indicators) {
        List<Fact> facts = all.stream()
                .filter(fact -> indicators.contains(fact.indicator().id()))
                .toList();
        boolean one = facts.stream().map(Fact::value).distinct().count() == 1;
        return one && facts.get(0).isExact() ? facts.get(0) : null;
    }

    private void weigh(Fact received, Fact carried, Fact done, Fact next, List<Finding> findings) {
        BigDecimal left = received.value().add(carried.value());
        BigDecimal right = done.value().add(next.value());
        boolean inclusive =
                received.indicator().id().equals("received") && received.value().compareTo(right) == 0;
        if (left.compareTo(right) == 0 || inclusive) {
            return;
        }
        String message = Narrative.place(received.section()) + "写新收 " + sum(received, carried) + "，办结 "
                + done.value().toPlainString()
                + "＋结转下年 " + next.value().toPlainString() + "＝" + right.toPlainString() + "，相差 "
                + left.subtract(right).abs().toPlainString() + "。新收加上年结转应等于办结加结转下年，请核对台账改正。";
        findings.add(Finding.on(
                code(),
                Severity.ERROR,
                received.section().id() + ":" + left.toPlainString() + "-" + right.toPlainString(),
                message,
                List.of(received.at(), carried.at(), done.at(), next.at())));
    }

    private static String sum(Fact received, Fact carried) {
        return received.value().toPlainString() + "＋上年结转 " + carried.value().toPlainString() + "＝"
                + received.value().add(carried.value()).toPlainString();
    }
}

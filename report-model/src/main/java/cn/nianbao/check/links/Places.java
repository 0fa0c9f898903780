package cn.nianbao.check.links;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Passage;
import cn.nianbao.check.RuleCard;
import cn.nianbao.prose.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with an address or number over all its places, so that each is one finding. */
final class Places {

    private record Problem(String says, List<TextSpan> spans) {}

    private final RuleCard card;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    Places(RuleCard card) {
        this.card = card;
    }

    /**
     * Notes a place.
     *
     * @param subject tells the address or number from others; safe in an address
     * @param says what is wrong, after the place
     */
    void add(String subject, Passage passage, int from, int to, String says) {
        problems.computeIfAbsent(subject, key -> new Problem(passage.place(from) + says, new ArrayList<>()))
                .spans()
                .add(new TextSpan(passage.section().id(), from, to));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        problems.forEach((subject, problem) ->
                findings.add(Finding.on(card.code(), card.severity(), subject, problem.says(), problem.spans())));
        return findings;
    }
}

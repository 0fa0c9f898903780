package cn.nianbao.check.words;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule that looks through one section after the other. What it tells alike of a section is one finding with all its places. */
abstract class PassageRule implements Rule {

    private final String code;
    private final String subject;

    PassageRule(String code, String subject) {
        this.code = code;
        this.subject = subject;
    }

    @Override
    public final String code() {
        return code;
    }

    @Override
    public final List<Finding> check(Subject subject) {
        Context context = subject.context();
        RuleCard card = context.book().card(code);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : Passage.texts(subject)) {
            Map<String, List<Fault>> alike = new LinkedHashMap<>();
            faults(passage, card).forEach(fault -> alike.computeIfAbsent(fault.says(), says -> new ArrayList<>())
                    .add(fault));
            alike.values().forEach(same -> findings.add(finding(passage, card, same)));
        }
        return findings;
    }

    abstract List<Fault> faults(Passage passage, RuleCard card);

    private Finding finding(Passage passage, RuleCard card, List<Fault> same) {
        Fault first = same.get(0);
        String times = same.size() == 1 ? "" : "这一部分共 " + same.size() + " 处。";
        String tells = Integer.toHexString(first.says().hashCode());
        return Finding.on(
                code,
                card.severity(),
                passage.section().id() + ":" + subject + ":" + tells,
                first.hit().where() + first.says() + times,
                same.stream().map(fault -> fault.hit().span()).toList());
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Section six is for what article 50 asks for and no other section has; hotlines, mailboxes and 放管服 belong elsewhere. */
final class GeneralMatters implements NarrativeRule {

    @Override
    public String code() {
        return "N-GENERAL";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : narrative.passages(SectionKind.OTHER)) {
            List<Sentence> general = passage.sentences().stream()
                    .filter(sentence -> Words.hasAny(sentence.text(), card.words("general")))
                    .toList();
            if (!general.isEmpty() && findings.isEmpty()) {
                findings.add(finding(passage, general));
            }
        }
        return findings;
    }

    private Finding finding(Passage passage, List<Sentence> general) {
        return Finding.on(
                code(),
                Severity.NOTICE,
                "",
                Narrative.place(passage.section()) + "写了与政府信息公开没有直接关系的内容："
                        + Words.quote(general.get(0).text(), 40) + "。内容不宜泛化，请考虑删去，或者移到有关部分。",
                general.stream().map(Sentence::at).toList());
    }
}

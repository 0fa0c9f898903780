package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** An agency that gives the work of the whole city or province as its own has copied another's report. */
final class OtherLevel implements NarrativeRule {

    private static final int NEAR = 12;
    private static final String MARKS = "，；。：、,;:";

    @Override
    public String code() {
        return "N-LEVEL";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<String> wide = card.words(Level.of(narrative, context).name());
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : narrative.passages()) {
            if (passage.section().kind() != SectionKind.PREFACE) {
                for (Sentence sentence : passage.sentences()) {
                    judge(passage, sentence, wide, card, findings);
                }
            }
        }
        return findings;
    }

    private void judge(Passage passage, Sentence sentence, List<String> wide, RuleCard card, List<Finding> findings) {
        for (String word : wide) {
            int at = sentence.text().indexOf(word);
            if (at >= 0 && opensClause(sentence.text(), at) && isClaim(sentence.text(), at + word.length(), card)) {
                findings.add(Finding.on(
                        code(),
                        Severity.WARNING,
                        passage.section().id() + ":" + findings.size(),
                        Narrative.place(passage.section()) + "写" + Words.quote(sentence.text(), 40) + "，“" + word
                                + "”超出了本机关的范围，可能抄自上级机关的报告。请改成本机关的情况。",
                        List.of(sentence.span(at, at + word.length()))));
                return;
            }
        }
    }

    private static boolean opensClause(String text, int at) {
        return at == 0 || MARKS.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static boolean isClaim(String text, int from, RuleCard card) {
        String behind = text.substring(from, Math.min(text.length(), from + NEAR));
        return Words.hasAny(behind, card.words("claims")) && !Words.hasAny(behind, card.words("innocent"));
    }
}

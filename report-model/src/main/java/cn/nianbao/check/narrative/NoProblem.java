package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.List;
import java.util.stream.Collectors;

/** Section five names problems and what is done about them; 无 is neither. */
final class NoProblem implements NarrativeRule {

    @Override
    public String code() {
        return "N-NOPROBLEM";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        List<Section> sections = narrative.report().sections().stream()
                .filter(section -> section.kind() == SectionKind.PROBLEMS)
                .toList();
        if (sections.isEmpty()) {
            return List.of();
        }
        RuleCard card = card(context);
        List<Passage> passages = narrative.passages(SectionKind.PROBLEMS);
        String text = passages.stream().map(Passage::plain).collect(Collectors.joining());
        if (isNothing(text, card.words("nothing"))) {
            return List.of(finding(sections.get(0), passages, "没有写出问题和改进情况。请写明存在的主要问题，并逐条写出改进情况。"));
        }
        boolean measures = Words.hasAny(text, card.words("measures"))
                || narrative.passages(SectionKind.EXTRA).stream()
                        .anyMatch(passage ->
                                Words.hasAny(passage.section().heading() + passage.plain(), card.words("plans")));
        return measures ? List.of() : List.of(finding(sections.get(0), passages, "只写了问题，没有写改进情况。请针对每个问题写出已采取或将采取的措施。"));
    }

    /** Whether the text is made of such words alone; one that does not begin like any of them is not. */
    private static boolean isNothing(String text, List<String> words) {
        boolean begins = text.isEmpty() || words.stream().anyMatch(word -> word.charAt(0) == text.charAt(0));
        return begins && Words.without(text, words).isEmpty();
    }

    private Finding finding(Section section, List<Passage> passages, String what) {
        return Finding.on(
                code(),
                Severity.WARNING,
                "",
                Narrative.place(section) + what,
                passages.stream().map(Passage::at).toList());
    }
}

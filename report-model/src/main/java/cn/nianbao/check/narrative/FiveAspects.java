package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section one speaks of five aspects, by headings or by words that leave no doubt; governments also of three results. */
final class FiveAspects implements NarrativeRule {

    @Override
    public String code() {
        return "N-ASPECT";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        List<Passage> overview = narrative.passages(SectionKind.OVERVIEW);
        Optional<Section> section = narrative.report().sections().stream()
                .filter(candidate -> candidate.kind() == SectionKind.OVERVIEW)
                .findFirst();
        if (section.isEmpty()) {
            return List.of();
        }
        RuleCard card = card(context);
        List<String> missing = new ArrayList<>(missing(overview, card, card.words("aspects")));
        if (Level.isGovernment(narrative)) {
            missing.addAll(missing(narrative.passages(), card, card.words("governments")));
        }
        return missing.isEmpty()
                ? List.of()
                : List.of(finding(section.get(), overview, missing, severity(narrative, context)));
    }

    private static List<String> missing(List<Passage> passages, RuleCard card, List<String> aspects) {
        return aspects.stream()
                .filter(aspect -> passages.stream().noneMatch(passage -> passage.has(card.words(aspect))))
                .toList();
    }

    private static Severity severity(Narrative narrative, Context context) {
        return Level.of(narrative, context) == Level.TOWNSHIP ? Severity.NOTICE : Severity.WARNING;
    }

    private Finding finding(Section section, List<Passage> overview, List<String> missing, Severity severity) {
        return Finding.on(
                code(),
                severity,
                "",
                Narrative.place(section) + "没有写到：" + String.join("、", missing) + "。请补写；没有开展的，也照实写明。",
                overview.stream().map(Passage::at).toList());
    }
}

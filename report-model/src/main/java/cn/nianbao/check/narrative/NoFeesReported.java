package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** From 2021 on section six usually says what was charged for processing information, also where nothing was. */
final class NoFeesReported implements NarrativeRule {

    @Override
    public String code() {
        return "N-FEE";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        boolean said = narrative.passages().stream().anyMatch(passage -> passage.has(card.words("fees")));
        return said
                ? List.of()
                : narrative.report().sections().stream()
                        .filter(section -> section.kind() == SectionKind.OTHER)
                        .limit(1)
                        .map(section -> Finding.on(
                                code(),
                                Severity.NOTICE,
                                "",
                                Narrative.place(section) + "没有写信息处理费。请写明发出收费通知的件数、总金额和实际收取的金额；没有收取的，也写明没有收取。",
                                narrative.passages(SectionKind.OTHER).stream()
                                        .map(Passage::at)
                                        .toList()))
                        .toList();
    }
}

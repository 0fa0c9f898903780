package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Passages copied from last year's report or another agency's: 内容雷同. Short ones are all alike and do not count, nor does
 * what cites the law. Both passages are looked up in one index, so that a long report takes no longer than a pass over it.
 */
final class CopiedPassages implements NarrativeRule {

    private static final int LONGEST_QUOTE = 120;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String code() {
        return "N-SIMILAR";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return context.lastYear() != null || !context.others().isEmpty();
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        ShingleIndex index = index(context, card);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : narrative.passages()) {
            String letters = Shingles.letters(passage.text());
            if (counts(passage.section().kind(), letters, card)) {
                index.nearest(letters)
                        .filter(match -> match.share().compareTo(card.number("share")) >= 0)
                        .filter(match -> !isRenewed(passage.text(), match.text(), card))
                        .map(match -> finding(passage, match))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static ShingleIndex index(Context context, RuleCard card) {
        ShingleIndex index = new ShingleIndex();
        Optional.ofNullable(context.lastYear()).ifPresent(report -> add(index, "上年报告", report.sections(), card));
        context.others().forEach(other -> add(index, other.agency() + "的报告", other.sections(), card));
        return index;
    }

    private static void add(ShingleIndex index, String whose, List<Section> sections, RuleCard card) {
        for (Section section : sections) {
            for (String paragraph : section.text().split("\n")) {
                String letters = Shingles.letters(paragraph);
                if (counts(section.kind(), letters, card)) {
                    index.add(whose + Narrative.place(section), paragraph, letters);
                }
            }
        }
    }

    private static boolean counts(SectionKind kind, String letters, RuleCard card) {
        return kind != SectionKind.PREFACE
                && letters.length() >= card.number("least").intValue()
                && Words.without(letters, card.words("statutory")).length()
                        >= card.number("least").intValue();
    }

    /** The same sentences with this year's figures are no copy. */
    private static boolean isRenewed(String text, String before, RuleCard card) {
        String figures = Shingles.figures(text);
        long count = figures.chars().filter(c -> c == ',').count();
        return count >= card.number("figures").longValue() && !figures.equals(Shingles.figures(before));
    }

    private Finding finding(Passage passage, ShingleIndex.Match match) {
        String share =
                match.share().multiply(HUNDRED).setScale(0, RoundingMode.DOWN).toPlainString();
        return Finding.on(
                code(),
                Severity.WARNING,
                passage.section().id() + ":"
                        + Integer.toHexString(Shingles.letters(passage.text()).hashCode()),
                Narrative.place(passage.section()) + Words.quote(passage.text(), LONGEST_QUOTE / 4) + "这一段与"
                        + match.where() + "的一段有 " + share + "% 相同，那一段是：" + Words.quote(match.text(), LONGEST_QUOTE)
                        + "。请按本年的实际情况改写。",
                List.of(passage.at()));
    }
}

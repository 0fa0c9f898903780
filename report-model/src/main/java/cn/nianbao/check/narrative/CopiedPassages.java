package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Neighbour;
import cn.nianbao.check.Quote;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Passages copied from last year's report or another agency's: 内容雷同. Short ones are all alike and do not count, nor does
 * what cites the law. Every other report is one pass over its words, looked up in this one's.
 */
final class CopiedPassages implements NarrativeRule {

    private static final int LONGEST_QUOTE = 120;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);
    private static final int PERCENT = 100;

    @Override
    public String code() {
        return "N-SIMILAR";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return context.lastYear() != null || !context.others().isEmpty();
    }

    /** @param share in hundredths of a percent, of the shingles of the longer of both passages that the other has too */
    private record Match(String whose, KnownPassage passage, long share) {}

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Passage> passages = narrative.passages().stream()
                .filter(passage ->
                        KnownPassage.counts(passage.section().kind(), Shingles.letters(passage.text()), card))
                .toList();
        List<Finding> findings = new ArrayList<>();
        Match[] nearest = nearest(passages, context, card);
        BigDecimal least = card.number("share").multiply(WHOLE);
        for (int i = 0; i < nearest.length; i++) {
            Match match = nearest[i];
            String text = passages.get(i).text();
            if (match != null
                    && BigDecimal.valueOf(match.share()).compareTo(least) >= 0
                    && !isRenewed(text, match.passage().text(), card)) {
                findings.add(finding(passages.get(i), match));
            }
        }
        return findings;
    }

    /** For each passage the first of those that are most like it; null where nothing is. */
    private static Match[] nearest(List<Passage> passages, Context context, RuleCard card) {
        List<long[]> shingles = passages.stream()
                .map(passage -> Shingles.of(Shingles.letters(passage.text())))
                .toList();
        ShingleTable table = new ShingleTable(shingles);
        Match[] nearest = new Match[passages.size()];
        if (context.lastYear() != null) {
            compare(table, shingles, "上年报告", KnownPassage.of(context.lastYear().sections(), card), nearest);
        }
        context.others().forEach(other -> compare(table, shingles, other.shown(), known(other, card), nearest));
        return nearest;
    }

    private static List<KnownPassage> known(Neighbour other, RuleCard card) {
        return other.reading(
                        KnownPassages.class, card, () -> new KnownPassages(KnownPassage.of(other.sections(), card)))
                .all();
    }

    private record KnownPassages(List<KnownPassage> all) {}

    private static void compare(
            ShingleTable table, List<long[]> passages, String whose, List<KnownPassage> known, Match[] nearest) {
        for (KnownPassage other : known) {
            int[] shared = table.shared(other.shingles(), passages.size());
            for (int i = 0; i < shared.length; i++) {
                int longer = Math.max(passages.get(i).length, other.length());
                long share = shared[i] * WHOLE.longValue() / longer;
                if (shared[i] > 0 && (nearest[i] == null || share > nearest[i].share())) {
                    nearest[i] = new Match(whose, other, share);
                }
            }
        }
    }

    /** The same sentences with this year's figures are no copy. */
    private static boolean isRenewed(String text, String before, RuleCard card) {
        String figures = Shingles.figures(text);
        long count = figures.chars().filter(c -> c == ',').count();
        return count >= card.number("figures").longValue() && !figures.equals(Shingles.figures(before));
    }

    private Finding finding(Passage passage, Match match) {
        return Finding.on(
                code(),
                Severity.WARNING,
                passage.section().id() + ":"
                        + Integer.toHexString(Shingles.letters(passage.text()).hashCode()),
                Narrative.place(passage.section()) + Quote.masked(Words.quote(passage.text(), LONGEST_QUOTE / 4))
                        + "这一段与"
                        + match.whose() + match.passage().place() + "的一段有 " + match.share() / PERCENT + "% 相同，那一段是："
                        + Quote.masked(Words.quote(match.passage().text(), LONGEST_QUOTE))
                        + "。请按本年的实际情况改写。",
                List.of(passage.at()));
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.narrative.Group.Claim;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Parts that a sentence gives of a total must add up to it. Parts that fall short are held against a sentence only where its
 * words or the parts' share of the total make it clear that all parts were meant.
 */
final class PartsOfTotal implements NarrativeRule {

    private static final int LONGEST_QUOTE = 60;
    private static final int SHARE_DIGITS = 4;

    @Override
    public String code() {
        return "N-PARTS";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        List<Figure> before = List.of();
        for (List<Figure> sentence : narrative.figures()) {
            for (Group group : Groups.of(card, sentence)) {
                weigh(group, card, narrative).ifPresent(findings::add);
            }
            for (Group group : TotalBefore.groups(before, sentence, card)) {
                weigh(group, card, narrative)
                        .map(finding -> finding.atMost(Severity.WARNING))
                        .ifPresent(findings::add);
            }
            before = sentence;
        }
        return findings;
    }

    private Optional<Finding> weigh(Group group, RuleCard card, Narrative narrative) {
        if (group.addsUp()) {
            return Optional.empty();
        }
        List<Figure> parts = group.nearest();
        if (parts.isEmpty() || isWhatTheTablesSay(group, parts, narrative)) {
            return Optional.empty();
        }
        BigDecimal gap = Group.sum(parts).subtract(group.total().quantity().value());
        if (!group.isExact(parts)) {
            return gap.signum() > 0 && group.isAtLeast(parts)
                    ? Optional.of(finding(group, parts, gap, Severity.WARNING))
                    : Optional.empty();
        }
        return severity(group, parts, gap, card).map(severity -> finding(group, parts, gap, severity));
    }

    /** Some outcomes of the requests, each as in the tables, are no claim to be all of them. */
    private static boolean isWhatTheTablesSay(Group group, List<Figure> parts, Narrative narrative) {
        List<Figure> all = new ArrayList<>(parts);
        all.add(group.total());
        return all.stream().map(narrative::fact).allMatch(fact -> fact != null && fact.holds(narrative));
    }

    private static Optional<Severity> severity(Group group, List<Figure> parts, BigDecimal gap, RuleCard card) {
        boolean overlap = parts.stream().anyMatch(part -> Words.hasAny(part.before(), card.words("overlaps")));
        if (gap.signum() > 0) {
            return Optional.of(overlap || group.mayEndBelow(parts) ? Severity.WARNING : Severity.ERROR);
        }
        if (!group.whole() || overlap || group.claim() == Claim.CHOICE) {
            return Optional.empty();
        }
        return group.claim() == Claim.CERTAIN ? Optional.of(Severity.ERROR) : byShare(group, parts, card);
    }

    /** The more of the total the parts make up, the surer it is that all of them were meant; a gap of one is a slip. */
    private static Optional<Severity> byShare(Group group, List<Figure> parts, RuleCard card) {
        BigDecimal total = group.total().quantity().value();
        BigDecimal sum = Group.sum(parts);
        BigDecimal share = sum.divide(total, SHARE_DIGITS, RoundingMode.HALF_UP);
        String level = (group.claim() == Claim.STATED ? "stated" : "usual") + (parts.size() > 2 ? "" : "Two");
        boolean warns = share.compareTo(card.number(level + "Warning")) >= 0;
        boolean slip = warns && total.subtract(sum).compareTo(BigDecimal.ONE) <= 0;
        if (slip || share.compareTo(card.number(level + "Error")) >= 0) {
            return Optional.of(Severity.ERROR);
        }
        return warns ? Optional.of(Severity.WARNING) : Optional.empty();
    }

    private Finding finding(Group group, List<Figure> parts, BigDecimal gap, Severity severity) {
        String total = group.total().quantity().value().toPlainString();
        String sum = Group.sum(parts).toPlainString();
        String message =
                Narrative.place(group.total().passage().section()) + Words.quote(quoted(group, parts), LONGEST_QUOTE)
                        + "：分项 " + Group.words(parts) + "＝" + sum + "，合计写的是 " + total + "，相差 "
                        + gap.abs().toPlainString() + "。请核对合计和各分项" + (gap.signum() < 0 ? "；分项没有列全的，写明“等”。" : "。");
        String subject = group.total().passage().section().id() + ":" + total + "-" + sum;
        return Finding.on(code(), severity, subject, message, group.spans(parts));
    }

    private static String quoted(Group group, List<Figure> parts) {
        int from = group.total().from();
        int to = group.total().quantity().at().to();
        for (Figure part : parts) {
            from = Math.min(from, part.from());
            to = Math.max(to, part.quantity().at().to());
        }
        return group.total().sentence().between(from, to);
    }
}

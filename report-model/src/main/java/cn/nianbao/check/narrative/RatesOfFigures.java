package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A percentage must follow from the figures that the same sentence gives for it: 由a增至b，增长c%; a件，占b件的c%. */
final class RatesOfFigures implements NarrativeRule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 8;
    private static final int LONGEST_QUOTE = 30;

    @Override
    public String code() {
        return "N-RATE";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        List<Figure> earlier = List.of();
        for (List<Figure> sentence : narrative.figures()) {
            for (int i = 1; i < sentence.size(); i++) {
                if (sentence.get(i).quantity().unit().equals("%") && isExact(sentence.get(i))) {
                    judge(earlier, sentence, i, card).ifPresent(findings::add);
                }
            }
            earlier = sentence;
        }
        return findings;
    }

    private static boolean isExact(Figure figure) {
        return !figure.quantity().approximate();
    }

    private Optional<Finding> judge(List<Figure> earlier, List<Figure> sentence, int i, RuleCard card) {
        String before = sentence.get(i).before();
        Figure last = sentence.get(i - 1);
        if (Words.hasAny(before, card.words("shares"))) {
            return isShareOf(earlier, last, sentence.get(i)) ? Optional.empty() : share(sentence, i, last);
        }
        boolean change = Words.hasAny(before, card.words("rises")) || Words.hasAny(before, card.words("falls"));
        if (change && i > 1 && Words.hasAny(last.before(), card.words("to"))) {
            return change(sentence.get(i - 2), last, sentence.get(i), card);
        }
        return Optional.empty();
    }

    private Optional<Finding> change(Figure from, Figure to, Figure rate, RuleCard card) {
        BigDecimal base = from.quantity().value();
        boolean alike = from.quantity().unit().equals(to.quantity().unit());
        if (!alike || base.signum() == 0 || !isExact(from) || !isExact(to)) {
            return Optional.empty();
        }
        BigDecimal rise = to.quantity().value().subtract(base);
        boolean falls = Words.hasAny(rate.before(), card.words("falls"));
        BigDecimal due = percent(falls ? rise.negate() : rise, base);
        String formula = "（" + plain(to) + "－" + plain(from) + "）÷" + plain(from);
        return isNear(due, rate) ? Optional.empty() : Optional.of(finding(List.of(from, to), rate, formula, due));
    }

    /** 共收到80件。其中，网上60件，占75%；信函20件，占25%: the whole may stand in the sentence before. */
    private static boolean isShareOf(List<Figure> earlier, Figure part, Figure rate) {
        return earlier.stream()
                .filter(figure ->
                        figure.quantity().unit().equals(part.quantity().unit())
                                && figure.quantity().value().signum() > 0)
                .anyMatch(figure -> isNear(percentOf(part, figure), rate));
    }

    /** Any figure before, of the same unit, may be what the share is of. */
    private Optional<Finding> share(List<Figure> sentence, int i, Figure part) {
        Figure whole = null;
        Figure rate = sentence.get(i);
        if (isShareOfOther(sentence.subList(0, i - 1), part, rate)) {
            return Optional.empty();
        }
        for (Figure figure : sentence.subList(0, i - 1)) {
            boolean candidate = figure.quantity().unit().equals(part.quantity().unit())
                    && figure.quantity().value().compareTo(part.quantity().value()) > 0;
            if (candidate && (!isExact(figure) || isNear(percentOf(part, figure), rate))) {
                return Optional.empty();
            }
            whole = candidate && whole == null ? figure : whole;
        }
        if (whole == null || !isExact(part)) {
            return Optional.empty();
        }
        return Optional.of(
                finding(List.of(part, whole), rate, plain(part) + "÷" + plain(whole), percentOf(part, whole)));
    }

    /** 事项40例，其中来信10件，占25%: the whole may be counted by another word. */
    private static boolean isShareOfOther(List<Figure> before, Figure part, Figure rate) {
        return before.stream()
                .filter(figure -> figure.quantity().value().signum() > 0)
                .anyMatch(figure -> isNear(percentOf(part, figure), rate));
    }

    private static BigDecimal percentOf(Figure part, Figure whole) {
        return percent(part.quantity().value(), whole.quantity().value());
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.HALF_UP);
    }

    /** Rounded or cut off at the digits that are written. */
    private static boolean isNear(BigDecimal due, Figure rate) {
        BigDecimal said = rate.quantity().value();
        BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, said.scale()));
        return due.subtract(said).abs().compareTo(unit) < 0;
    }

    private static String plain(Figure figure) {
        return figure.quantity().value().toPlainString();
    }

    private Finding finding(List<Figure> operands, Figure rate, String formula, BigDecimal due) {
        BigDecimal said = rate.quantity().value();
        String shown =
                due.setScale(Math.max(1, said.scale()), RoundingMode.HALF_UP).toPlainString();
        String message = Narrative.place(rate.passage().section())
                + Words.quote(rate.words(), LONGEST_QUOTE) + "：按同一句的数字，" + formula + "＝" + shown
                + "%，与 " + said.toPlainString() + "% 不符。请核对百分比和它前面的数字。";
        List<TextSpan> spans = new ArrayList<>();
        operands.forEach(figure -> spans.add(figure.quantity().at()));
        spans.add(rate.quantity().at());
        String subject = rate.passage().section().id() + ":" + said.toPlainString() + ":" + plain(operands.get(0));
        return Finding.on(code(), Severity.NOTICE, subject, message, spans);
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a report counts it counts exactly. An inexact part under an exact total is a contradiction and wants an explanation;
 * elsewhere only what is disclosed and answered is asked for exactly.
 */
final class InexactFigures implements NarrativeRule {

    private static final int LONGEST_QUOTE = 40;

    @Override
    public String code() {
        return "N-APPROX";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (List<Figure> sentence : narrative.figures()) {
            for (Figure figure : sentence) {
                if (figure.quantity().approximate() && isReported(figure)) {
                    List<Figure> group = group(sentence, figure);
                    if (!group.isEmpty()) {
                        add(findings, underTotal(figure, group));
                    } else if (card.words("units").contains(figure.quantity().unit())) {
                        add(findings, alone(figure));
                    }
                }
            }
        }
        return new ArrayList<>(findings.values());
    }

    private static void add(Map<String, Finding> findings, Finding finding) {
        findings.putIfAbsent(finding.id(), finding);
    }

    private static boolean isReported(Figure figure) {
        SectionKind kind = figure.passage().section().kind();
        return kind != SectionKind.PREFACE && kind != SectionKind.PROBLEMS;
    }

    /** An exact total and parts behind it that make it up with this one; empty where there are none. */
    private static List<Figure> group(List<Figure> sentence, Figure inexact) {
        int at = sentence.indexOf(inexact);
        for (int total = 0; total < at; total++) {
            Figure whole = sentence.get(total);
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = total + 1; i < sentence.size() && isAlike(whole, sentence.get(i)); i++) {
                sum = sum.add(sentence.get(i).quantity().value());
                boolean together = i >= at
                        && i > total + 1
                        && sum.compareTo(whole.quantity().value()) == 0;
                if (together && !whole.quantity().approximate()) {
                    return sentence.subList(total, i + 1);
                }
            }
        }
        return List.of();
    }

    private static boolean isAlike(Figure one, Figure other) {
        return one.quantity().unit().equals(other.quantity().unit());
    }

    private Finding underTotal(Figure figure, List<Figure> group) {
        String total = group.get(0).quantity().words();
        String message = where(figure) + "用了概数，合计" + total + "却是精确数，而且各分项正好相加等于合计。请把这个分项改成精确数，或者核对合计。";
        return Finding.on(
                code(),
                Severity.WARNING,
                subject(figure),
                message,
                group.stream().map(part -> part.quantity().at()).toList());
    }

    private Finding alone(Figure figure) {
        return Finding.on(
                code(),
                Severity.NOTICE,
                subject(figure),
                where(figure) + "用了概数。统计数据应当准确，请改成精确数。",
                List.of(figure.quantity().at()));
    }

    private static String where(Figure figure) {
        return Narrative.place(figure.passage().section()) + Words.quote(figure.words(), LONGEST_QUOTE);
    }

    private static String subject(Figure figure) {
        return figure.passage().section().id() + ":" + figure.quantity().value().toPlainString();
    }
}

package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.LastYear;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.Prose;
import cn.nianbao.prose.Quantity;
import cn.nianbao.prose.Sentence;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Fees are asked for in 万元; an amount in 元 is ten thousand times last year's, or that of the text. */
final class FeeScale implements Rule {

    private static final CellId FEES = new CellId("a20-8", "fees", "amount");

    @Override
    public String code() {
        return "N-SCALE";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return LastYear.of(report, context).isPresent()
                || large(report, context).isEmpty();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        return large(report, context)
                .flatMap(fees -> inText(report, fees, card).or(() -> lastYear(report, context, fees, card)))
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<Entry> large(Report report, Context context) {
        BigDecimal least = context.book().card("N-SCALE").number("least");
        return Form.of(report)
                .entry(FEES)
                .filter(fees -> fees.cell().isNumber() && fees.cell().isCertain())
                .filter(fees -> fees.figure().compareTo(least) >= 0);
    }

    private Optional<Finding> lastYear(Report report, Context context, Entry fees, RuleCard card) {
        Cell before = Form.of(LastYear.of(report, context).orElse(report)).cell(FEES);
        if (!before.isNumber() || before.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal times = fees.figure().divide(before.value(), MathContext.DECIMAL32);
        boolean scaled = times.compareTo(card.number("low")) >= 0 && times.compareTo(card.number("high")) <= 0;
        String message = words(fees) + "，上年是 " + before.value().toPlainString() + "，约为上年的 "
                + times.setScale(0, RoundingMode.HALF_UP).toPlainString() + " 倍";
        return scaled ? Optional.of(finding(message, fees, List.of())) : Optional.empty();
    }

    private Optional<Finding> inText(Report report, Entry fees, RuleCard card) {
        for (Section section : report.sections()) {
            for (Sentence sentence : Prose.of(section)) {
                boolean about = card.words("fees").stream().anyMatch(sentence.text()::contains);
                for (Quantity quantity : about ? sentence.quantities() : List.<Quantity>of()) {
                    if (quantity.unit().equals("元") && quantity.value().compareTo(fees.figure()) == 0) {
                        String message = words(fees) + "，正文写的是 "
                                + sentence.between(
                                        quantity.at().from(), quantity.at().to());
                        return Optional.of(finding(message, fees, List.of(quantity.at())));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String words(Entry fees) {
        return "第二十条第（八）项“行政事业性收费”的本年收费金额填的是 " + fees.figure().toPlainString() + " 万元";
    }

    private Finding finding(String message, Entry fees, List<TextSpan> spans) {
        String advice = "。请核对是不是把“元”填进了“万元”的格：是的，除以 10000；不是的，写明说明。";
        return Finding.on(code(), Severity.WARNING, "", message + advice, spans).with(List.of(fees));
    }
}

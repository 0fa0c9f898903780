package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Fees for processing information: notices sent, the amount due and the amount received go together, and with the tables. */
final class FeeTriad implements NarrativeRule {

    private static final int YUAN_TO_MYRIADS = 4;

    @Override
    public String code() {
        return "N-FEETRIAD";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        Fees fees = Fees.of(narrative, card(context));
        List<Finding> findings = new ArrayList<>();
        if (fees.noticesAreZero() && (isPositive(fees.due()) || isPositive(fees.received()))) {
            Figure amount = isPositive(fees.due()) ? fees.due() : fees.received();
            add(
                    findings,
                    "amount",
                    "没有发出收费通知，却写金额 " + amount.quantity().words() + "。请核对收费通知的件数和金额。",
                    spans(fees.noticesAt(), amount),
                    List.of());
        }
        if (isPositive(fees.notices()) && fees.due() != null && !isPositive(fees.due())) {
            add(
                    findings,
                    "due",
                    "发出收费通知 " + fees.notices().quantity().words() + "，总金额却是 0。请核对通知的总金额。",
                    spans(fees.notices().quantity().at(), fees.due()),
                    List.of());
        }
        if (fees.due() != null
                && fees.received() != null
                && value(fees.received()).compareTo(value(fees.due())) > 0) {
            add(
                    findings,
                    "received",
                    "实际收取 " + fees.received().quantity().words() + "，多于通知的总金额 "
                            + fees.due().quantity().words() + "，相差 "
                            + value(fees.received())
                                    .subtract(value(fees.due()))
                                    .stripTrailingZeros()
                                    .toPlainString() + " 元。请核对两个金额。",
                    spans(fees.due().quantity().at(), fees.received()),
                    List.of());
        }
        unpaid(narrative, fees, findings);
        beyondTable(narrative, fees, findings);
        return findings;
    }

    private void unpaid(Narrative narrative, Fees fees, List<Finding> findings) {
        FormCell unpaid = narrative.cell("requests/3.6.2/total");
        boolean above = unpaid != null && unpaid.isNumber() && unpaid.value().signum() > 0;
        if (above && (fees.noticesAreZero() || !fees.mentioned())) {
            String prose = fees.mentioned() ? "正文却写没有发出收费通知" : "正文却没有写发出收费通知的情况";
            List<TextSpan> spans = fees.mentioned() ? List.of(fees.noticesAt()) : List.of();
            add(
                    findings,
                    "unpaid",
                    unpaid.words() + "（逾期不缴费），" + prose + "。有逾期不缴费的，必定发过收费通知，请核对并写明通知的件数和金额。",
                    spans,
                    List.of(unpaid.entry()));
        }
    }

    private void beyondTable(Narrative narrative, Fees fees, List<Finding> findings) {
        FormCell table = narrative.cell("a20-8/fees/amount");
        if (table == null || !table.isNumber() || !isPositive(fees.received())) {
            return;
        }
        BigDecimal received =
                value(fees.received()).movePointLeft(YUAN_TO_MYRIADS).stripTrailingZeros();
        if (received.compareTo(table.value()) > 0) {
            add(
                    findings,
                    "table",
                    "正文写实际收取信息处理费 " + fees.received().quantity().words() + "，合 " + received.toPlainString() + " 万元，多于"
                            + table.words() + "。信息处理费属于行政事业性收费，请核对金额和单位（表中是万元）。",
                    List.of(fees.received().quantity().at()),
                    List.of(table.entry()));
        }
    }

    private static boolean isPositive(Figure figure) {
        return figure != null && value(figure).signum() > 0;
    }

    private static BigDecimal value(Figure figure) {
        return figure.quantity().value();
    }

    private static List<TextSpan> spans(TextSpan first, Figure second) {
        return List.of(first, second.quantity().at());
    }

    private void add(
            List<Finding> findings, String subject, String message, List<TextSpan> spans, List<Entry> entries) {
        findings.add(
                Finding.on(code(), Severity.WARNING, subject, message, spans).with(entries));
    }
}

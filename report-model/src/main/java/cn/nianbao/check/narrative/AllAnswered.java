package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** 均已答复 beside requests that are carried on; and so many carried on that late receipts cannot be the whole reason. */
final class AllAnswered implements NarrativeRule {

    private static final int LONGEST_QUOTE = 50;

    @Override
    public String code() {
        return "N-CARRYTEXT";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        FormCell carried = narrative.cell("requests/4/total");
        if (carried == null || !carried.isNumber() || carried.value().signum() == 0) {
            return List.of();
        }
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : narrative.passages()) {
            if (passage.mentions(card.words("about")) && !tells(passage, card)) {
                passage.sentences().stream()
                        .filter(sentence -> saysAll(
                                Words.plain(sentence.text(), narrative.report().year()), card))
                        .forEach(sentence -> findings.add(finding(passage, sentence, carried)));
            }
        }
        many(narrative, carried, card, findings);
        return findings;
    }

    /** Where the next sentence names what is carried on, all means all that was answered. */
    private static boolean tells(Passage passage, RuleCard card) {
        return passage.has(card.words("told"));
    }

    private static boolean saysAll(String text, RuleCard card) {
        return Words.hasAny(text, card.words("all"))
                && Words.hasAny(text, card.words("requests"))
                && !Words.hasAny(text, card.words("except"));
    }

    private Finding finding(Passage passage, Sentence sentence, FormCell carried) {
        return Finding.on(
                        code(),
                        Severity.WARNING,
                        "all:" + passage.section().id(),
                        Narrative.place(passage.section()) + "写" + Words.quote(sentence.text(), LONGEST_QUOTE) + "，而"
                                + carried.words() + "，还有申请没有办结。请改正这句话，或者写明结转下年度的件数和原因。",
                        List.of(sentence.at()))
                .with(List.of(carried.entry()));
    }

    private void many(Narrative narrative, FormCell carried, RuleCard card, List<Finding> findings) {
        FormCell received = narrative.cell("requests/1/total");
        FormCell earlier = narrative.cell("requests/2/total");
        if (!received.isNumber() || !earlier.isNumber() || carried.value().compareTo(card.number("least")) < 0) {
            return;
        }
        BigDecimal all = received.value().add(earlier.value());
        if (carried.value().compareTo(all.multiply(card.number("share"))) > 0) {
            String message = "表三结转下年度 " + carried.value().toPlainString() + " 件，占新收加上年结转 " + all.toPlainString()
                    + " 件的一半以上；法定答复期限是 20 个工作日，年底收到的申请一般不会这样多。请核对“四、结转下年度”，属实的说明原因。";
            findings.add(Finding.of(
                    code(),
                    Severity.WARNING,
                    "many",
                    message,
                    List.of(received.entry(), earlier.entry(), carried.entry())));
        }
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.check.RuleCard;
import cn.nianbao.prose.Sentence;
import cn.nianbao.prose.TextSpan;

/**
 * What the prose says of fees for processing information.
 *
 * @param notices null where their number is not given
 * @param none where it says that there were no notices or no fees; null where it does not
 * @param mentioned whether it says anything of them
 */
record Fees(Figure notices, Figure due, Figure received, TextSpan none, boolean mentioned) {

    static Fees of(Narrative narrative, RuleCard card) {
        Fees fees = new Fees(null, null, null, null, false);
        for (Passage passage : narrative.passages()) {
            for (Sentence sentence : passage.sentences()) {
                if (Words.hasAny(sentence.text(), card.words("about"))) {
                    fees = fees.with(sentence, narrative, card);
                }
            }
        }
        return fees;
    }

    private Fees with(Sentence sentence, Narrative narrative, RuleCard card) {
        String text = Words.plain(sentence.text(), narrative.report().year());
        TextSpan newNone = Words.hasAny(text, card.words("none")) ? sentence.at() : none;
        Fees fees = new Fees(notices, due, received, newNone, true);
        for (Figure figure : Figures.of(null, sentence, narrative.report().year())) {
            fees = fees.with(figure, card);
        }
        return fees;
    }

    private Fees with(Figure figure, RuleCard card) {
        String focus = figure.focus();
        boolean money = figure.quantity().unit().equals("元");
        if (Words.hasAny(focus, card.words("not"))) {
            return this;
        }
        if (!money && notices == null && Words.hasAny(focus, card.words("notices"))) {
            return new Fees(figure, due, received, none, mentioned);
        }
        if (money && received == null && Words.hasAny(focus, card.words("received"))) {
            return new Fees(notices, due, figure, none, mentioned);
        }
        return money && due == null && Words.hasAny(focus, card.words("due"))
                ? new Fees(notices, figure, received, none, mentioned)
                : this;
    }

    boolean noticesAreZero() {
        return notices == null ? none != null : notices.quantity().value().signum() == 0;
    }

    TextSpan noticesAt() {
        return notices == null ? none : notices.quantity().at();
    }
}

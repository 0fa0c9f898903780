package cn.nianbao.check.narrative;

import cn.nianbao.prose.Sentence;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads sentences that say there was none: 未收到政府信息公开申请, 没有行政复议. Each clause is looked at once. */
final class Nones {

    private static final String MARKS = "，；：。！？,;:（）()";
    private static final int FARTHEST = 40;

    private final Narrative narrative;
    private final Scope scope;
    private final Indicators indicators;
    private final List<Fact> found = new ArrayList<>();

    private Nones(Narrative narrative, Scope scope, Indicators indicators) {
        this.indicators = indicators;
        this.narrative = narrative;
        this.scope = scope;
    }

    static List<Fact> of(Narrative narrative, Scope scope, Indicators indicators) {
        Nones nones = new Nones(narrative, scope, indicators);
        for (Passage passage : narrative.passages()) {
            if (passage.section().kind() != SectionKind.PREFACE && passage.has(Indicators.NEGATIONS)) {
                passage.sentences().forEach(sentence -> nones.read(passage, sentence));
            }
        }
        return nones.found;
    }

    private void read(Passage passage, Sentence sentence) {
        String text = sentence.text();
        if (firstNegation(Words.plain(text, narrative.report().year())) < 0) {
            return;
        }
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || MARKS.indexOf(text.charAt(i)) >= 0) {
                clause(passage, sentence, from, i);
                from = i + 1;
            }
        }
    }

    private void clause(Passage passage, Sentence sentence, int from, int to) {
        Integer year = narrative.report().year();
        String clause = Words.plain(sentence.text().substring(from, to), year);
        int negation = firstNegation(clause);
        if (negation < 0) {
            return;
        }
        int raw = firstNegation(sentence.text().substring(from, to));
        boolean ofOthers = Scope.namesOther(scope.plain(clause.substring(0, negation)));
        if (ofOthers || figureIn(sentence, from, from + Math.max(0, raw))) {
            return;
        }
        String rest = scope.plain(clause.substring(negation));
        String lead = Words.plain(sentence.text().substring(0, from), year);
        for (Indicator indicator : indicators.denied(rest)) {
            if (says(indicator, passage, rest) && scope.isOwn(lead, Words.without(clause, indicator.none()))) {
                String words = sentence.text().substring(from, to).strip();
                found.add(
                        new Fact(indicator, passage.section(), null, BigDecimal.ZERO, sentence.span(from, to), words));
            }
        }
    }

    /** 1件因故未收到: what the clause counts is what there was none of. */
    private static boolean figureIn(Sentence sentence, int from, int to) {
        return sentence.quantities().stream()
                .map(quantity -> quantity.at().from() - sentence.at().from())
                .anyMatch(at -> at >= from && at < to);
    }

    private static int firstNegation(String clause) {
        int first = -1;
        for (String negation : Indicators.NEGATIONS) {
            int at = clause.indexOf(negation);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    private static boolean says(Indicator indicator, Passage passage, String rest) {
        for (String object : indicator.none()) {
            int at = rest.indexOf(object);
            if (at >= 0) {
                return at <= FARTHEST
                        && (indicator.noneVerbs().isEmpty()
                                || Words.hasAny(rest.substring(0, at), indicator.noneVerbs()))
                        && !Words.hasAny(rest.substring(0, at), indicator.noneNot())
                        && !Words.hasAny(rest.substring(at + object.length()), indicator.noneNot())
                        && passage.mentions(indicator.about());
            }
        }
        return false;
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.prose.Pairs;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reads what the prose says of the indicators: figure by figure, the first indicator that fits. */
final class Facts {

    private static final List<String> RESULTS = List.of("维持", "纠正", "审结", "结果");
    private static final int LONGEST_REST = 3;

    private final Narrative narrative;
    private final Scope scope;
    private final String agency;

    private Facts(Narrative narrative) {
        this.narrative = narrative;
        this.scope = new Scope(narrative.report());
        this.agency = narrative.report().agency();
    }

    static List<Fact> of(Narrative narrative) {
        Facts facts = new Facts(narrative);
        List<Fact> found = new ArrayList<>();
        narrative.figures().forEach(sentence -> sentence.forEach(figure -> facts.read(figure, found)));
        found.addAll(Nones.of(narrative, facts.scope, Indicators.of(facts.agency)));
        return found;
    }

    private void read(Figure figure, List<Fact> found) {
        if (figure.passage().section().kind() == SectionKind.PREFACE) {
            return;
        }
        String focus = scope.plain(figure.focus());
        Pairs pairs = Pairs.of(focus);
        for (Indicator indicator : Indicators.of(agency, figure.quantity().unit())) {
            if (isNamed(indicator, focus, pairs) && fits(indicator, figure, focus)) {
                var quantity = figure.quantity();
                found.add(new Fact(
                        indicator,
                        figure.passage().section(),
                        figure,
                        quantity.value(),
                        quantity.at(),
                        figure.words(figure.comesFirst() || isNamedBehind(indicator, figure, focus))));
                return;
            }
        }
    }

    private boolean fits(Indicator indicator, Figure figure, String focus) {
        return !Words.hasAny(focus, indicator.not())
                && isWhere(indicator, figure)
                && isOf(indicator, figure, focus)
                && (indicator.behind().isEmpty()
                        || !figure.comesFirst()
                        || indicator.behind().stream().anyMatch(focus::startsWith))
                && (indicator.lead().isEmpty() || Words.hasAny(figure.lead() + figure.before(), indicator.lead()))
                && !Words.hasAny(figure.lead(), indicator.notLead())
                && isAlone(indicator, focus)
                && isTrack(indicator.after(), figure.lead() + figure.before())
                && isOwn(indicator, figure.lead(), Words.without(focus, indicator.near()));
    }

    private boolean isOwn(Indicator indicator, String lead, String clause) {
        return scope.isOwn(Words.without(lead, indicator.standing()), Words.without(clause, indicator.standing()));
    }

    /** What is counted is named in the clause; or behind the figure, as in 共收到8件申请; or before in the sentence. */
    private static boolean isOf(Indicator indicator, Figure figure, String focus) {
        if (indicator.need().isEmpty() || Words.hasAny(focus, indicator.need())) {
            return true;
        }
        boolean other = Words.hasAny(figure.after(), indicator.not());
        return !other
                && (Words.hasAny(figure.after(), indicator.need()) || Words.hasAny(figure.lead(), indicator.need()));
    }

    private static boolean isNamedBehind(Indicator indicator, Figure figure, String focus) {
        return !Words.hasAny(focus, indicator.need()) && Words.hasAny(figure.after(), indicator.need());
    }

    private static boolean isNamed(Indicator indicator, String focus, Pairs pairs) {
        return indicator.all().isEmpty()
                ? Words.hasAny(focus, pairs, indicator.near())
                : indicator.all().stream().allMatch(words -> Words.hasAny(focus, pairs, words));
    }

    private static boolean isWhere(Indicator indicator, Figure figure) {
        return (indicator.sections().isEmpty()
                        || indicator
                                .sections()
                                .contains(figure.passage().section().kind().word()))
                && figure.passage().mentions(indicator.about())
                && isWithin(indicator, figure.passage(), figure.lead() + figure.before());
    }

    static boolean isWithin(Indicator indicator, Passage passage, String sentence) {
        return indicator.within().isEmpty()
                || passage.section().kind() == SectionKind.REQUESTS
                || passage.section().kind() == SectionKind.PROCEEDINGS
                || Words.hasAny(sentence + passage.heading(), indicator.within());
    }

    private static boolean isAlone(Indicator indicator, String focus) {
        return indicator.only().isEmpty()
                || Words.without(Words.without(focus, indicator.near()), indicator.only())
                                .length()
                        <= LONGEST_REST;
    }

    /** Of 复议 and 诉讼 the sentence named this one last, and had done with the other before. */
    private static boolean isTrack(String track, String lead) {
        if (track == null) {
            return true;
        }
        String text = lead.replace("未经复议直接起诉", "诉讼").replace("复议后起诉", "诉讼");
        int own = text.lastIndexOf(track);
        int other = text.lastIndexOf(track.equals("复议") ? "诉讼" : "复议");
        return own > other && (other < 0 || Words.hasAny(text.substring(other, own), RESULTS));
    }
}

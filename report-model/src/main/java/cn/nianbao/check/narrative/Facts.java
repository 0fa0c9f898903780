package cn.nianbao.check.narrative;

import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Reads what the prose says of the indicators: figure by figure, the first indicator that fits. */
final class Facts {

    private static final List<String> RESULTS = List.of("维持", "纠正", "审结", "结果");
    private static final int LONGEST_REST = 3;

    private final Narrative narrative;
    private final Scope scope;
    private final Indicators indicators;

    private Facts(Narrative narrative) {
        this.narrative = narrative;
        this.scope = new Scope(narrative.report());
        this.indicators = Indicators.of(narrative.report().agency());
    }

    static List<Fact> of(Narrative narrative) {
        Facts facts = new Facts(narrative);
        List<Fact> found = new ArrayList<>();
        narrative.figures().forEach(sentence -> sentence.forEach(figure -> facts.read(figure, found)));
        found.addAll(Nones.of(narrative, facts.scope, facts.indicators));
        return found;
    }

    private void read(Figure figure, List<Fact> found) {
        if (figure.passage().section().kind() == SectionKind.PREFACE) {
            return;
        }
        String focus = scope.plain(figure.focus());
        for (Indicator indicator : indicators.counted(figure.quantity().unit(), focus)) {
            if (isNamed(indicator, focus) && fits(indicator, figure, focus)) {
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
        return !indicator.not().isIn(focus)
                && isWhere(indicator, figure)
                && isOf(indicator, figure, focus)
                && (indicator.behind().isEmpty()
                        || !figure.comesFirst()
                        || indicator.behind().stream().anyMatch(focus::startsWith))
                && (indicator.lead().isEmpty() || indicator.lead().isIn(figure.upTo()))
                && !indicator.notLead().isIn(figure.lead())
                && isAlone(indicator, focus)
                && (indicator.after() == null || isTrack(indicator.after(), figure.upTo()))
                && isOwn(indicator, figure.lead(), Words.without(focus, indicator.near()));
    }

    private boolean isOwn(Indicator indicator, String lead, String clause) {
        return scope.isOwn(Words.without(lead, indicator.standing()), Words.without(clause, indicator.standing()));
    }

    /** What is counted is named in the clause; or behind the figure, as in 共收到8件申请; or before in the sentence. */
    private static boolean isOf(Indicator indicator, Figure figure, String focus) {
        if (indicator.need().isEmpty() || indicator.need().isIn(focus)) {
            return true;
        }
        boolean other = indicator.not().isIn(figure.after());
        return !other
                && (indicator.need().isIn(figure.after()) || indicator.need().isIn(figure.lead()));
    }

    private static boolean isNamedBehind(Indicator indicator, Figure figure, String focus) {
        return !indicator.need().isIn(focus) && indicator.need().isIn(figure.after());
    }

    /** Of several lists the clause has a word each. */
    private static boolean isNamed(Indicator indicator, String focus) {
        for (List<String> words : indicator.all()) {
            if (!Words.hasAny(focus, words)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhere(Indicator indicator, Figure figure) {
        return (indicator.sections().isEmpty()
                        || indicator
                                .sections()
                                .contains(figure.passage().section().kind().word()))
                && figure.passage().mentions(indicator.about())
                && isWithin(indicator, figure);
    }

    private static boolean isWithin(Indicator indicator, Figure figure) {
        SectionKind kind = figure.passage().section().kind();
        return indicator.within().isEmpty()
                || kind == SectionKind.REQUESTS
                || kind == SectionKind.PROCEEDINGS
                || indicator.within().isIn(figure.upTo() + figure.passage().heading());
    }

    private static boolean isAlone(Indicator indicator, String focus) {
        return indicator.only().isEmpty()
                || Words.without(Words.without(focus, indicator.near()), indicator.only())
                                .length()
                        <= LONGEST_REST;
    }

    /** Of 复议 and 诉讼 the sentence named this one last, and had done with the other before. */
    private static boolean isTrack(String track, String lead) {
        String text = lead.replace("未经复议直接起诉", "诉讼").replace("复议后起诉", "诉讼");
        int own = text.lastIndexOf(track);
        int other = text.lastIndexOf(track.equals("复议") ? "诉讼" : "复议");
        return own > other && (other < 0 || Words.hasAny(text.substring(other, own), RESULTS));
    }
}

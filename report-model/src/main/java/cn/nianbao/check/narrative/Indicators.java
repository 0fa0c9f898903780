package cn.nianbao.check.narrative;

import cn.nianbao.prose.WordIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indicators that can be told for an agency, by the words that a clause has. */
final class Indicators {

    private static final IndicatorData DATA = IndicatorData.load();
    private static final WordIndex JUDGES = new WordIndex(DATA.list("judges"));
    private static final Indicators ALL = new Indicators(DATA.all());
    private static final Indicators OF_JUDGES = new Indicators(DATA.all().stream()
            .filter(indicator -> indicator.within().isEmpty())
            .toList());

    static final List<String> NEGATIONS = DATA.list("negations");
    static final WordIndex OTHER_YEARS = new WordIndex(DATA.list("otherYears"));
    static final WordIndex OWN_YEARS = new WordIndex(DATA.list("ownYears"));
    static final WordIndex ANYONE = new WordIndex(DATA.list("anyone"));
    static final WordIndex OTHERS = new WordIndex(DATA.part("scope"));
    static final WordIndex WIDE = new WordIndex(DATA.list("wide"));

    private final Map<String, Candidates> counted = new HashMap<>();
    private final Candidates denied;

    private Indicators(List<Indicator> all) {
        all.stream()
                .flatMap(indicator -> indicator.units().stream())
                .distinct()
                .forEach(unit -> counted.put(unit, countedIn(unit, all)));
        denied = new Candidates(all, Indicator::none);
    }

    private static Candidates countedIn(String unit, List<Indicator> all) {
        List<Indicator> counted = all.stream()
                .filter(indicator -> indicator.units().contains(unit))
                .toList();
        return new Candidates(
                counted,
                indicator -> indicator.all().isEmpty()
                        ? indicator.near().words()
                        : indicator.all().get(0));
    }

    /** Those of an agency: one that decides cases itself has cases of other agencies, too. */
    static Indicators of(String agency) {
        return agency != null && JUDGES.isIn(agency) ? OF_JUDGES : ALL;
    }

    /** Those counted in that unit of which the clause has a word; of several lists of words one of the first. */
    List<Indicator> counted(String unit, String clause) {
        Candidates candidates = counted.get(unit);
        return candidates == null ? List.of() : candidates.in(clause);
    }

    /** Those of which the clause has a word for what there was none of. */
    List<Indicator> denied(String clause) {
        return denied.in(clause);
    }
}

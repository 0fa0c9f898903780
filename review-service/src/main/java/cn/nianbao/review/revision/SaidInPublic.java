package cn.nianbao.review.revision;

import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicExplanation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people say in public beside the content of a report.
 *
 * @param index the index data that staff wrote themselves, by name; all others follow from the agency's template
 * @param correction why this version replaces the one before; null where it does not, or nobody said
 */
public record SaidInPublic(
        List<PublicExplanation> explanations, Map<String, String> index, PublicCorrection correction) {

    public static final SaidInPublic NOTHING = new SaidInPublic(List.of(), Map.of(), null);

    public SaidInPublic {
        explanations = List.copyOf(explanations);
        index = Collections.unmodifiableMap(new TreeMap<>(index));
    }

    public SaidInPublic withExplanations(List<PublicExplanation> others) {
        return new SaidInPublic(others, index, correction);
    }

    public SaidInPublic withIndex(Map<String, String> other) {
        return new SaidInPublic(explanations, other, correction);
    }

    public SaidInPublic withCorrection(PublicCorrection other) {
        return new SaidInPublic(explanations, index, other);
    }
}

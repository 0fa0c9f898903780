package cn.nianbao.report;

import java.util.List;
import java.util.stream.Stream;

/** Why a person must look at a cell before its figure counts, and the figures that the draft could mean. */
public record Confirmation(String reason, List<String> candidates) {

    public Confirmation {
        candidates = List.copyOf(candidates);
    }

    /** Both reasons at once, with the figures of either. */
    public Confirmation and(Confirmation other) {
        return new Confirmation(
                reason + "；" + other.reason,
                Stream.concat(candidates.stream(), other.candidates.stream())
                        .distinct()
                        .toList());
    }
}

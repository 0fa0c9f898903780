package cn.nianbao.report;

import java.util.List;

/** Why a person must look at a cell before its figure counts, and the figures that the draft could mean. */
public record Confirmation(String reason, List<String> candidates) {

    public Confirmation {
        candidates = List.copyOf(candidates);
    }
}

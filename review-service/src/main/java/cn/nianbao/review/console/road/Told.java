package cn.nianbao.review.console.road;

import cn.nianbao.chain.Chain;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.History;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gathers what was done to a report in all its versions; the questions do not grow with them. */
@ApplicationScoped
class Told {

    private final History history;

    Told(History history) {
        this.history = history;
    }

    /**
     * A version with its record.
     *
     * @param entries the oldest first; none where the chain is not legible
     */
    record Version(ReportCase report, Chain chain, List<Entry> entries) {}

    /** The newest version first. */
    List<Version> of(ReportCase report) {
        List<ReportCase> versions = new ArrayList<>(Cases.of(Set.of(report.agency()), report.year()));
        Collections.reverse(versions);
        List<UUID> ids = versions.stream().map(ReportCase::id).toList();
        Map<UUID, Chain> chains = history.chains(ids);
        Map<UUID, List<Entry>> entries = history.of(
                ids.stream().filter(id -> History.isLegible(chains.get(id))).toList());
        return versions.stream()
                .map(version ->
                        new Version(version, chains.get(version.id()), entries.getOrDefault(version.id(), List.of())))
                .toList();
    }
}

package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for the single cells that would mend several failed sums at once. */
final class Mends {

    private Mends() {}

    /** Those that mend most come first; no sum is mended twice. */
    static List<Mend> of(Report report, Context context) {
        List<Weighed> sums = equalities(report, context);
        if (sums.stream().allMatch(Weighed::holds)) {
            return List.of();
        }
        List<Mend> candidates = new ArrayList<>();
        takingPart(sums).values().forEach(part -> Mend.of(part.cell, part.sums).ifPresent(candidates::add));
        candidates.sort(
                Comparator.comparingInt((Mend mend) -> mend.sums().size()).reversed());
        Set<Weighed> mended = Collections.newSetFromMap(new IdentityHashMap<>());
        return candidates.stream()
                .filter(mend -> mend.sums().stream().noneMatch(mended::contains) && mended.addAll(mend.sums()))
                .toList();
    }

    /** Every sum that was checked, whether it holds or not: a cell that would break another is no mend. */
    private static List<Weighed> equalities(Report report, Context context) {
        return TableRules.SUMS.stream()
                .filter(rule -> context.book().card(rule.code()).covers(report.year()))
                .filter(rule -> rule.canJudge(report, context))
                .flatMap(rule -> rule.weigh(report, context))
                .filter(weighed -> weighed.sum().relation() == Relation.EQUAL && weighed.isCertain())
                .toList();
    }

    private record Part(Entry cell, List<Weighed> sums) {}

    private static Map<CellId, Part> takingPart(List<Weighed> sums) {
        Map<CellId, Part> parts = new LinkedHashMap<>();
        for (Weighed sum : sums) {
            for (Entry entry : sum.entries()) {
                parts.computeIfAbsent(entry.id(), id -> new Part(entry, new ArrayList<>()))
                        .sums
                        .add(sum);
            }
        }
        return parts;
    }
}

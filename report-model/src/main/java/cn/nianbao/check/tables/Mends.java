package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Form;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Looks for the single cells that would mend several failed sums at once. */
final class Mends {

    private Mends() {}

    /** Those that mend most come first; no sum is mended twice. */
    static List<Mend> of(Form form, Report report, Context context) {
        List<Mend> candidates = new ArrayList<>();
        takingPart(equalities(form, report, context))
                .forEach(part -> Mend.of(part.cell, part.sums).ifPresent(candidates::add));
        candidates.sort(
                Comparator.comparingInt((Mend mend) -> mend.sums().size()).reversed());
        Set<Weighed> mended = Collections.newSetFromMap(new IdentityHashMap<>());
        return candidates.stream()
                .filter(mend -> mend.sums().stream().noneMatch(mended::contains) && mended.addAll(mend.sums()))
                .toList();
    }

    /** Every sum that was checked, whether it holds or not: a cell that would break another is no mend. */
    private static List<Weighed> equalities(Form form, Report report, Context context) {
        return TableRules.SUMS.stream()
                .filter(rule -> context.book().card(rule.code()).covers(report.year()))
                .filter(rule -> rule.canJudge(report, context))
                .flatMap(rule -> rule.weigh(form, report, context).stream())
                .filter(weighed -> weighed.sum().relation() == Relation.EQUAL && weighed.isCertain())
                .toList();
    }

    private record Part(Entry cell, List<Weighed> sums) {}

    /** The cells of failed sums, each with all its sums. */
    private static List<Part> takingPart(List<Weighed> sums) {
        Map<CellId, Part> parts = new LinkedHashMap<>();
        sums.stream()
                .filter(sum -> !sum.holds())
                .flatMap(sum -> sum.entries().stream())
                .forEach(entry -> parts.putIfAbsent(entry.id(), new Part(entry, new ArrayList<>())));
        if (!parts.isEmpty()) {
            sums.forEach(sum -> sum.entries().stream()
                    .map(entry -> parts.get(entry.id()))
                    .filter(Objects::nonNull)
                    .forEach(part -> part.sums.add(sum)));
        }
        return List.copyOf(parts.values());
    }
}

package cn.nianbao.reader.statutory;

import cn.nianbao.check.tables.Equation;
import cn.nianbao.report.CellId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides by the sums between figures that were read in more than one way. */
final class OpenFigures {

    /** More ways together than this are not tried; the figures stay open. */
    private static final long MOST = 20_000;

    private final List<Equation> equations;
    private final Map<CellId, List<BigDecimal>> open;
    private final Map<CellId, BigDecimal> figures;
    private final Map<CellId, BigDecimal> decided = new HashMap<>();

    private OpenFigures(List<Equation> equations, Map<CellId, BigDecimal> known, Map<CellId, List<BigDecimal>> open) {
        this.equations = equations;
        this.open = open;
        this.figures = new HashMap<>(known);
    }

    /**
     * The figures of those open cells for which all ways that fit the sums agree, and at least one does.
     *
     * @param known what sums count in the other cells; cells of which nothing is known are absent
     * @param open for each open cell what it may be
     */
    static Map<CellId, BigDecimal> decide(
            List<Equation> equations, Map<CellId, BigDecimal> known, Map<CellId, List<BigDecimal>> open) {
        OpenFigures figures = new OpenFigures(equations, known, open);
        Set<CellId> left = new LinkedHashSet<>(open.keySet());
        while (!left.isEmpty()) {
            List<CellId> group = figures.group(left.iterator().next());
            left.removeAll(group);
            figures.decide(group);
        }
        return figures.decided;
    }

    /** The open cells that hang together by sums. */
    private List<CellId> group(CellId first) {
        List<CellId> group = new ArrayList<>(List.of(first));
        for (int i = 0; i < group.size(); i++) {
            CellId cell = group.get(i);
            equations.stream()
                    .filter(equation -> equation.cells().anyMatch(cell::equals))
                    .flatMap(Equation::cells)
                    .filter(other -> open.containsKey(other) && !group.contains(other))
                    .distinct()
                    .toList()
                    .forEach(group::add);
        }
        return group;
    }

    private void decide(List<CellId> group) {
        long ways = 1;
        for (CellId cell : group) {
            ways = Math.min(MOST + 1, ways * open.get(cell).size());
        }
        if (ways > MOST) {
            return;
        }
        List<Equation> touching = equations.stream()
                .filter(equation -> equation.cells().anyMatch(group::contains))
                .toList();
        Map<CellId, Set<BigDecimal>> possible = new LinkedHashMap<>();
        tryFrom(0, group, touching, possible);
        possible.forEach((cell, values) -> {
            if (values.size() == 1 && isTested(cell, touching)) {
                decided.put(cell, values.iterator().next());
            }
        });
    }

    private void tryFrom(int at, List<CellId> group, List<Equation> touching, Map<CellId, Set<BigDecimal>> possible) {
        if (at < group.size()) {
            for (BigDecimal value : open.get(group.get(at))) {
                figures.put(group.get(at), value);
                tryFrom(at + 1, group, touching, possible);
            }
        } else if (touching.stream().allMatch(this::mayHold)) {
            group.forEach(cell -> possible.computeIfAbsent(cell, none -> new LinkedHashSet<>())
                    .add(figures.get(cell)));
        }
    }

    private boolean mayHold(Equation equation) {
        return equation.difference(figures::get).map(gap -> gap.signum() == 0).orElse(true);
    }

    /** Whether any of its sums is one of which every figure is known. */
    private boolean isTested(CellId cell, List<Equation> touching) {
        return touching.stream()
                .filter(equation -> equation.cells().anyMatch(cell::equals))
                .map(equation -> equation.difference(figures::get))
                .anyMatch(Optional::isPresent);
    }
}

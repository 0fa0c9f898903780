package cn.nianbao.check.tables;

import cn.nianbao.check.Line;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A sum that must hold between cells of a report: the cells of either side add up to the same. */
public record Equation(List<CellId> left, List<CellId> right) {

    public Equation {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Every sum within a report of that format. */
    public static List<Equation> of(StatutoryFormat format) {
        return Sum.all().stream()
                .filter(sum -> sum.formats().contains(format.id()) && sum.isCertain())
                .flatMap(sum -> of(sum, format.table(sum.table())))
                .toList();
    }

    private static Stream<Equation> of(Sum sum, StatutoryTable table) {
        List<Label> lines = sum.each() == Line.Direction.ROW ? table.rows() : table.columns();
        return lines.stream()
                .map(line -> new Equation(
                        cells(sum.left(), sum, table, line.id()), cells(sum.right(), sum, table, line.id())));
    }

    private static List<CellId> cells(Sum.Side side, Sum sum, StatutoryTable table, String line) {
        return side.terms().stream()
                .map(term -> sum.each() == Line.Direction.ROW
                        ? new CellId(table.id(), line, term.head())
                        : new CellId(table.id(), term.head(), line))
                .toList();
    }

    public Stream<CellId> cells() {
        return Stream.concat(left.stream(), right.stream());
    }

    /**
     * By how much the left side exceeds the right.
     *
     * @param figures what sums count in a cell; null where that is unknown
     * @return empty where a figure is unknown
     */
    public Optional<BigDecimal> difference(Function<CellId, BigDecimal> figures) {
        if (cells().map(figures).anyMatch(Objects::isNull)) {
            return Optional.empty();
        }
        return Optional.of(sum(left, figures).subtract(sum(right, figures)));
    }

    private static BigDecimal sum(List<CellId> cells, Function<CellId, BigDecimal> figures) {
        return cells.stream().map(figures).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.prose.TextSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A total with the figures that a sentence gives as its parts.
 *
 * @param parts all that may be meant, in their order
 * @param ends how many of them each way of reading takes
 * @param breaks how many of them stand before a figure that is counted by another word
 * @param claim how surely the words say that the parts make up the total
 * @param whole whether every figure among them was read
 */
record Group(Figure total, List<Figure> parts, List<Integer> ends, List<Integer> breaks, Claim claim, boolean whole) {

    /** How surely a list of parts claims to be complete. */
    enum Claim {
        /** 分别为, 合计. */
        CERTAIN,
        /** 其中 with a colon. */
        STATED,
        /** 其中 without a colon. */
        USUAL,
        /** 其中 … 等, 主要包括: a choice. */
        CHOICE
    }

    /** Whether the first parts, however many, make up the total: a report may go on with other figures. */
    boolean addsUp() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Figure part : parts) {
            sum = sum.add(part.quantity().value());
            if (sum.compareTo(total.quantity().value()) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The way of reading that comes nearest to the total. */
    List<Figure> nearest() {
        List<Figure> best = List.of();
        BigDecimal least = null;
        for (int end : ends) {
            List<Figure> read = parts.subList(0, end);
            BigDecimal gap = sum(read).subtract(total.quantity().value()).abs();
            if (end > 1 && (least == null || gap.compareTo(least) < 0)) {
                best = read;
                least = gap;
            }
        }
        return best;
    }

    boolean isExact(List<Figure> read) {
        return !total.quantity().approximate()
                && read.stream().noneMatch(part -> part.quantity().approximate());
    }

    /** Whether the parts are no fewer than they say: 300余条 is more than 300. */
    boolean isAtLeast(List<Figure> read) {
        return !total.quantity().approximate() && read.stream().allMatch(Figure::isAtLeast);
    }

    /** Whether the parts, read as ending before a figure of another kind, stay below the total. */
    boolean mayEndBelow(List<Figure> read) {
        return breaks.stream()
                .filter(end -> end > 1 && end < read.size())
                .anyMatch(end ->
                        sum(parts.subList(0, end)).compareTo(total.quantity().value()) < 0);
    }

    static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(part -> part.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String words(List<Figure> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(part -> part.quantity().at().from()))
                .map(part -> part.quantity().value().toPlainString())
                .collect(Collectors.joining("＋"));
    }

    List<TextSpan> spans(List<Figure> read) {
        List<TextSpan> spans = new ArrayList<>();
        spans.add(total.quantity().at());
        read.forEach(part -> spans.add(part.quantity().at()));
        return spans;
    }
}

package cn.nianbao.review.console.signoff;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure that a leader asks for first, beside last year's.
 *
 * @param now as the report has it; a dash where it has none
 * @param before as last year's public report has it; a dash where there is none
 * @param difference with its sign; a dash where one of both is missing
 */
public record KeyFigure(String name, String before, String now, String difference) {

    private static final String NONE = "—";

    /** What is asked for: the words, and the cells that add up to it. */
    private enum Asked {
        RECEIVED("本年新收申请", "requests/1/total"),
        CARRIED_OVER("上年结转申请", "requests/2/total"),
        RESULTS("本年度办理结果", "requests/3.7/total"),
        CARRIED_FORWARD("结转下年度继续办理", "requests/4/total"),
        RECONSIDERATIONS("行政复议", "proceedings/reconsideration/total"),
        LITIGATIONS(
                "行政诉讼", "proceedings/litigation-direct/total", "proceedings/litigation-after-reconsideration/total");

        private final String name;
        private final List<CellId> cells;

        Asked(String name, String... cells) {
            this.name = name;
            this.cells = Arrays.stream(cells).map(CellId::of).toList();
        }

        /** Empty where one of the cells has no number. */
        Optional<BigDecimal> in(Report report) {
            BigDecimal sum = BigDecimal.ZERO;
            for (CellId id : cells) {
                Cell cell = report.cells().get(id);
                if (cell == null || !cell.isNumber()) {
                    return Optional.empty();
                }
                sum = sum.add(cell.value());
            }
            return Optional.of(sum);
        }
    }

    static List<KeyFigure> of(Report report, Optional<Report> lastYear) {
        return Arrays.stream(Asked.values())
                .map(asked -> of(asked, report, lastYear))
                .toList();
    }

    private static KeyFigure of(Asked asked, Report report, Optional<Report> lastYear) {
        Optional<BigDecimal> now = asked.in(report);
        Optional<BigDecimal> before = lastYear.flatMap(asked::in);
        return new KeyFigure(
                asked.name,
                shown(before),
                shown(now),
                now.flatMap(value -> before.map(value::subtract))
                        .map(KeyFigure::signed)
                        .orElse(NONE));
    }

    /** All of them in one line. */
    static String line(Report report) {
        return Arrays.stream(Asked.values())
                .map(asked -> asked.name + " " + shown(asked.in(report)))
                .collect(Collectors.joining("，"));
    }

    private static String shown(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse(NONE);
    }

    private static String signed(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
    }
}

package cn.nianbao.check.tables;

import static cn.nianbao.ReportFixture.consistent;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sums that a reader of drafts may rely on. */
class EquationTest {

    private static List<Equation> of(String format) {
        return Equation.of(StatutoryFormat.of(format).orElseThrow());
    }

    private static Function<CellId, BigDecimal> figures(Report report) {
        return id -> report.cell(id).value();
    }

    /** One for each row and two for each column of table three, one for each row of table four; none across years. */
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void everySumThatIsCertainHoldsInAReportThatAddsUp(String format) {
        StatutoryFormat statutory = StatutoryFormat.of(format).orElseThrow();
        int requests = statutory.table("requests").rows().size()
                + 2 * statutory.table("requests").columns().size();
        assertThat(of(format))
                .hasSize(requests + statutory.table("proceedings").rows().size());
        Report report = consistent(format, 5);
        assertThat(of(format)).allSatisfy(sum -> assertThat(sum.difference(figures(report)))
                .hasValueSatisfying(difference -> assertThat(difference).isZero()));
    }

    @Test
    void aSumNamesItsCellsAndByHowMuchItFails() {
        Equation balance = of("2021").stream()
                .filter(sum -> sum.left().contains(CellId.of("requests/1/other")))
                .filter(sum -> sum.right().contains(CellId.of("requests/4/other")))
                .findFirst()
                .orElseThrow();
        assertThat(balance.cells().map(CellId::toString))
                .containsExactly("requests/1/other", "requests/2/other", "requests/3.7/other", "requests/4/other");
        Function<CellId, BigDecimal> figures = id -> BigDecimal.valueOf(id.row().equals("3.7") ? 4 : 1);
        assertThat(balance.difference(figures)).hasValue(BigDecimal.valueOf(-3));
        assertThat(balance.difference(id -> id.row().equals("4") ? null : BigDecimal.ONE))
                .isEmpty();
    }
}

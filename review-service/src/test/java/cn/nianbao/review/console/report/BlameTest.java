package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.CellId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlameTest {

    private static final Finding ROW = on("row", "requests/3.7/total", "requests/3.7/other");
    private static final Finding COLUMN = on("column", "requests/1/other", "requests/3.7/other");

    @Test
    void theCellWhereFindingsMeetIsLookedAtFirst() {
        Blame blame = blame(ROW, COLUMN);

        assertThat(blame.suspect(ROW)).contains(CellId.of("requests/3.7/other"));
        assertThat(blame.suspect(COLUMN)).contains(CellId.of("requests/3.7/other"));
        assertThat(blame.isWorst(CellId.of("requests/3.7/other"))).isTrue();
        assertThat(blame.isWorst(CellId.of("requests/3.7/total"))).isFalse();
    }

    @Test
    void withoutSuchACellNoneIsAccused() {
        Blame alone = blame(ROW);

        assertThat(alone.suspect(ROW)).contains(CellId.of("requests/3.7/total"));
        assertThat(alone.isWorst(CellId.of("requests/3.7/total"))).isFalse();
        assertThat(blame(ROW, ROW).isWorst(CellId.of("requests/3.7/total"))).isFalse();
    }

    @Test
    void aFindingOnTheWholeReportHasNoCell() {
        Finding whole = on("whole");

        assertThat(blame(whole, ROW).suspect(whole)).isEmpty();
    }

    private static Blame blame(Finding... findings) {
        return new Blame(new CheckResult(List.of(findings), List.of(), "1"));
    }

    private static Finding on(String id, String... cells) {
        List<CellId> ids = Stream.of(cells).map(CellId::of).toList();
        return new Finding(id, "T-SUM-ROW", Severity.ERROR, "有误。", ids, List.of(), List.of());
    }
}

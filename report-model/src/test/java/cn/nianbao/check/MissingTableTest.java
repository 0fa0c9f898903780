package cn.nianbao.check;

import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.examiner.Checker;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingTableTest {

    @Test
    void aTableWithoutAnyReadCellIsOneFindingAndNotOneARow() {
        Report report = unread(zero("2021"), "requests", Cell.without(CellState.UNREAD, null, null));
        Finding finding = Found.one(report, "T-MISSING");
        assertThat(Found.rules(report)).containsExactly("T-MISSING");
        assertThat(finding.id()).isEqualTo("T-MISSING:requests");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.cells()).hasSize(25 * 7).allMatch(cell -> cell.table()
                .equals("requests"));
        assertThat(finding.message()).isEqualTo("“收到和处理政府信息公开申请情况”部分没有找到表三。如果表格是图片，请换成可编辑的表格后重新上传，或者在这里补填。");
    }

    @Test
    void cellsToConfirmOfAMissingTableAreNotNamedAgain() {
        Cell cell = Cell.unread(null, null, new Confirmation("没有找到这张表", List.of()));
        assertThat(Found.rules(unread(zero("2021"), "proceedings", cell))).containsExactly("T-MISSING");
    }

    @Test
    void aTableThatWasFoundButNotReadSaysSo() {
        Cell cell = Cell.without(CellState.UNREAD, "？", new Place.InGrid(0, 13, 1));
        Report report = unread(zero("2021"), "a20-8", cell);
        assertThat(Found.one(report, "T-MISSING").message()).startsWith("“主动公开政府信息情况”部分的第二十条第（八）项的统计表没有一格能识别出来。");
    }

    @Test
    void aTableOfWhichOneCellWasReadIsThere() {
        Report report = unread(zero("2021"), "proceedings", Cell.without(CellState.UNREAD, null, null));
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.put(CellId.of("proceedings/reconsideration/total"), Cell.number(BigDecimal.ZERO));
        assertThat(Found.rules(report.withCells(cells)))
                .containsOnly("T-UNREAD")
                .hasSize(3);
    }

    @Test
    void aDraftWithoutAnyTableIsOneFindingAndTheFormatIsNotJudged() {
        Report zero = zero("2021");
        Report report = new Report(
                zero.agencyCode(),
                zero.agency(),
                zero.year(),
                1,
                null,
                zero.title(),
                zero.period(),
                zero.signedBy(),
                zero.signedOn(),
                null,
                zero.sections(),
                Map.of());
        CheckResult result = Checker.check(report, new Context(null, null, null));
        assertThat(result.findings()).extracting(Finding::id).containsExactly("T-MISSING");
        assertThat(result.notRun()).contains("S-FORMAT");
        assertThat(result.hasErrors()).isTrue();
    }

    private static Report unread(Report report, String table, Cell content) {
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        report.cells().forEach((id, cell) -> cells.put(id, id.table().equals(table) ? content : cell));
        return report.withCells(cells);
    }
}

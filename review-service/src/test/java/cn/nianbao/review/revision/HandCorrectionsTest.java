package cn.nianbao.review.revision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Correction;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandCorrectionsTest {

    private static final CellId TOTAL = CellId.of("requests/1/total");
    private static final Cell READ_12 = Cell.number(new BigDecimal("12"), null, "12", null);
    private static final Correction BY_HAND = new Correction("林小满", Instant.EPOCH, null);

    private static Report with(Cell cell) {
        return new Report("a", "某局", 2025, 1, "2021", null, null, null, null, null, List.of(), Map.of(TOTAL, cell));
    }

    private static Cell offered(Cell newlyRead, Cell before) {
        return HandCorrections.offeredAgain(with(newlyRead), Optional.of(with(before)))
                .cell(TOTAL);
    }

    @Test
    void aCorrectionThatTheNewDraftContradictsIsOfferedAgain() {
        Cell corrected = READ_12.correctedTo(CellState.NUMBER, new BigDecimal("15"), null, BY_HAND);
        Cell asked = offered(READ_12, corrected);
        assertThat(asked.value()).isEqualTo("12");
        assertThat(asked.confirm().candidates()).containsExactly("15", "12");
        assertThat(asked.confirm().reason()).contains("林小满", "15", "12");
    }

    @Test
    void aCorrectionThatTheNewDraftFollowsIsSettled() {
        Cell corrected = READ_12.correctedTo(CellState.NUMBER, new BigDecimal("15"), null, BY_HAND);
        Cell read15 = Cell.number(new BigDecimal("15"), null, "15", null);
        assertThat(offered(read15, corrected)).isEqualTo(read15);
    }

    @Test
    void whatNobodyCorrectedIsAsTheNewDraftSays() {
        Cell read15 = Cell.number(new BigDecimal("15"), null, "15", null);
        assertThat(offered(read15, READ_12)).isEqualTo(read15);
        assertThat(HandCorrections.offeredAgain(with(read15), Optional.empty()).cell(TOTAL))
                .isEqualTo(read15);
    }

    @Test
    void aFigureGivenForAnEmptyCellIsOfferedAgain() {
        Cell blank = Cell.without(CellState.BLANK, "", null);
        Cell corrected = blank.correctedTo(CellState.NUMBER, BigDecimal.ZERO, null, BY_HAND);
        assertThat(offered(blank, corrected).confirm().candidates()).containsExactly("0", "空白");
    }
}

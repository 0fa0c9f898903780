package cn.nianbao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    private static final Place.InText PLACE = new Place.InText(7, 1, 1);

    @Test
    void aCorrectionKeepsTheDraftsWordsAndPlaceAndLeavesNothingToConfirm() {
        Cell read = Cell.without(CellState.SYMBOL, "/", PLACE).toConfirm(new Confirmation("看不清", List.of("0")));
        Correction correction = new Correction("staff", Instant.EPOCH, "台账为 0");
        Cell corrected = read.correctedTo(CellState.NUMBER, BigDecimal.ZERO, null, correction);
        assertThat(corrected)
                .isEqualTo(new Cell(CellState.NUMBER, BigDecimal.ZERO, null, "/", PLACE, null, correction));
        assertThat(read.isCertain()).isFalse();
        assertThat(corrected.isCertain()).isTrue();
    }

    @Test
    void whatWasNotReadIsNeverCertain() {
        assertThat(Cell.without(CellState.UNREAD, null, null).isCertain()).isFalse();
        assertThat(Cell.without(CellState.BLANK, "", null).isCertain()).isTrue();
    }

    @Test
    void onlyANumberHasAValue() {
        assertThatThrownBy(() -> Cell.without(CellState.NUMBER, "1", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Cell(CellState.BLANK, BigDecimal.ONE, null, null, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCellIdReadsAsItIsWritten() {
        CellId id = new CellId("requests", "3.3.1", "total");
        assertThat(CellId.of("requests/3.3.1/total")).isEqualTo(id).hasToString("requests/3.3.1/total");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "requests", "requests/1", "requests/1/total/x"})
    void whatIsNoCellIdIsRefused(String id) {
        assertThatThrownBy(() -> CellId.of(id)).isInstanceOf(IllegalArgumentException.class);
    }
}

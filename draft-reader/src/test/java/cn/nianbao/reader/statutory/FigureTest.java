package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0; 0",
                "+5; 5",
                "-3; -3",
                "减4; -4",
                "增 2; 2",
                "１２; 12",
                "－７; -7",
                "1,234; 1234",
                "1，234，567; 1234567",
                "18.8710; 18.8710",
                "59237.2449; 59237.2449",
                "007; 7",
                "− 8; -8"
            })
    void readsFiguresWithEveryDigit(String text, String value) {
        Figure figure = Figure.of(text);
        assertThat(figure.state()).isEqualTo(CellState.NUMBER);
        assertThat(figure.value().toPlainString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"366.47203万元, 366.47203, 万元", "251000元, 251000, 元", "12 件, 12, 件", "5（项）, 5, 项"})
    void keepsTheUnitApart(String text, String value, String unit) {
        Figure figure = Figure.of(text);
        assertThat(figure.value().toPlainString()).isEqualTo(value);
        assertThat(figure.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({"5<br>, 5", "<BR/>12, 12", "<br />0, 0"})
    void takesTagsForLineBreaksForBlanks(String text, String value) {
        assertThat(Figure.of(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({"1<br>2, 12", "3 05, 305"})
    void readsNoFigureThatIsParted(String text, String meant) {
        Cell cell = Figure.of(text).cell(text, null);
        assertThat(cell.state()).isEqualTo(CellState.UNREAD);
        assertThat(cell.confirm().candidates()).containsExactly(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {".330639", ",127"})
    void offersNoPartOfAFigureAsTheFigure(String text) {
        Cell cell = Figure.of(text).cell(text, null);
        assertThat(cell.state()).isEqualTo(CellState.UNREAD);
        assertThat(cell.confirm().candidates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "-", "—", "－", "——", "／", "\\"})
    void knowsStrokes(String text) {
        assertThat(Figure.of(text).state()).isEqualTo(CellState.SYMBOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00a0\n"})
    void knowsEmptyCells(String text) {
        assertThat(Figure.of(text).state()).isEqualTo(CellState.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "约5", "1,23", "12,34,567", "2020年", "①", "1.", "3-5", "１２５％", "5余件", "O"})
    void takesNoFigureFromWords(String text) {
        assertThat(Figure.of(text).state()).isEqualTo(CellState.TEXT);
        assertThat(Figure.of(text).value()).isNull();
    }

    @Test
    void leavesANumberBrokenBySpaceToAPerson() {
        Cell cell = Figure.of("134\n6").cell("134\n6", null);
        assertThat(cell.state()).isEqualTo(CellState.UNREAD);
        assertThat(cell.confirm().candidates()).containsExactly("1346");
    }
}

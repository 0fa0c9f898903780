package cn.nianbao.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.nianbao.report.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of four letters, the second half as wide as the others; its third and fourth letter are looked for. */
class PageLineTest {

    @ParameterizedTest
    @CsvSource({"0, 130, 50, 70, 10", "90, 100, 65, 100, 35", "180, 100, 50, 70, 10", "270, 100, 50, 100, 35"})
    void findsPartOfALineWhicheverWayItIsTurned(int turn, double x, double y, double width, double height) {
        boolean level = turn % 180 == 0;
        Place.OnPage at = new Place.OnPage(3, 100, 50, 100, level ? 10 : 50);
        PageLine line = new PageLine(20, at, turn, new float[] {0.2f, 0.3f, 0.65f, 1});
        Place.OnPage part = line.part(22, 24);
        assertThat(part.page()).isEqualTo(3);
        assertThat(new double[] {part.x(), part.y(), part.width(), part.height()})
                .containsExactly(new double[] {x, y, width, height}, within(0.001));
    }
}

package cn.nianbao.reader.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random consistent reports in every kind of file: undamaged ones are read wholly, damaged ones never wrongly without a mark, and
 * no reader passes by marking everything. The system property {@code nianbao.rounds} makes the hunt longer.
 */
class EveryFileTest {

    private static final int ROUNDS = Integer.getInteger("nianbao.rounds", 1);
    private static final int MOST_AT_ONCE = 3;
    private static final int CLEAN = 4;

    /** The reports and damages that a wrong figure once came through. */
    private static final List<Integer> ONCE_WRONG = List.of(
            7014, 7039, 7067, 7157, 7163, 7176, 7181, 7186, 7212, 7218, 7288, 7292, 7396, 7421, 7703, 7742, 8110, 9012,
            10263);

    private static final int FRESH = 9000;
    private static final int MANY = 20;

    static List<SampleFile> kinds() {
        return SampleKinds.ALL;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsEveryCellOfAnUndamagedFileAtItsPlace(SampleFile kind) throws Exception {
        for (int seed = 0; seed < CLEAN * ROUNDS; seed++) {
            SampleReport report = MadeReport.of(new Random(seed)).sample();
            byte[] file = kind.bytes(report);
            Map<CellId, Cell> cells = read(kind, file).cells();
            Places places = Places.of(kind, file);
            for (Map.Entry<CellId, String> figure : report.figures().entrySet()) {
                Cell cell = cells.get(figure.getKey());
                String where = kind + ", seed " + seed + ", " + figure.getKey();
                assertThat(cell).as(where).isNotNull();
                assertThat(cell.raw()).as(where).isEqualTo(figure.getValue());
                assertThat(cell.isCertain() && says(cell, figure.getValue()))
                        .as(where + " " + cell)
                        .isTrue();
                if (SampleKinds.WITHOUT_PLACES != kind) {
                    assertThat(places.at(cell.at())).as(where).isEqualTo(cell.raw());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNoWrongFigureFromADamagedFile(TableDamage damage) throws Exception {
        Score fromCells = new Score();
        Score fromText = new Score();
        for (int round = 0; round < ROUNDS; round++) {
            int seed = 1000 * damage.ordinal() + 100 * round;
            for (SampleFile kind : kinds()) {
                (SampleKinds.WITH_CELLS.contains(kind) ? fromCells : fromText).count(kind, seed++, List.of(damage));
            }
        }
        assertThat(fromCells.share()).as("share read of cells").isGreaterThanOrEqualTo(damage.leastShare(true));
        assertThat(fromText.share()).as("share read of text").isGreaterThanOrEqualTo(damage.leastShare(false));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takesNoWrongFigureFromAFileWithManyDamages(SampleFile kind) throws Exception {
        IntStream fresh = IntStream.range(FRESH, FRESH + MANY * (ROUNDS - 1));
        for (int seed :
                IntStream.concat(ONCE_WRONG.stream().mapToInt(i -> i), fresh).toArray()) {
            Random random = new Random(seed);
            List<TableDamage> damages = Stream.generate(
                            () -> TableDamage.values()[random.nextInt(TableDamage.values().length)])
                    .limit(2 + random.nextInt(MOST_AT_ONCE - 1))
                    .toList();
            new Score().count(kind, seed, damages);
        }
    }

    private static final class Score {

        private int right;
        private int all;

        void count(SampleFile kind, int seed, List<TableDamage> damages) throws Exception {
            if (!SampleKinds.canShow(kind, damages)) {
                return;
            }
            Random random = new Random(seed);
            SampleReport whole = MadeReport.of(random).sample();
            SampleReport damaged = whole.damaged(table -> TableDamage.of(damages, table, random));
            Map<CellId, Cell> cells = read(kind, kind.bytes(damaged)).cells();
            whole.figures().forEach((id, figure) -> {
                Cell cell = cells.get(id);
                boolean taken = cell != null && cell.isCertain();
                assertThat(!taken || says(cell, figure))
                        .as("%s, seed %s, %s: %s should be %s, was %s", kind, seed, damages, id, figure, cell)
                        .isTrue();
                right += taken ? 1 : 0;
                all++;
            });
        }

        double share() {
            return (double) right / all;
        }
    }

    /** An empty cell or a stroke may stand for zero, never for another figure. */
    private static boolean says(Cell cell, String figure) {
        BigDecimal expected = new BigDecimal(figure);
        return cell.isNumber() ? cell.value().compareTo(expected) == 0 : expected.signum() == 0;
    }

    private static Report read(SampleFile kind, byte[] file) throws Exception {
        return ReportReader.read("made" + kind.ending(), DraftFile.read(file), file);
    }
}

package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads invented reports in every layout: undamaged ones wholly, damaged ones never wrongly without a mark. */
class MadeDraftsTest {

    private static final int ROUNDS = Integer.getInteger("made.rounds", 6);

    @ParameterizedTest
    @EnumSource
    void readsEveryCellOfAnUndamagedText(Layout layout) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MadeReport report = MadeReport.of(new Random(round));
            String text = text(report, layout::table, UnaryOperator.identity());
            readsAll(report, text)
                    .forEach((id, cell) -> assertThat(cut(text, cell.at())).isEqualTo(cell.raw()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryCellOfAnUndamagedWebPage(WebLayout layout) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MadeReport report = MadeReport.of(new Random(round));
            readsAll(report, page(text(report, layout::table, UnaryOperator.identity())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesAWrongFigureFromADamagedText(Layout layout) throws Exception {
        Score score = new Score();
        for (int round = 0; round < ROUNDS * 5; round++) {
            Random random = new Random(1000 + round);
            MadeReport report = MadeReport.of(random);
            Damage damage = new Damage(random);
            score.count(report, damage, damage.apply(text(report, layout::table, damage::apply)));
        }
        assertThat(score.share())
                .as("share read from damaged drafts, %s", layout)
                .isGreaterThan(0.7);
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesAWrongFigureFromADamagedWebPage(WebLayout layout) throws Exception {
        Score score = new Score();
        for (int round = 0; round < ROUNDS * 5; round++) {
            Random random = new Random(2000 + round);
            MadeReport report = MadeReport.of(random);
            Damage damage = new Damage(random);
            score.count(report, damage, page(text(report, layout::table, damage::apply)));
        }
        assertThat(score.share())
                .as("share read from damaged drafts, %s", layout)
                .isGreaterThan(0.7);
    }

    private static Map<CellId, Cell> readsAll(MadeReport report, String text) throws Exception {
        Recognition read = read(text);
        assertThat(read.format()).isEqualTo(report.format().id());
        report.figures().forEach((id, figure) -> {
            Cell cell = read.cells().get(id);
            assertThat(cell.raw()).as("%s\n%s", id, text).isEqualTo(figure);
            assertThat(cell.value()).as("%s\n%s", id, text).isEqualByComparingTo(new BigDecimal(figure));
            assertThat(cell.confirm()).as("%s\n%s", id, text).isNull();
        });
        return read.cells();
    }

    /** Counts what was read, and fails at the first figure that is wrong and not marked. */
    private static final class Score {

        private int right;
        private int all;

        void count(MadeReport report, Damage damage, String text) throws Exception {
            Map<CellId, Cell> cells = read(text).cells();
            report.figures().forEach((id, figure) -> {
                Cell cell = cells.get(id);
                boolean taken = cell != null && cell.isCertain();
                assertThat(!taken || says(cell, figure))
                        .as("%s should be %s, was %s\n%s\n%s", id, figure, cell, damage, text)
                        .isTrue();
                right += taken ? 1 : 0;
                all++;
            });
        }

        double share() {
            return (double) right / all;
        }

        /** An empty cell or a stroke may stand for zero, never for another figure. */
        private static boolean says(Cell cell, String figure) {
            BigDecimal expected = new BigDecimal(figure);
            return cell.isNumber() ? cell.value().compareTo(expected) == 0 : expected.signum() == 0;
        }
    }

    private static String text(
            MadeReport report, Function<List<MadeRow>, String> layout, UnaryOperator<List<MadeRow>> damage) {
        MadeTables tables = new MadeTables(report);
        return "一、总体情况\n\n本年度公开各类信息12条，行政许可3件。\n\n二、主动公开政府信息情况\n\n"
                + layout.apply(damage.apply(tables.disclosure()))
                + "三、收到和处理政府信息公开申请情况\n\n"
                + layout.apply(damage.apply(tables.requests()))
                + "四、政府信息公开行政复议、行政诉讼情况\n\n"
                + layout.apply(damage.apply(tables.proceedings()))
                + "五、存在的主要问题及改进情况\n\n公开不够及时，下一步加强培训。\n";
    }

    private static String page(String text) {
        return "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + text.replace("\n\n", "<br>")
                + "</body></html>";
    }

    private static Recognition read(String text) throws Exception {
        return Recogniser.recognise(
                DraftFile.read(text.getBytes(StandardCharsets.UTF_8)).blocks(), null);
    }

    private static String cut(String text, Place place) {
        Place.InText at = (Place.InText) place;
        return text.lines().toList().get(at.line() - 1).substring(at.from() - 1, at.to());
    }
}

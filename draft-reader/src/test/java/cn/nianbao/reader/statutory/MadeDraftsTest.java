package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.TextFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads invented reports in every text layout: undamaged ones wholly, damaged ones never wrongly without a mark. */
class MadeDraftsTest {

    private static final int ROUNDS = 40;

    @ParameterizedTest
    @EnumSource
    void readsEveryCellOfAnUndamagedDraft(Layout layout) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Random random = new Random(round);
            MadeReport report = made(random);
            String text = text(report, layout, UnaryOperator.identity());
            Recognition read = read(text);
            assertThat(read.format()).isEqualTo(report.format.id());
            report.figures.forEach((id, figure) -> {
                Cell cell = read.cells().get(id);
                assertThat(cell.raw()).as("%s %s\n%s", layout, id, text).isEqualTo(figure);
                assertThat(cell.value()).as("%s %s", layout, id).isEqualByComparingTo(new BigDecimal(figure));
                assertThat(cell.confirm()).as("%s %s", layout, id).isNull();
                assertThat(cut(text, cell.at())).isEqualTo(figure);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void neverTakesAWrongFigureFromADamagedDraft(Layout layout) throws Exception {
        int right = 0;
        int all = 0;
        for (int round = 0; round < ROUNDS * 5; round++) {
            Random random = new Random(1000 + round);
            MadeReport report = made(random);
            Damage damage = new Damage(random);
            String text = damage.apply(text(report, layout, damage::apply));
            Map<CellId, Cell> cells = read(text).cells();
            for (Map.Entry<CellId, String> figure : report.figures.entrySet()) {
                Cell cell = cells.get(figure.getKey());
                all++;
                if (cell == null || !cell.isCertain()) {
                    continue;
                }
                boolean same = says(cell, figure.getValue());
                assertThat(same)
                        .as(
                                "%s round %d %s should be %s, was %s\n%s\n%s",
                                layout, round, figure.getKey(), figure.getValue(), cell, damage, text)
                        .isTrue();
                right++;
            }
        }
        assertThat((double) right / all)
                .as("share read from damaged drafts, %s", layout)
                .isGreaterThan(0.7);
    }

    /** An empty cell or a stroke may stand for zero, never for another figure. */
    private static boolean says(Cell cell, String figure) {
        BigDecimal expected = new BigDecimal(figure);
        return cell.isNumber() ? cell.value().compareTo(expected) == 0 : expected.signum() == 0;
    }

    private static MadeReport made(Random random) {
        List<StatutoryFormat> formats = StatutoryFormat.all();
        double zeros = List.of(0.1, 0.5, 0.9, 1.0).get(random.nextInt(4));
        return new MadeReport(formats.get(random.nextInt(formats.size())), random, zeros);
    }

    private static String text(MadeReport report, Layout layout, UnaryOperator<List<MadeRow>> damage) {
        MadeTables tables = new MadeTables(report);
        return "一、总体情况\n\n本年度公开各类信息12条，行政许可3件。\n\n二、主动公开政府信息情况\n\n"
                + layout.table(damage.apply(tables.disclosure()))
                + "三、收到和处理政府信息公开申请情况\n\n"
                + layout.table(damage.apply(tables.requests()))
                + "四、政府信息公开行政复议、行政诉讼情况\n\n"
                + layout.table(damage.apply(tables.proceedings()))
                + "五、存在的主要问题及改进情况\n\n公开不够及时，下一步加强培训。\n";
    }

    private static Recognition read(String text) throws Exception {
        Draft draft = new TextFormat().read(text.getBytes(StandardCharsets.UTF_8));
        return Recogniser.recognise(draft.blocks(), null);
    }

    private static String cut(String text, Place place) {
        Place.InText at = (Place.InText) place;
        return text.lines().toList().get(at.line() - 1).substring(at.from() - 1, at.to());
    }
}

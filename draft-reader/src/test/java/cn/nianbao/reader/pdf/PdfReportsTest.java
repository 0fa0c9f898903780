package cn.nianbao.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.OfficeHabits;
import cn.nianbao.reader.samples.OfficeHabits.Decoy;
import cn.nianbao.reader.samples.OfficeHabits.Lines;
import cn.nianbao.reader.samples.PdfFile;
import cn.nianbao.reader.samples.PdfHabits;
import cn.nianbao.reader.statutory.Recogniser;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads invented reports as programs print them into PDF: every figure right, at its place, and none that is hidden. */
class PdfReportsTest {

    private static final int ROUNDS = Integer.getInteger("made.rounds", 4);

    static Stream<PdfHabits> habits() {
        PdfHabits plain = PdfHabits.PLAIN;
        OfficeHabits layout = plain.layout();
        return Stream.of(
                plain,
                plain.with(layout.ruled(Lines.BARS)),
                plain.with(layout.ruled(Lines.BOXES)),
                plain.with(layout.on(180)),
                plain.lying(90, true),
                plain.lying(180, true),
                plain.lying(270, true),
                plain.lying(90, false),
                plain.lying(180, false),
                plain.lying(270, false),
                plain.with(new OfficeHabits(140, 9, true, false, Lines.STROKES, false, true, null)),
                plain.with(new OfficeHabits(210, 12, true, true, Lines.BARS, false, true, null)),
                plain.with(new OfficeHabits(297, 6, false, true, Lines.BOXES, false, true, null)),
                plain.with(new OfficeHabits(297, 6, false, true, Lines.BOXES, false, true, null))
                        .lying(90, false));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void readsEveryFigureAtItsPlace(PdfHabits habits) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MadeReport report = MadeReport.of(new Random(round));
            byte[] file = new PdfFile(habits).bytes(report.sample());
            Draft draft = DraftFile.read(file);
            assertThat(draft.concerns()).isEmpty();
            Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
            List<Page> pages = Pdf.pages(file);
            report.figures().forEach((id, figure) -> {
                Cell cell = cells.get(id);
                assertThat(cell).as("%s", id).isNotNull();
                assertThat(cell.raw()).as("%s", id).isEqualTo(figure);
                assertThat(cell.confirm()).as("%s", id).isNull();
                assertThat(Pdf.cut(pages, (Place.OnPage) cell.at()))
                        .as("%s", id)
                        .isEqualTo(figure);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsNoHiddenFigureAndTellsOfIt(Decoy decoy) throws Exception {
        MadeReport report = MadeReport.of(new Random(decoy.ordinal()));
        PdfHabits habits = PdfHabits.PLAIN.with(OfficeHabits.PLAIN.hiding(decoy));
        Draft draft = DraftFile.read(new PdfFile(habits).bytes(report.sample()));
        Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
        report.figures()
                .forEach((id, figure) ->
                        assertThat(isRight(cells.get(id), figure)).as("%s", id).isTrue());
        assertThat(draft.concerns()).extracting(Concern::kind).contains(Concern.Kind.HIDDEN);
        assertThat(draft.concerns()).extracting(Concern::text).anyMatch(text -> text.contains("97531"));
        assertThat(draft.blocks().toString()).doesNotContain("97531");
    }

    static Stream<Integer> seeds() {
        return IntStream.range(100, 100 + ROUNDS * 8).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverTakesAWrongFigureHoweverThePagesBreak(int seed) throws Exception {
        Random random = new Random(seed);
        MadeReport report = MadeReport.of(random);
        PdfHabits habits = random(random, true);
        double share = share(report, habits);
        assertThat(share)
                .as("share read of %s", habits)
                .isGreaterThan(habits.layout().squeezed() ? 0.85 : 0.95);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverTakesAWrongFigureFromTablesWithoutColumnLines(int seed) throws Exception {
        Random random = new Random(seed);
        MadeReport report = MadeReport.of(random);
        share(report, random(random, false));
    }

    private static PdfHabits random(Random random, boolean columns) {
        OfficeHabits layout = new OfficeHabits(
                110 + random.nextInt(190),
                5 + random.nextInt(10),
                random.nextBoolean(),
                random.nextBoolean(),
                Lines.values()[random.nextInt(Lines.values().length)],
                false,
                random.nextBoolean(),
                null,
                random.nextInt(3) == 0);
        return new PdfHabits(layout, 90 * random.nextInt(4), random.nextBoolean(), columns);
    }

    /** How much is read with certainty; fails at the first figure that is wrong and not marked. */
    private static double share(MadeReport report, PdfHabits habits) throws Exception {
        Draft draft = DraftFile.read(new PdfFile(habits).bytes(report.sample()));
        Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
        int right = 0;
        for (Map.Entry<CellId, String> figure : report.figures().entrySet()) {
            Cell cell = cells.get(figure.getKey());
            boolean taken = cell != null && cell.isCertain() && cell.isNumber();
            assertThat(!taken || isRight(cell, figure.getValue()))
                    .as("%s should be %s, was %s: %s", figure.getKey(), figure.getValue(), cell, habits)
                    .isTrue();
            right += taken ? 1 : 0;
        }
        return (double) right / report.figures().size();
    }

    private static boolean isRight(Cell cell, String figure) {
        return cell != null
                && cell.isNumber()
                && cell.isCertain()
                && cell.value().compareTo(new BigDecimal(figure)) == 0;
    }
}

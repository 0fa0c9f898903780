package cn.nianbao.reader.ofd;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.OfdFile;
import cn.nianbao.reader.samples.OfdPlaces;
import cn.nianbao.reader.samples.OfficeHabits;
import cn.nianbao.reader.samples.OfficeHabits.Decoy;
import cn.nianbao.reader.samples.OfficeHabits.Lines;
import cn.nianbao.reader.statutory.Recogniser;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Concern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads invented reports as programs print them into OFD: every figure right, at its place, and none that is hidden. */
class OfdReportsTest {

    private static final int ROUNDS = Integer.getInteger("made.rounds", 4);

    static Stream<OfficeHabits> habits() {
        OfficeHabits plain = OfficeHabits.PLAIN;
        return Stream.of(
                plain,
                plain.ruled(Lines.BARS),
                plain.ruled(Lines.BOXES),
                plain.on(180),
                new OfficeHabits(140, 9, true, false, Lines.STROKES, true, true, null),
                new OfficeHabits(210, 12, true, true, Lines.BARS, false, true, null),
                new OfficeHabits(297, 6, false, true, Lines.BOXES, true, true, null));
    }

    @ParameterizedTest
    @MethodSource("habits")
    void readsEveryFigureAtItsPlace(OfficeHabits habits) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            MadeReport report = MadeReport.of(new Random(round));
            byte[] file = new OfdFile(habits).bytes(report.sample());
            Draft draft = DraftFile.read(file);
            assertThat(draft.concerns()).isEmpty();
            Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
            OfdPlaces places = new OfdPlaces(file);
            report.figures().forEach((id, figure) -> {
                Cell cell = cells.get(id);
                assertThat(cell).as("%s", id).isNotNull();
                assertThat(cell.raw()).as("%s", id).isEqualTo(figure);
                assertThat(cell.confirm()).as("%s", id).isNull();
                assertThat(cut(places, cell)).as("%s", id).isEqualTo(figure);
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsNoHiddenFigureAndTellsOfIt(Decoy decoy) throws Exception {
        MadeReport report = MadeReport.of(new Random(decoy.ordinal()));
        Draft draft = DraftFile.read(new OfdFile(OfficeHabits.PLAIN.hiding(decoy)).bytes(report.sample()));
        Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
        report.figures()
                .forEach((id, figure) ->
                        assertThat(certain(cells.get(id), figure)).as("%s", id).isTrue());
        assertThat(draft.concerns()).extracting(Concern::kind).contains(Concern.Kind.HIDDEN);
        assertThat(draft.concerns()).extracting(Concern::text).anyMatch(text -> text.contains("97531"));
        assertThat(draft.toString().replace(draft.concerns().toString(), "")).doesNotContain("97531");
    }

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.ofd.OfdReportsTest#seeds")
    void neverTakesAWrongFigureHoweverThePagesBreak(int seed) throws Exception {
        Random random = new Random(seed);
        MadeReport report = MadeReport.of(random);
        Lines lines = Lines.values()[random.nextInt(Lines.values().length)];
        OfficeHabits habits = new OfficeHabits(
                110 + random.nextInt(190),
                5 + random.nextInt(10),
                random.nextBoolean(),
                random.nextBoolean(),
                lines,
                random.nextBoolean(),
                random.nextBoolean(),
                null);
        Draft draft = DraftFile.read(new OfdFile(habits).bytes(report.sample()));
        Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
        int right = 0;
        for (Map.Entry<CellId, String> figure : report.figures().entrySet()) {
            Cell cell = cells.get(figure.getKey());
            boolean taken = cell != null && cell.isCertain();
            assertThat(!taken || certain(cell, figure.getValue()))
                    .as("%s should be %s, was %s: %s", figure.getKey(), figure.getValue(), cell, habits)
                    .isTrue();
            right += taken ? 1 : 0;
        }
        assertThat(right).as("%s", habits).isGreaterThan(report.figures().size() * 95 / 100);
    }

    static Stream<Integer> seeds() {
        return Stream.iterate(100, seed -> seed + 1).limit(ROUNDS * 5L);
    }

    private static boolean certain(Cell cell, String figure) {
        return cell != null
                && cell.isNumber()
                && cell.isCertain()
                && cell.value().compareTo(new BigDecimal(figure)) == 0;
    }

    private static String cut(OfdPlaces places, Cell cell) {
        try {
            return places.at(cell.at());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

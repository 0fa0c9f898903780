package cn.nianbao.publish.hidden;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Severity;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.publish.Sample;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of an uploaded file reaches the public but what its reader sees of the report. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class HiddenContentTest {

    private static final int YEAR = 2025;

    static List<Plant> filePlants() {
        CanonicalRecord record = Sample.record("anlan-hidden", YEAR, 41);
        return Stream.of(WordPlants.in(record), SheetPlants.in(record), PdfPlants.in(record), OtherPlants.ofd(record))
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("filePlants")
    void nothingPlantedInAFileIsPublished(Plant plant) throws Exception {
        demandNothingOf(plant);
    }

    @Test
    void nothingPlantedInAPageIsPublished() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), YEAR, 42);
        publish(record);
        String page =
                read("/reports/" + record.report().agencyCode() + "/" + YEAR).asString();
        for (Plant plant : OtherPlants.html(page)) {
            demandNothingOf(plant);
        }
    }

    private static void demandNothingOf(Plant plant) throws Exception {
        assertThat(Artefact.betrays("", plant.draft())).as("is planted").isTrue();
        Report draft = ReportReader.read(plant.file(), DraftFile.read(plant.draft()), plant.draft());
        String code = newAgency();
        Report report = draft.as(code, "安澜市应急管理局", YEAR, 1);
        publish(CanonicalRecord.of(report, null)).then().statusCode(201);

        for (Form form : Form.values()) {
            Response served = read("/reports/" + code + "/" + YEAR + form.ending());
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(Artefact.betrays(served.getHeaders().toString(), served.asByteArray()))
                    .as(form.name())
                    .isFalse();
        }
        assertThat(read("/reports").asString()).doesNotContain(Plant.PLAIN);
        if (plant.isText()) {
            assertThat(blocking(draft)).contains("X-HIDDEN");
        }
    }

    private static List<String> blocking(Report draft) {
        return Checker.check(draft, new Context(null, null, null)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule())
                .toList();
    }
}

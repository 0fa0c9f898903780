package cn.nianbao.publish.portal;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page, saved and read by our own reader, says what the record says. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class PageRoundTripTest {

    @ParameterizedTest
    @CsvSource({"2020, 21, false", "2020, 22, true", "2025, 23, false", "2025, 24, true"})
    void saysTheSame(int year, long seed, boolean mixed) throws Exception {
        Report report = Sample.report(newAgency(), year, seed);
        Report published = mixed ? mixed(report, new Random(seed)) : report;
        publish(CanonicalRecord.of(published, null)).then().statusCode(201);
        byte[] page = read("/reports/" + report.agencyCode() + "/" + year).asByteArray();

        Report saved = ReportReader.read("page.html", DraftFile.read(page), page);

        facts(published).forEach((name, fact) -> assertThat(facts(saved)).containsEntry(name, fact));
        assertThat(facts(saved)).hasSameSizeAs(facts(published));
    }

    private static Report mixed(Report report, Random random) {
        CellState[] others = {CellState.BLANK, CellState.SYMBOL, CellState.TEXT, CellState.UNREAD};
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.replaceAll((id, cell) ->
                random.nextInt(4) > 0 ? cell : Cell.without(others[random.nextInt(others.length)], null, null));
        return report.withCells(cells);
    }

    private static Map<String, String> facts(Report report) {
        Map<String, String> facts = new TreeMap<>();
        report.cells().forEach((id, cell) -> facts.put(id.toString(), cell.state() + " " + cell.value()));
        report.sections()
                .forEach(section -> facts.put(
                        section.id(), section.kind() + section.number() + section.heading() + section.text()));
        facts.put("title", report.title().replaceAll("\\s", ""));
        facts.put("signed", report.signedBy() + report.signedOn());
        return facts;
    }
}

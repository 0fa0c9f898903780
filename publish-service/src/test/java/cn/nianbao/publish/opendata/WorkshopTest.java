package cn.nianbao.publish.opendata;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class WorkshopTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"XLSX", "DOCX", "PDF", "OFD", "ZIP", "XML"})
    void eachFormIsServedUnderItsTypeWithAChineseName(Form form) {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 1);
        publish(record);

        Response answer = read(address(record) + form.ending());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(form.mediaType());
        // bytes that were compressed on their way bear the tag of that encoding
        assertThat(answer.header("ETag")).startsWith('"' + CanonicalRecord.sha256(answer.asByteArray()));
        if (form.isFile()) {
            String code = record.report().agencyCode();
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"" + code + "-2025-v1" + form.ending() + "\"; filename*=UTF-8''"
                            + "%E5%AE%89%E6%BE%9C%E5%B8%82%E5%BA%94%E6%80%A5%E7%AE%A1%E7%90%86%E5%B1%80"
                            + "2025%E5%B9%B4%E6%94%BF%E5%BA%9C%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80"
                            + "%E5%B7%A5%E4%BD%9C%E5%B9%B4%E5%BA%A6%E6%8A%A5%E5%91%8A" + form.ending());
        }
    }

    @Test
    void whatWasMadeOnceIsKept() throws SQLException {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 2);
        publish(record);

        byte[] first = read(address(record) + ".docx").asByteArray();

        assertThat(kept(record)).containsOnlyKeys("DOCX");
        assertThat(kept(record).get("DOCX")).isEqualTo(CanonicalRecord.sha256(first));
        assertThat(read(address(record) + ".docx").asByteArray()).isEqualTo(first);
    }

    @Test
    void aReaderWhoHasItIsSentNothing() {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 3);
        publish(record);
        String tag = read(address(record) + ".pdf").header("ETag");

        Response again = given().header("If-None-Match", tag).get(address(record) + ".pdf");

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void theArchiveHoldsEveryOtherFormAndTheirHashes() throws IOException {
        CanonicalRecord record = Sample.record(newAgency(), 2020, 4);
        publish(record);

        Map<String, byte[]> files = unzipped(read(address(record) + ".zip").asByteArray());

        String name = record.report().agencyCode() + "-2020-v1";
        String hashes = new String(files.remove("sha256.txt"));
        List<String> expected = new ArrayList<>(Form.besidePage().stream()
                .filter(form -> form != Form.ZIP)
                .map(form -> name + form.ending())
                .toList());
        expected.add("README.txt");
        assertThat(files.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        files.forEach((file, bytes) -> assertThat(hashes).contains(CanonicalRecord.sha256(bytes) + "  " + file));
        assertThat(files.get(name + ".pdf"))
                .isEqualTo(read(address(record) + ".pdf").asByteArray());
    }

    @Test
    void aRemovalTakesTheDownloadsAlong() throws SQLException {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 5);
        publish(record);
        read(address(record) + ".xlsx");
        Report report = record.report();
        Report second = report.as(report.agencyCode(), report.agency(), report.year(), 2);

        publish(CanonicalRecord.ofWithdrawal(second, record.revision(), "内容有误，现予撤下。"));

        assertThat(read(address(record) + ".xlsx").statusCode()).isEqualTo(410);
        assertThat(kept(record)).isEmpty();
    }

    @Test
    void manyFirstRequestsGetOneResultOrAreToldToComeAgain() throws Exception {
        CanonicalRecord record = Sample.record(newAgency(), 2025, 6);
        publish(record);
        Callable<Response> download = () -> read(address(record) + ".ofd");
        ExecutorService readers = Executors.newFixedThreadPool(40);
        try {
            List<Future<Response>> asked = readers.invokeAll(
                    IntStream.range(0, 40).mapToObj(i -> download).toList());
            Map<Integer, List<Response>> answers =
                    asked.stream().map(WorkshopTest::answer).collect(Collectors.groupingBy(Response::statusCode));
            assertThat(answers.keySet()).isSubsetOf(200, 503).contains(200);
            assertThat(answers.get(200).stream()
                            .map(answer -> answer.header("ETag"))
                            .distinct())
                    .hasSize(1);
            assertThat(answers.getOrDefault(503, List.of()))
                    .allSatisfy(
                            answer -> assertThat(answer.header("Retry-After")).isEqualTo("10"));
        } finally {
            readers.shutdown();
        }
    }

    @Test
    void theSchemasAreServed() {
        assertThat(read("/schema/report-1.xsd").asString()).contains("urn:nianbao:report:1");
        assertThat(read("/schema/report-1.xsd").contentType()).isEqualTo("application/xml");
        assertThat(read("/schema/report-1.json").asString()).contains("2020-12");
    }

    private static Response answer(Future<Response> asked) {
        try {
            return asked.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Map<String, String> kept(CanonicalRecord record) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select form, sha256 from download where agency_code = ?")) {
            statement.setString(1, record.report().agencyCode());
            Map<String, String> kept = new TreeMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    kept.put(row.getString(1), row.getString(2));
                }
            }
            return kept;
        }
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String address(CanonicalRecord record) {
        return "/reports/" + record.report().agencyCode() + "/"
                + record.report().year();
    }
}

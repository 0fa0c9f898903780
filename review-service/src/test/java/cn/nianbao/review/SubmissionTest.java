package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Handing a draft in: what is taken, and what is turned away at the door with nothing kept. */
@QuarkusTest
@RealPartners
class SubmissionTest {

    @Inject
    DataSource database;

    private static byte[] text(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }

    private static final byte[] PAGE = text("<html><body><h1>安澜市某局2025年政府信息公开工作年度报告</h1><p>一、总体情况</p></body></html>");

    @Test
    void aDraftIsTakenForReading() {
        Desk desk = new Desk();
        Response taken = desk.submit(desk.staff, "draft.html", PAGE);
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(taken.jsonPath().getString("state")).isEqualTo("reading");
        assertThat(taken.jsonPath().getString("id")).doesNotContain("/");
    }

    @Test
    void theSameBytesAgainAreTheSameReport() {
        Desk desk = new Desk();
        String id = desk.submit(desk.staff, "draft.html", PAGE).jsonPath().getString("id");
        Response again = desk.submit(desk.staff, "other-name.html", PAGE);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(id);
    }

    @Test
    void otherBytesWaitWhileADraftIsRead() {
        Desk desk = new Desk();
        desk.submit(desk.staff, "draft.html", PAGE);
        assertThat(desk.submit(desk.staff, "draft.html", text("<html><body><p>另一稿</p></body></html>"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void otherBytesAreTakenWhileStaffHoldTheReport() {
        Desk desk = Desk.withForm();
        Response taken = desk.submit(desk.staff, "draft.html", PAGE);
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.jsonPath().getString("id")).isEqualTo(desk.report);
        assertThat(desk.state()).isEqualTo("reading");
    }

    @Test
    void otherBytesAreRefusedWhileSomebodyReviews() {
        assertThat(Desk.handedIn().handedInAnother(PAGE).statusCode()).isEqualTo(409);
    }

    @Test
    void anEmptyFileIsTurnedAway() throws SQLException {
        turnedAway(422, "draft.docx", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * 1024 * 1024 + 1, 30 * 1024 * 1024})
    void overTwentyMegabytesAreTurnedAway(int size) throws SQLException, IOException, InterruptedException {
        Desk desk = new Desk();
        int before = rows();
        HttpResponse<String> answer = sendRaw(desk, "/api/reports", size);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("20 MB");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aReaderOfPagesIsToldOnAPage() throws IOException, InterruptedException {
        HttpResponse<String> answer = sendRaw(new Desk(), "/submit", 23 * 1024 * 1024);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.body()).contains("20 MB", "接下来怎么办");
    }

    /** The test client of the other tests takes minutes over a body of this size. */
    private static HttpResponse<String> sendRaw(Desk desk, String path, int size)
            throws IOException, InterruptedException {
        String head = """
                --part\r
                Content-Disposition: form-data; name="agency"\r
                \r
                %s\r
                --part\r
                Content-Disposition: form-data; name="year"\r
                \r
                2025\r
                --part\r
                Content-Disposition: form-data; name="file"; filename="draft.html"\r
                Content-Type: text/html\r
                \r
                """.formatted(desk.agency);
        byte[] body = Arrays.copyOf(text(head), head.length() + size);
        byte[] end = text("\r\n--part--\r\n");
        byte[] whole = Arrays.copyOf(body, body.length + end.length);
        System.arraycopy(end, 0, whole, body.length, end.length);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                                .header("Authorization", "Bearer " + desk.staff.token())
                                .header("Content-Type", "multipart/form-data; boundary=part")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(whole))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aProgramNamedDocxIsTurnedAway() throws SQLException {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff, 0, 0};
        turnedAway(415, "draft.docx", program);
    }

    @Test
    void aZipThatExpandsWithoutEndIsTurnedAway() throws SQLException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(text("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
        }
        turnedAway(422, "draft.docx", bytes.toByteArray());
    }

    @Test
    void aYearToComeIsTurnedAway() throws SQLException {
        turnedAway(422, new Desk(), "2099", PAGE);
        turnedAway(422, new Desk(), "明年", PAGE);
    }

    @Test
    void anotherOrUnknownAgencyIsTurnedAway() throws SQLException {
        Desk desk = new Desk();
        int before = rows();
        assertThat(Desk.submit(desk.staff, "anlan-199", "2025", "draft.html", PAGE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Desk.submit(desk.staff, "nowhere", "2025", "draft.html", PAGE)
                        .statusCode())
                .isEqualTo(403);
        Person member = new Person("x", "x", java.util.List.of("staff"), java.util.List.of("nowhere"));
        assertThat(Desk.submit(member, "nowhere", "2025", "draft.html", PAGE).statusCode())
                .isEqualTo(403);
        assertThat(rows()).isEqualTo(before);
    }

    private void turnedAway(int status, String name, byte[] bytes) throws SQLException {
        turnedAway(status, new Desk(), "2025", name, bytes);
    }

    private void turnedAway(int status, Desk desk, String year, byte[] bytes) throws SQLException {
        turnedAway(status, desk, year, "draft.html", bytes);
    }

    private void turnedAway(int status, Desk desk, String year, String name, byte[] bytes) throws SQLException {
        int before = rows();
        Response answer = Desk.submit(desk.staff, desk.agency, year, name, bytes);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(rows()).as("nothing is stored").isEqualTo(before);
    }

    private int rows() throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select (select count(*) from report_case) + (select count(*) from document)")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

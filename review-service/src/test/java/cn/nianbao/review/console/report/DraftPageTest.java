package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The draft on the left of a report's page: who may see it, and that nothing of it can be opened as a document. */
@QuarkusTest
@RealPartners
class DraftPageTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    private static final String PDF = "%PDF-1.7 of a test";

    @Inject
    DataSource database;

    /** A desk whose report was read from a file of which the view is known. */
    private record Viewed(Desk desk, String sha256) {

        Response get(Person who, String below) {
            return who.call().get("/reports/" + desk.report + "/draft" + below);
        }
    }

    @Test
    void wordsComeAsHtmlOfOurOwnAndPlacesAsData() throws SQLException {
        Viewed report = viewed("text/html", "<p data-at=\"p0\">一共 12 件</p>", null, "{\"cells\":{\"a/b/c\":[]}}");
        Document shown = Jsoup.parse(report.get(report.desk.staff, "")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(shown.expectFirst(".paper [data-at=p0]").text()).isEqualTo("一共 12 件");
        Response places = report.get(report.desk.first, "/places");
        assertThat(places.contentType()).startsWith("application/json");
        assertThat(places.asString()).isEqualTo("{\"cells\":{\"a/b/c\":[]}}");
        assertThat(Opened.at(report.desk.staff, "/reports/" + report.desk.report)
                        .document()
                        .select("#draft[hx-get$=/draft]"))
                .hasSize(1);
    }

    @Test
    void pagesArePicturesThatCanDoNothing() throws SQLException {
        Viewed report = viewed("application/ofd", null, "[[210,297],[210,297]]", "{}");
        String view = report.sha256 + "/" + ReportReader.VERSION;
        run(
                "insert into draft_page (id, media_type, bytes) values (?, 'image/svg+xml', ?)",
                view + "/2",
                SVG.getBytes(StandardCharsets.UTF_8));
        Document shown = Jsoup.parse(report.get(report.desk.approver, "").asString());
        assertThat(shown.select(".page img").eachAttr("src"))
                .containsExactly(
                        "/reports/" + report.desk.report + "/draft/pages/1",
                        "/reports/" + report.desk.report + "/draft/pages/2");
        Response page = report.get(report.desk.staff, "/pages/2");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).isEqualTo(SVG);
        assertInert(page, "image/svg+xml");
        assertThat(report.get(report.desk.staff, "/pages/3").statusCode()).isEqualTo(404);
        assertThat(report.get(report.desk.staff, "/pages/0").statusCode()).isEqualTo(404);
        assertThat(report.get(report.desk.staff, "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void thePdfIsDataForAProgramThatDrawsIt() throws SQLException {
        Viewed report = viewed("application/pdf", null, "[[210,297]]", "{}");
        Document shown = Jsoup.parse(report.get(report.desk.staff, "").asString());
        assertThat(shown.select("[data-pdf] canvas")).hasSize(1);
        Response file = report.get(report.desk.staff, "/file");
        assertThat(file.asString()).isEqualTo(PDF);
        assertInert(file, "application/pdf");
        assertThat(report.get(report.desk.staff, "/pages/1").statusCode()).isEqualTo(404);
    }

    private static void assertInert(Response answer, String mediaType) {
        assertThat(answer.contentType()).startsWith(mediaType);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .anySatisfy(policy -> assertThat(policy).contains("default-src 'none'", "sandbox"));
    }

    @Test
    void nobodySeesTheDraftOfAnother() throws SQLException {
        Viewed report = viewed("application/pdf", null, "[[210,297]]", "{}");
        Desk other = new Desk();
        for (String below : List.of("", "/places", "/pages/1", "/file")) {
            assertThat(report.get(other.staff, below).statusCode()).as(below).isEqualTo(403);
            assertThat(report.get(Person.of("operator", report.desk.agency), below)
                            .statusCode())
                    .as("operator " + below)
                    .isEqualTo(403);
            assertThat(other.staff
                            .call()
                            .get("/reports/" + UUID.randomUUID() + "/draft" + below)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(report.get(report.desk.office, "").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatWasFilledByHandHasNoDraft() {
        Desk desk = Desk.withForm();
        assertThat(desk.staff.call().get("/reports/" + desk.report + "/draft").statusCode())
                .isEqualTo(404);
        assertThat(Opened.at(desk.staff, "/reports/" + desk.report).document().select("#draft, [data-side]"))
                .isEmpty();
    }

    @Test
    void withoutTheParserThePageSaysSoAndStillShowsTheData() throws SQLException {
        Desk desk = Desk.withForm();
        readFrom(desk, "application/pdf");
        String path = "/reports/" + desk.report;
        assertThat(desk.staff
                        .call()
                        .get(path + "/draft")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("原稿暂时看不到", "照常可以核对、修改和保存");
        assertThat(desk.staff.call().get(path + "/draft/places").asString()).isEqualTo("{}");
        assertThat(Opened.at(desk.staff, path).document().select("input[name=requests/1/total]"))
                .hasSize(1);
    }

    @Test
    void aDraftWithoutAViewSaysWhy() throws SQLException {
        Desk desk = Desk.withForm();
        String sha256 = readFrom(desk, "application/pdf");
        run(
                "insert into draft_view (id, places, trouble, made_at) values (?, '{}', ?, now())",
                sha256 + "/" + ReportReader.VERSION,
                "页面太多。");
        assertThat(desk.staff.call().get("/reports/" + desk.report + "/draft").asString())
                .contains("原稿的画面做不出来：页面太多。");
    }

    private Viewed viewed(String mediaType, String html, String pages, String places) throws SQLException {
        Desk desk = Desk.withForm();
        String sha256 = readFrom(desk, mediaType);
        run(
                "insert into draft_view (id, media_type, html, pages, places, made_at) values (?, ?, ?, ?, ?, now())",
                sha256 + "/" + ReportReader.VERSION,
                mediaType,
                html,
                pages,
                places);
        return new Viewed(desk, sha256);
    }

    /** Lets the report be one that was read from a file. */
    private String readFrom(Desk desk, String mediaType) throws SQLException {
        String sha256 = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        UUID report = UUID.fromString(desk.report);
        run(
                "insert into document (id, case_id, name, sha256, bytes, given_at) values (?, ?, '稿', ?, ?, now())",
                UUID.randomUUID(),
                report,
                sha256,
                PDF.getBytes(StandardCharsets.UTF_8));
        run(
                "update revision set content = replace(content, '\"source\":null', ?) where case_id = ?",
                "\"source\":{\"name\":\"稿\",\"sha256\":\"" + sha256 + "\",\"mediaType\":\"" + mediaType
                        + "\",\"concerns\":[]}",
                report);
        return sha256;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}

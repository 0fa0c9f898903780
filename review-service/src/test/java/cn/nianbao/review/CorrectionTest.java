package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Correcting a report by hand. */
@QuarkusTest
@RealPartners
class CorrectionTest {

    private static final String FEES = "a20-8/fees/amount";

    @Test
    void everyDigitIsKept() {
        Desk desk = Desk.withForm();
        String body = "{\"cells\": {\"" + FEES + "\": {\"value\": 59237.24490000000000000}}}";
        assertThat(desk.correct(desk.staff, body).statusCode()).isEqualTo(422);
        desk.correct(desk.staff, "{\"cells\": {\"" + FEES + "\": {\"value\": 18.8710}}}")
                .then()
                .statusCode(200);
        assertThat(desk.read(desk.staff).asString()).contains("\"value\":18.8710");
    }

    @Test
    void aFigureMayComeAsText() {
        Desk desk = Desk.withForm();
        desk.set(desk.staff, FEES, "190.457379").then().statusCode(200);
        assertThat(desk.read(desk.staff).asString()).contains("\"value\":190.457379");
    }

    @Test
    void whoAndWhenStandBesideTheCorrection() {
        Desk desk = Desk.withForm();
        desk.set(desk.staff, FEES, 1);
        JsonPath report = desk.read(desk.staff).jsonPath();
        assertThat(report.getString("cells.'" + FEES + "'.corrected.by")).isEqualTo(desk.staff.name());
        assertThat(report.getString("cells.'" + FEES + "'.state")).isEqualTo("number");
        assertThat(desk.history()).containsExactly("form-opened", "corrected");
    }

    @Test
    void theTagIsTheHashOfWhatWillBePublished() {
        Desk desk = Desk.withForm();
        String before = desk.read(desk.staff).header("ETag");
        assertThat(before).isEqualTo("\"" + desk.revision() + "\"").hasSize(66);
        String after = desk.set(desk.staff, FEES, 1).header("ETag");
        assertThat(after).isNotEqualTo(before).isEqualTo(desk.read(desk.staff).header("ETag"));
    }

    @Test
    void aStaleTagLosesNothing() {
        Desk desk = Desk.withForm();
        String seen = desk.revision();
        desk.set(desk.staff, FEES, 1);
        var late = desk.correct(desk.staff, seen, Map.of("cells", Map.of(FEES, Map.of("value", 2))));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(desk.read(desk.staff).jsonPath().getInt("cells.'" + FEES + "'.value"))
                .isEqualTo(1);
    }

    @Test
    void withoutATagItIsAskedFor() {
        Desk desk = Desk.withForm();
        var answer = desk.staff
                .call()
                .contentType("application/merge-patch+json")
                .body("{\"title\": \"x\"}")
                .patch("/api/reports/" + desk.report + "/report");
        assertThat(answer.statusCode()).isEqualTo(428);
    }

    @Test
    void sectionTextAndScalarsAreTaken() {
        Desk desk = Desk.withForm();
        desk.correct(
                        desk.staff,
                        Map.of(
                                "sections",
                                Map.of("s1", Map.of("text", "本年工作情况。")),
                                "signedOn",
                                "2026-01-22",
                                "signedBy",
                                "安澜市某局"))
                .then()
                .statusCode(200);
        JsonPath report = desk.read(desk.staff).jsonPath();
        assertThat(report.getString("sections.find { it.id == 's1' }.text")).isEqualTo("本年工作情况。");
        assertThat(report.getString("signedOn")).isEqualTo("2026-01-22");
    }

    @Test
    void nullEmptiesACell() {
        Desk desk = Desk.withForm();
        desk.set(desk.staff, FEES, 1);
        desk.correct(desk.staff, "{\"cells\": {\"" + FEES + "\": {\"value\": null}}}")
                .then()
                .statusCode(200);
        assertThat(desk.read(desk.staff).jsonPath().getString("cells.'" + FEES + "'.state"))
                .isEqualTo("blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cells\": {\"requests/9/total\": {\"value\": 1}}}",
                "{\"cells\": {\"a20-8/fees/amount\": {\"value\": \"许多\"}}}",
                "{\"cells\": {\"a20-8/fees/amount\": {\"value\": \"1e9\"}}}",
                "{\"cells\": {\"a20-8/fees/amount\": {}}}",
                "{\"cells\": [1]}",
                "{\"sections\": {\"s99\": {\"text\": \"x\"}}}",
                "{\"agencyCode\": \"anlan-1\"}",
                "{\"signedOn\": \"昨天\"}",
                "{\"cells\": {\"a20-8/fees/amount\": 1e999999999}}",
                "{\"cells\": {\"a20-8/fees/amount\": 1e-999999999}}",
                "{\"cells\": {\"a20-8/fees/amount\": {\"value\": 1, \"unit\": \"一二三四五六七八九十一二三四五六七八九十元\"}}}",
                "{\"title\": \"甲\", \"title\": \"乙\"}",
                "{\"title\": \"甲\"} 乙",
                "{\"title\": \"甲\\u0000乙\"}",
                "{\"title\": \"甲\\ud800乙\"}",
                "{\"title\": \"甲\", \"reason\": \"乙\\u0000\"}",
                "{\"sections\": {\"s1\": {\"text\": \"甲\\u0000乙\"}}}",
                "{\"sections\": \"甲\"}",
                "{\"sections\": null}",
                "{\"period\": \"2025\"}",
                "{\"signedOn\": \"+12026-01-20\"}",
                "{}",
                "[]",
                "{",
                ""
            })
    void whatItDoesNotKnowItRefusesAndChangesNothing(String patch) {
        Desk desk = Desk.withForm();
        String before = desk.revision();
        var answer = desk.correct(desk.staff, before, patch);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(desk.revision()).isEqualTo(before);
    }

    @Test
    void outsideTheStaffsStepNothingIsChanged() {
        Desk desk = Desk.handedIn();
        assertThat(desk.set(desk.staff, FEES, 1).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "\"%s\", 200",
                "%s, 200",
                "*, 200",
                "'\"0000\", \"%s\"', 200",
                "W/\"%s\", 412",
                "'W/\"%s\", \"0000\"', 412",
                "\"\", 412",
                "%s0, 412",
                "' ', 428"
            })
    void tagsAreReadAsTheStandardHasThem(String header, int status) {
        Desk desk = Desk.withForm();
        var answer = desk.staff
                .call()
                .contentType("application/merge-patch+json")
                .header("If-Match", header.formatted(desk.revision()))
                .body("{\"title\": \"另一个标题\"}")
                .patch("/api/reports/" + desk.report + "/report");
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}

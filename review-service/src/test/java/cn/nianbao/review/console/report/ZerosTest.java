package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.RealPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 全表补0: in one step, on record, and not where the sums show otherwise. */
@QuarkusTest
@RealPartners
class ZerosTest {

    private static final String PART = "requests/1/natural-person";
    private static final String TOTAL = "requests/1/total";
    private static final String DONE = "requests/3.7/";

    @Test
    void theEmptyCellsOfATableBecomeZeroAndTheOthersStay() {
        Desk desk = Desk.withForm();
        assertThat(zeros(desk, "proceedings", Map.of()).statusCode()).isEqualTo(303);
        JsonPath report = desk.read(desk.staff).jsonPath();
        assertThat(report.getInt("cells.'proceedings/reconsideration/total'.value"))
                .isZero();
        assertThat(report.getString("cells.'" + TOTAL + "'.state")).isEqualTo("blank");
        assertThat(desk.historyLines().get(1).get("reason")).isEqualTo("全表补0：表四 15 格");
    }

    @Test
    void allTablesAreFilledInOneStepTogetherWithWhatWasTyped() {
        Desk desk = Desk.withForm();
        Document page = Opened.at(desk.staff, "/reports/" + desk.report).document();
        String all = page.select("button[formaction$=zeros]").first().attr("value");
        assertThat(zeros(desk, all, Map.of("a20-8/fees/amount", "18.50")).statusCode())
                .isEqualTo(303);
        JsonPath report = desk.read(desk.staff).jsonPath();
        assertThat(report.getList("cells.values().state.unique()", String.class))
                .containsExactly("number");
        assertThat(desk.read(desk.staff).asString()).contains("\"value\":18.50");
        assertThat(Opened.at(desk.staff, "/reports/" + desk.report).document().select("button[formaction$=zeros]"))
                .as("nothing is left to fill")
                .isEmpty();
    }

    @Test
    void whereTheSumsShowOtherwiseItIsRefusedAndNothingTypedIsLost() {
        Desk desk = Desk.withForm();
        String before = desk.revision();
        Response refused = zeros(desk, "requests", Map.of(PART, "5", TOTAL, "5"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.expectFirst("[role=alert]").text()).contains("表三不能全部补0", "已填的数表明，空着的格不都是 0", "表三“自然人”列");
        assertThat(page.expectFirst("input[name=" + PART + "]").val()).isEqualTo("5");
        assertThat(page.expectFirst("#edit").hasAttr("data-unsaved")).isTrue();
        assertThat(desk.revision()).isEqualTo(before);
        Map<String, String> whole = Map.of(
                PART,
                "5",
                TOTAL,
                "5",
                "requests/3.1/natural-person",
                "5",
                "requests/3.1/total",
                "5",
                DONE + "natural-person",
                "5",
                DONE + "total",
                "5");
        assertThat(zeros(desk, "requests", whole).statusCode()).isEqualTo(303);
        assertThat(desk.read(desk.staff).jsonPath().getInt("cells.'requests/4/total'.value"))
                .isZero();
    }

    @Test
    void whoFillsWithZerosHasEditedTheReport() {
        Desk desk = Desk.withForm();
        zeros(desk, "proceedings", Map.of());
        assertThat(desk.historyLines().get(1).get("kind")).isEqualTo("corrected");
    }

    @Test
    void reviewersFillNothingAndNobodyFillsOutsideTheStep() {
        Desk desk = Desk.withForm();
        Opened page = Opened.at(desk.staff, "/reports/" + desk.report);
        String path = "/reports/" + desk.report + "/zeros";
        for (var reviewer : List.of(desk.first, desk.approver)) {
            assertThat(new Opened(reviewer, page.response(), page.document())
                            .press("#edit", path, Map.of("table", "requests"))
                            .statusCode())
                    .isEqualTo(403);
        }
        desk.fill();
        desk.handIn(desk.staff).then().statusCode(200);
        assertThat(page.press("#edit", path, Map.of("table", "requests")).statusCode())
                .isEqualTo(409);
    }

    private static Response zeros(Desk desk, String tables, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        fields.put("table", tables);
        String path = "/reports/" + desk.report;
        return Opened.at(desk.staff, path).press("#edit", path + "/zeros", fields);
    }
}

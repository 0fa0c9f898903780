package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the public column is told beside reports: the register, what may be compared, and how far a report's record had come. */
@QuarkusTest
@RealPartners
class ColumnTest {

    private static final String SWITCH = "/comparisons/anlan";
    private static final Person OFFICE = Person.of("office", "anlan");

    private static Response turn(Person who, boolean on) {
        return who.call().contentType("application/json").body(Map.of("on", on)).put("/api" + SWITCH);
    }

    private static void awaitTold(String path, int more) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> PublicColumn.told(path).size() >= more);
    }

    @AfterEach
    void open() {
        PublicColumn.shut(false);
        turn(OFFICE, false);
    }

    @Test
    void itKnowsTheWholeRegister() {
        awaitTold("/agencies", 1);
        List<PublicColumn.Told> told = PublicColumn.told("/agencies");
        JsonPath register = JsonPath.from(told.get(told.size() - 1).body());
        Map<String, Object> line = register.getMap("find { it.code == 'anlan-1' }");
        assertThat(line)
                .containsEntry("name", "安澜市第1局")
                .containsEntry("kind", "department")
                .containsEntry("parent", "anlan")
                .containsEntry("region", "安澜")
                .containsEntry("shortName", "安澜市第1局")
                .containsEntry("successor", null);
        assertThat(register.getMap("find { it.code == 'anlan' }")).containsEntry("parent", null);
    }

    @Test
    void comparingIsOffUntilTheOfficeTurnsItOn() {
        int before = PublicColumn.told(SWITCH).size();
        assertThat(OFFICE.call().get("/api" + SWITCH).jsonPath().getBoolean("on"))
                .isFalse();
        WebPage home = WebPage.of(OFFICE, "/");
        assertThat(home.text("#comparison-title + p")).contains("公众可以在门户上");
        assertThat(home.send(SWITCH, Map.of()).statusCode()).isEqualTo(303);
        awaitTold(SWITCH, before + 1);
        List<PublicColumn.Told> told = PublicColumn.told(SWITCH);
        assertThat(told.get(told.size() - 1).body()).isEqualTo("{\"on\":true}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> OFFICE.call().get("/api" + SWITCH).jsonPath().getBoolean("received"));
        assertThat(WebPage.of(OFFICE, "/").text("form[action=" + SWITCH + "]")).contains("已打开", OFFICE.name(), "门户已收到");
    }

    @Test
    void aColumnThatIsAwayHearsOfItLater() {
        PublicColumn.shut(true);
        int before = PublicColumn.told(SWITCH).size();
        turn(OFFICE, true).then().statusCode(200);
        Person operator = Person.of("operator", "anlan");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> WebPage.of(operator, "/trouble").text(".parts").contains("发布服务暂时不能办理"));
        assertThat(OFFICE.call().get("/api" + SWITCH).jsonPath().getBoolean("received"))
                .isFalse();
        PublicColumn.shut(false);
        awaitTold(SWITCH, before + 1);
    }

    @Test
    void onlyTheOfficeOfThatLevelDecides() {
        for (String role : List.of("staff", "approver", "operator", "secrecy-reviewer")) {
            assertThat(turn(Person.of(role, "anlan"), true).statusCode())
                    .as(role)
                    .isEqualTo(403);
        }
        assertThat(turn(Person.of("office", "anlan-2"), true).statusCode()).isEqualTo(403);
        assertThat(OFFICE.call()
                        .contentType("application/json")
                        .body("{}")
                        .put("/api" + SWITCH)
                        .statusCode())
                .isEqualTo(422);
        assertThat(WebPage.of(Person.of("staff", "anlan"), "/").document().select("#comparison-title"))
                .isEmpty();
    }

    @Test
    void aReportComesWithTheHeadOfItsRecord() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        String path = "/editions/" + desk.agency + "/" + Desk.YEAR + "/1";
        awaitTold(path, 1);
        List<Map<String, Object>> lines = desk.historyLines();
        assertThat(PublicColumn.told(path).get(0).auditHead())
                .hasSize(64)
                .isEqualTo(lines.get(lines.size() - 1).get("hash"));
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** 责令撤下: the supervising office has what must not be public taken down at once; the agency's approver signs for it later. */
@QuarkusTest
@RealPartners
class OfficeRemovalTest {

    private static final Map<String, String> ORDER =
            Map.of("reason", "第三部分出现申请人姓名", "kind", "personal-data", "orderedBy", "李主任");

    private static void takenOffTheNet(Desk desk) {
        CityPortal.remove(desk.agency);
        desk.register(CityPortal.address(desk.agency)).then().statusCode(200);
    }

    private static Response decide(Desk desk, Person who) {
        Map<String, Object> task = desk.tasks(who).get(0);
        return desk.decide(
                who,
                (String) task.get("id"),
                Map.of("decision", "approve", "reason", "情况属实", "revision", task.get("revision")));
    }

    @Test
    void itGoesAtOnceAndTheAgencysApproverOwesThePaper() {
        Desk published = Desk.published();
        Response opened = published.act(published.office, "withdrawal", ORDER);
        assertThat(opened.statusCode()).isEqualTo(201);
        Desk down = published.next(opened);
        assertThat(down.state()).isEqualTo("awaiting-upload");
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(published.state()).isEqualTo("withdrawn");
        assertThat(down.historyLines().toString()).contains("主管部门（安澜市人民政府）下达口头指令：李主任");
        assertThat(down.historyLines().get(0)).containsEntry("by", published.office.name());
        assertThat(WebPage.of(down.staff, "/reports/" + down.report).text(".trouble"))
                .contains("安澜市人民政府责令先行撤下", "李主任");
        assertThat(down.tasks(down.office)).isEmpty();
        assertThat(down.tasks(down.approver)).extracting("step").containsExactly("sign-off");
        decide(down, down.approver).then().statusCode(200);
        assertThat(down.history()).endsWith("ratified");
    }

    @Test
    void theAgencysPeopleAreTold() {
        Desk published = Desk.published();
        published.act(published.office, "withdrawal", ORDER).then().statusCode(201);
        String agency = "安澜市by-hand第" + published.agency.replace("by-hand-", "") + "局";
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> PostOffice.about(agency).stream()
                .anyMatch(letter -> letter.toString().contains("责令撤下")));
        assertThat(PostOffice.about(agency).toString())
                .contains(
                        PostOffice.address("staff", published.agency),
                        PostOffice.address("approver", published.agency),
                        "一个工作日内")
                .doesNotContain("李主任", "申请人");
    }

    @Test
    void aCorrectionOnItsWayDoesNotHoldItUp() {
        Desk published = Desk.published();
        Desk correction = published.next(published.act("correction", Map.of("reason", "更正数据")));
        correction.handIn(correction.staff).then().statusCode(200);
        Response opened = published.act(published.office, "withdrawal", ORDER);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(correction.state()).isEqualTo("abandoned");
        assertThat(correction.tasks(correction.first)).isEmpty();
        assertThat(correction.historyLines().toString()).contains("主管部门责令先行撤下");
        Desk down = published.next(opened);
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(down.act("correction", Map.of("reason", "已删去姓名")).statusCode())
                .isEqualTo(201);
    }

    private static void awaitIncident(Desk desk, String... words) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> desk.incident() != null);
        assertThat(desk.incident()).contains(words);
    }

    @Test
    void anAddressWhereItNeverStoodDoesNotMakeItGone() {
        Desk published = Desk.published();
        Desk down = published.next(published.act(published.office, "withdrawal", ORDER));
        down.register(CityPortal.address("never-of-" + down.agency)).then().statusCode(200);
        awaitIncident(down, CityPortal.address(down.agency), "仍能打开");
        assertThat(published.state()).isEqualTo("published");
        takenOffTheNet(down);
        down.awaitState("withdrawn");
    }

    @Test
    void aCorrectionPutOnTheNetBeforeItsHourHasToGoToo() {
        Desk published = Desk.published();
        Desk correction = published.next(published.act("correction", Map.of("reason", "更正数据")));
        correction.set(correction.staff, "a20-8/fees/amount", 5).then().statusCode(200);
        correction.handIn(correction.staff).then().statusCode(200);
        correction.agreeFor(OffsetDateTime.now().plusDays(1));
        String early = CityPortal.upload(
                "early-of-" + correction.agency,
                correction.read(correction.informant).asByteArray());
        correction.register(early).then().statusCode(200);
        Desk down = published.next(published.act(published.office, "withdrawal", ORDER));
        assertThat(correction.state()).isEqualTo("abandoned");
        takenOffTheNet(down);
        awaitIncident(down, "已停止办理的更正稿在 " + early + " 仍能打开");
        CityPortal.remove("early-of-" + correction.agency);
        takenOffTheNet(down);
        down.awaitState("withdrawn");
    }

    @Test
    void theAgencyCannotCallItOff() {
        Desk published = Desk.published();
        Desk down = published.next(published.act(published.office, "withdrawal", ORDER));
        assertThat(down.act("abandon", Map.of("reason", "不同意")).statusCode()).isEqualTo(409);
        assertThat(WebPage.of(down.staff, "/reports/" + down.report).document().select("form[action$=/abandon]"))
                .isEmpty();
        assertThat(down.state()).isEqualTo("awaiting-upload");
    }

    @Test
    void onlySecretsAndPersonalDataAndOnlyOnALeadersWord() {
        Desk published = Desk.published();
        Map<String, String> wrong = new HashMap<>(ORDER);
        wrong.put("kind", "wrong");
        assertThat(published.act(published.office, "withdrawal", wrong).statusCode())
                .isEqualTo(422);
        Map<String, String> nobody = new HashMap<>(ORDER);
        nobody.put("orderedBy", " ");
        assertThat(published.act(published.office, "withdrawal", nobody).statusCode())
                .isEqualTo(422);
        assertThat(published.state()).isEqualTo("published");
    }

    @Test
    void onlyTheOfficeOfItsLevelOrAbove() {
        Desk published = Desk.published();
        for (Person other : List.of(
                Person.of("office", "anlan-3"),
                Person.of("approver", "anlan"),
                Person.of("approver", published.agency),
                Person.of("operator", "anlan"))) {
            assertThat(published.act(other, "withdrawal", ORDER).statusCode())
                    .as(other.sub())
                    .isEqualTo(403);
        }
        assertThat(published.act(published.office, "correction", ORDER).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoOrderedItDecidesNothingOfIt() {
        Desk published = Desk.published();
        Person both = new Person(
                "office-and-approver-of-" + published.agency,
                "两职",
                List.of("office", "approver"),
                List.of("anlan", published.agency));
        Desk down = published.next(published.act(both, "withdrawal", ORDER));
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(down.tasks(both)).isEmpty();
        String task = (String) down.tasks(down.approver).get(0).get("id");
        assertThat(down.decide(both, task, Map.of("decision", "approve", "revision", down.revision()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSameOrderAgainFindsWhatItOpenedAndAnotherIsRefused() {
        Desk published = Desk.published();
        Response opened = published.act(published.office, "withdrawal", ORDER);
        Response again = published.act(published.office, "withdrawal", ORDER);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(opened.jsonPath().getString("id"));
        Map<String, String> other = new HashMap<>(ORDER);
        other.put("reason", "另一处也有姓名");
        assertThat(published.act(published.office, "withdrawal", other).statusCode())
                .isEqualTo(409);
    }

    @Test
    void theButtonStandsOnTheOfficesPageOfWhatIsPublic() {
        Desk published = Desk.published();
        String path = "/reports/" + published.report;
        assertThat(WebPage.of(published.staff, path).document().select("#removal-order"))
                .isEmpty();
        Response sent = WebPage.of(published.office, path).send(path + "/withdrawal", ORDER);
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(published
                        .staff
                        .call()
                        .get("/api/reports?agency=" + published.agency)
                        .jsonPath()
                        .getList("state"))
                .contains("awaiting-upload");
    }
}

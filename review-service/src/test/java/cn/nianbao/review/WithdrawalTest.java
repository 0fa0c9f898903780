package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** 撤下: what is public is taken down as a version of its own, signed, or at once on an oral order that is signed later. */
@QuarkusTest
@RealPartners
class WithdrawalTest {

    private static final Map<String, String> WRONG = Map.of("reason", "引用了错误的统计口径", "kind", "wrong");
    private static final Map<String, String> AT_ONCE =
            Map.of("reason", "第三部分出现申请人姓名", "kind", "personal-data", "orderedBy", "王局长");

    private static Response decide(Desk desk, Person who, String decision, String reason) {
        Map<String, Object> task = desk.tasks(who).get(0);
        return desk.decide(
                who,
                (String) task.get("id"),
                Map.of("decision", decision, "reason", reason, "revision", task.get("revision")));
    }

    private static void takenOffTheNet(Desk desk) {
        CityPortal.remove(desk.agency);
        desk.register(CityPortal.address(desk.agency)).then().statusCode(200);
    }

    @Test
    void itIsReviewedForSecrecySignedAndReadBackAsGone() {
        Desk published = Desk.published();
        Response opened = published.act("withdrawal", WRONG);
        assertThat(opened.statusCode()).isEqualTo(201);
        Desk down = published.next(opened);
        assertThat(down.state()).isEqualTo("secrecy-review");
        assertThat(published.state()).isEqualTo("published");
        decide(down, down.secrecy, "approve", "同意").then().statusCode(200);
        decide(down, down.approver, "approve", "同意").then().statusCode(200);
        assertThat(down.state()).isEqualTo("awaiting-upload");

        down.register(CityPortal.address(published.agency)).then().statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> down.incident() != null);
        assertThat(down.incident()).contains("仍能打开");
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(published.state()).isEqualTo("withdrawn");
        assertThat(down.history()).startsWith("withdrawal-opened").endsWith("withdrawn");
        assertThat(published.history()).endsWith("published", "withdrawn");
    }

    @Test
    void onAnOralOrderItGoesAtOnceAndTheSignatureIsOwed() {
        Desk published = Desk.published();
        Desk down = published.next(published.act("withdrawal", AT_ONCE));
        assertThat(down.state()).isEqualTo("awaiting-upload");
        assertThat(down.tasks(down.approver)).isEmpty();
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(down.tasks(down.approver)).extracting("step").containsExactly("sign-off");
        decide(down, down.approver, "approve", "情况属实").then().statusCode(200);
        assertThat(down.history()).contains("ordered", "withdrawn").endsWith("ratified");
        assertThat(down.tasks(down.approver)).isEmpty();
        assertThat(down.staff
                        .call()
                        .get("/api/reports/" + down.report + "/history")
                        .asString())
                .contains("王局长");
    }

    @Test
    void onlySecretsAndPersonalDataGoUnsigned() {
        Desk published = Desk.published();
        Response refused = published.act("withdrawal", Map.of("reason", "内容有误", "kind", "wrong", "orderedBy", "王局长"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("须经签发");
    }

    @Test
    void whoAskedDecidesNothingOfIt() {
        Desk published = Desk.published();
        Person both = published.staff.alsoAs("approver").alsoAs("secrecy-reviewer");
        Desk down = published.next(published.act(both, "withdrawal", WRONG));
        assertThat(down.tasks(both)).isEmpty();
        String task = (String) down.tasks(down.secrecy).get(0).get("id");
        assertThat(down.decide(both, task, Map.of("decision", "approve", "revision", down.revision()))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aReturnedWithdrawalIsHandedInAgainOrGivenUp() {
        Desk published = Desk.published();
        Desk down = published.next(published.act("withdrawal", WRONG));
        decide(down, down.secrecy, "return", "请补充依据").then().statusCode(200);
        assertThat(down.state()).isEqualTo("correcting");
        assertThat(down.set(down.staff, "a20-8/fees/amount", 1).statusCode()).isEqualTo(409);
        assertThat(down.handedInAnother("<p>一、总体情况</p>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(409);
        assertThat(down.handIn(down.staff).statusCode()).isEqualTo(200);
        assertThat(down.state()).isEqualTo("secrecy-review");
        down.act("abandon", Map.of("reason", "经核实无误")).then().statusCode(200);
        assertThat(published.state()).isEqualTo("published");
        assertThat(published.act("withdrawal", WRONG).statusCode()).isEqualTo(201);
    }

    @Test
    void theSameCallAgainFindsWhatItOpenedAndAnotherIsRefused() {
        Desk published = Desk.published();
        Response opened = published.act("withdrawal", WRONG);
        Response again = published.act("withdrawal", WRONG);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(opened.jsonPath().getString("id"));
        assertThat(published.act("withdrawal", Map.of("reason", "另一个原因")).statusCode())
                .isEqualTo(409);
        assertThat(published.act("correction", Map.of("reason", "更正数据")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void onlyWhatIsPublicIsTakenDownAndOnlyWithAReason() {
        Desk desk = Desk.withForm();
        assertThat(desk.act("withdrawal", WRONG).statusCode()).isEqualTo(409);
        assertThat(desk.act("withdrawal", Map.of()).statusCode()).isEqualTo(422);
        assertThat(desk.act("withdrawal", Map.of("reason", "有误", "kind", "mood"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatWasTakenDownComesBackAsTheNextVersion() {
        Desk published = Desk.published();
        Desk down = published.next(published.act("withdrawal", AT_ONCE));
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        Response opened = down.act("correction", Map.of("reason", "已删去个人信息，恢复公开"));
        assertThat(opened.statusCode()).isEqualTo(201);
        Desk back = down.next(opened);
        assertThat(back.read(back.staff).jsonPath().getInt("version")).isEqualTo(3);
        back.handIn(back.staff).then().statusCode(200);
        back.approveBy(back.first, back.second, back.secrecy, back.approver);
        back.uploadAndRegister();
        back.awaitState("published");
        assertThat(down.state()).isEqualTo("withdrawn");
        assertThat(List.of(published.state(), back.state())).containsExactly("withdrawn", "published");
    }
}

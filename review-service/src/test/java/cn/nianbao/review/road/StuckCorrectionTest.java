package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.ReportJson;
import cn.nianbao.review.CityPortal;
import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.PostOffice;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.WebPage;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.ReportProcess;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 先行撤下 of what stands in our column already and does not get to the city's portal: no portal's answer is waited for. */
@QuarkusTest
@RealPartners
@QuarkusTestResource(value = PublishingHouse.class, restrictToAnnotatedClass = true)
class StuckCorrectionTest {

    private static final Map<String, String> AT_ONCE =
            Map.of("reason", "第三部分出现读者手机号码", "kind", "personal-data", "orderedBy", "王局长");
    private static final String SILENT = "政府网站连接不上。请核查网络和对方服务后重试。";

    @Inject
    ReportProcess process;

    private Desk published;
    private String address;

    @BeforeEach
    void publish() {
        published = Desk.handedIn();
        address = CityPortal.put(published.agency, page(published));
        PublishingHouse.delivery(published.agency, "delivered", address, null);
        sign(published);
        published.awaitState("published");
    }

    private static byte[] page(Desk desk) {
        return PublishingHouse.page(ReportJson.read(desk.read(desk.staff).asByteArray()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void sign(Desk desk) {
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
    }

    /** A correction that everybody agreed to. */
    private Desk signedCorrection() {
        Desk correction = published.next(published.act("correction", Map.of("reason", "更正数据")));
        correction.set(correction.staff, "a20-8/fees/amount", 5).then().statusCode(200);
        correction.handIn(correction.staff).then().statusCode(200);
        sign(correction);
        return correction;
    }

    /** The same in our column, while the city's portal does not answer. */
    private Desk stuckCorrection() {
        PublishingHouse.delivery(published.agency, "pending", address, SILENT);
        Desk correction = signedCorrection();
        until(() -> WebPage.of(correction.staff, "/reports/" + correction.report)
                .text(".trouble")
                .contains("还没有送到政府网站（city）"));
        return correction;
    }

    private Desk orderedDown() {
        Response opened = published.act("withdrawal", AT_ONCE);
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        return published.next(opened);
    }

    private void goneFromThePortal() {
        CityPortal.put(published.agency, "<p>该报告正在核查，暂停公开。</p>".getBytes(StandardCharsets.UTF_8));
        PublishingHouse.delivery(published.agency, "delivered", address, null);
    }

    /** The cases of the report whose process runs. */
    private List<String> inHand() {
        return QuarkusTransaction.requiringNew().call(() -> Cases.of(List.of(published.agency)).stream()
                .map(ReportCase::id)
                .filter(id -> process.policy(id).isPresent())
                .map(UUID::toString)
                .toList());
    }

    private static String publication(Desk desk) {
        return WebPage.of(desk.staff, "/reports/" + desk.report + "/publication")
                .text(".arrivals");
    }

    @Test
    void ourColumnTakesItDownAtOnceAndThePortalIsOutstanding() {
        Desk correction = stuckCorrection();
        Desk down = orderedDown();
        assertThat(down.readAsStaff().getInt("version")).isEqualTo(3);
        until(() -> PublishingHouse.isRemoval(published.agency, 3));
        assertThat(down.state()).isEqualTo("publishing");
        assertThat(published.state()).as("while it can still be read there").isEqualTo("published");
        until(() -> publication(down).contains("city：还没有撤下，系统会再试"));
        assertThat(publication(down)).contains(SILENT);
        goneFromThePortal();
        down.awaitState("withdrawn");
        assertThat(List.of(published.state(), correction.state())).containsOnly("withdrawn");
        assertThat(down.tasks(down.approver)).extracting("step").containsExactly("sign-off");
    }

    @Test
    void theCorrectionIsBroughtNowhereAnyMore() {
        Desk correction = stuckCorrection();
        Desk down = orderedDown();
        assertThat(correction.state()).isEqualTo("published");
        assertThat(inHand()).containsExactly(down.report);
        assertThat(publication(correction)).contains("city：报告已先行撤下，不再送").doesNotContain(SILENT);
        assertThat(correction.historyLines()).last().satisfies(line -> assertThat(line)
                .containsEntry("kind", "published")
                .containsEntry("by", published.staff.name())
                .containsEntry("reason", "已在本栏目公布，尚未在政府网站核对完毕；本单位按领导口头指令先行撤下，不再送往政府网站"));
        until(() -> PublishingHouse.isRemoval(published.agency, 3));
        Person.of("operator", published.agency).call().post("/api/reports/" + correction.report + "/retry");
        goneFromThePortal();
        down.awaitState("withdrawn");
        assertThat(PublishingHouse.sent(published.agency))
                .as("the first, its correction, the removal of both")
                .isEqualTo(3);
    }

    @Test
    void whoeverWaitedForItIsTold() {
        stuckCorrection();
        orderedDown();
        String name = QuarkusTransaction.requiringNew()
                .call(() -> Agency.of(published.agency).name());
        until(() -> PostOffice.about(name).stream()
                .anyMatch(letter -> letter.toString().contains("正在送往政府网站的第 2 版一并撤下，不再送往政府网站")));
    }

    @Test
    void whatWasGivenUpGoesToo() {
        PublishingHouse.delivery(published.agency, "failed", address, SILENT);
        Desk correction = signedCorrection();
        until(() -> correction.incident() != null);
        Desk down = orderedDown();
        assertThat(correction.incident()).isNull();
        until(() -> down.incident() != null);
        assertThat(down.incident()).contains("政府网站（city）上还没有撤下");
        assertThat(PublishingHouse.isRemoval(published.agency, 3)).isTrue();
    }

    @Test
    void whatThePortalDoesNotShowItsReaderGoesToo() {
        CityPortal.mood(published.agency, call -> call.sendResponseHeaders(404, -1));
        Desk correction = signedCorrection();
        until(() -> publication(correction).contains("city：已送达"));
        Desk down = orderedDown();
        down.awaitState("withdrawn");
        assertThat(correction.state()).isEqualTo("withdrawn");
    }

    @Test
    void theFirstVersionGoesFromItsOwnPage() {
        Desk first = Desk.handedIn();
        PublishingHouse.delivery(first.agency, "pending", CityPortal.put(first.agency, page(first)), SILENT);
        sign(first);
        String path = "/reports/" + first.report;
        until(() -> publication(first).contains(SILENT));
        WebPage page = WebPage.of(first.staff, path);
        assertThat(page.document().select("#removal-order")).hasSize(1);
        assertThat(page.send(path + "/withdrawal", AT_ONCE).statusCode()).isEqualTo(303);
        until(() -> PublishingHouse.isRemoval(first.agency, 2));
        assertThat(first.state()).isEqualTo("published");
    }

    @Test
    void whatWasTakenDownComesBackAsItWasCorrectedLast() {
        stuckCorrection();
        Desk down = orderedDown();
        goneFromThePortal();
        down.awaitState("withdrawn");
        Desk back = down.next(down.act("correction", Map.of("reason", "已删去号码")));
        assertThat(back.readAsStaff().getInt("version")).isEqualTo(4);
        assertThat(back.readAsStaff().getInt("cells.'a20-8/fees/amount'.value")).isEqualTo(5);
    }

    @Test
    void whileNobodyKnowsWhetherOurColumnHasItTheRefusalSaysSo() {
        PublishingHouse.away(published.agency);
        Desk correction = signedCorrection();
        Response refused = published.act("withdrawal", AT_ONCE);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getString("detail")).contains("第 2 版正在发布", "没有撤下");
        assertThat(correction.state()).isEqualTo("publishing");
    }
}

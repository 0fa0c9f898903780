package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.ReportJson;
import cn.nianbao.review.CityPortal;
import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 发布 through a connector: published is what stands on the city's portal and was read back there. */
@QuarkusTest
@RealPartners
@QuarkusTestResource(value = PublishingHouse.class, restrictToAnnotatedClass = true)
class DeliveryTest {

    private Desk desk;

    @BeforeEach
    void handIn() {
        desk = Desk.handedIn();
    }

    /** What the portal shows: our page within its own. */
    private String shown() {
        String page = PublishingHouse.page(ReportJson.read(desk.read(desk.staff).asByteArray()));
        return CityPortal.put(desk.agency, decorated(page).getBytes(StandardCharsets.UTF_8));
    }

    private static String decorated(String page) {
        return page.replace(
                "<body>", "<body><header>安澜市人民政府 <a href=\"/\">首页</a></header><aside>字体：大 中 小　打印　关闭　分享到</aside>");
    }

    private void sign() {
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
    }

    private List<String> looks() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Look.<Look>list("caseId = ?1 order by at", UUID.fromString(desk.report)).stream()
                        .map(Look::address)
                        .toList());
    }

    @Test
    void itIsWaitedForAndThenReadBackAtEachAddress() {
        String address = shown();
        PublishingHouse.delivery(desk.agency, "pending", address, null);
        sign();
        until(() -> PublishingHouse.isAsked(desk.agency));
        assertThat(desk.state()).isEqualTo("publishing");
        assertThat(desk.incident()).isNull();
        PublishingHouse.delivery(desk.agency, "delivered", address, null);
        desk.awaitState("published");
        assertThat(PublishingHouse.sent(desk.agency)).isEqualTo(1);
        assertThat(looks()).hasSize(2).last().isEqualTo(address);
        assertThat(looks().get(0)).endsWith("/reports/" + desk.agency + "/2025/v1");
    }

    @Test
    void whatDidNotGetThereIsAnIncidentInPlainWordsUntilItIsSetGoingAgain() {
        String address = shown();
        PublishingHouse.delivery(desk.agency, "failed", address, "SFTP 服务器的主机密钥与登记的不符。");
        sign();
        until(() -> desk.incident() != null);
        assertThat(desk.incident()).contains("没有送到政府网站“city”", "主机密钥与登记的不符");
        PublishingHouse.delivery(desk.agency, "delivered", address, null);
        Person.of("operator", desk.agency)
                .call()
                .post("/api/reports/" + desk.report + "/retry")
                .then()
                .statusCode(200);
        desk.awaitState("published");
        assertThat(PublishingHouse.sent(desk.agency)).as("sent in again").isEqualTo(2);
    }

    @Test
    void anotherFigureAtTheOfficialAddressIsAnIncident() {
        String page = PublishingHouse.page(ReportJson.read(desk.read(desk.staff).asByteArray()));
        String address = CityPortal.put(
                desk.agency,
                page.replace("\"requests/1/total\">0<", "\"requests/1/total\">7<")
                        .getBytes(StandardCharsets.UTF_8));
        PublishingHouse.delivery(desk.agency, "delivered", address, null);
        sign();
        until(() -> desk.incident() != null);
        assertThat(desk.incident()).contains("requests/1/total", "应为“0”");
        assertThat(desk.state()).isEqualTo("publishing");
    }
}

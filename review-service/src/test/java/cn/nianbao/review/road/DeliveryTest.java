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
import cn.nianbao.review.schedule.Starting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
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

    private static final Map<String, String> ORDER =
            Map.of("reason", "第三部分出现申请人姓名", "kind", "personal-data", "orderedBy", "李主任");

    @Inject
    Starting starting;

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
        until(() -> publication().contains("city：待送达"));
        PublishingHouse.delivery(desk.agency, "delivered", address, null);
        desk.awaitState("published");
        assertThat(publication()).contains("city：已送达", address);
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
        assertThat(desk.incident()).contains("没有送到政府网站（city）", "主机密钥与登记的不符");
        assertThat(publication()).contains("city：没有送到，需人工处理", "主机密钥与登记的不符");
        PublishingHouse.delivery(desk.agency, "delivered", address, null);
        setGoing(desk);
        desk.awaitState("published");
        assertThat(PublishingHouse.sent(desk.agency)).as("sent in again").isEqualTo(2);
    }

    @Test
    void whatIsFilledThereIsToldToTheOperatorAlone() {
        PublishingHouse.delivery(desk.agency, "failed", shown(), "政府网站的发布目录不存在，可能没有挂载。请联系系统管理员核查。");
        sign();
        until(() -> desk.incident() != null);
        Person operator = Person.of("operator", desk.agency);
        assertThat(WebPage.of(operator, "/trouble").text("li:has(form[action=/reports/" + desk.report + "/retry])"))
                .contains("发布目录不存在", "发布服务要写入的位置：city：" + PublishingHouse.FOLDER);
        for (String path : List.of("", "/publication", "/road")) {
            assertThat(WebPage.of(desk.staff, "/reports/" + desk.report + path).text("body"))
                    .contains("请联系系统管理员")
                    .doesNotContain(PublishingHouse.FOLDER);
        }
    }

    private String publication() {
        return WebPage.of(desk.staff, "/reports/" + desk.report + "/publication")
                .text(".arrivals");
    }

    @Test
    void whatKeepsItFromGettingThereIsSaidWhileItIsTriedAgain() {
        PublishingHouse.delivery(desk.agency, "pending", shown(), "SFTP 服务器连接不上。请核查网络和对方服务后重试。");
        sign();
        until(() -> WebPage.of(desk.staff, "/reports/" + desk.report)
                .text(".trouble")
                .contains("还没有送到政府网站（city），系统会再试SFTP 服务器连接不上"));
        assertThat(publication()).contains("city：还没有送到，系统会再试", "SFTP 服务器连接不上");
        assertThat(desk.incident()).isNull();
        PublishingHouse.delivery(desk.agency, "delivered", shown(), null);
        desk.awaitState("published");
        assertThat(publication()).contains("city：已送达").doesNotContain("连接不上");
        assertThat(WebPage.of(desk.staff, "/reports/" + desk.report).text(".trouble"))
                .isEmpty();
    }

    /** Public at the column and on the city's portal. */
    private String published() {
        String address = shown();
        PublishingHouse.delivery(desk.agency, "delivered", address, null);
        sign();
        desk.awaitState("published");
        return address;
    }

    private Desk orderedDown() {
        Response opened = desk.act(desk.office, "withdrawal", ORDER);
        assertThat(opened.statusCode()).isEqualTo(201);
        return desk.next(opened);
    }

    private static void setGoing(Desk report) {
        Person.of("operator", report.agency)
                .call()
                .post("/api/reports/" + report.report + "/retry")
                .then()
                .statusCode(200);
    }

    @Test
    void anOfficesRemovalIsWaitedForAndReadBackToo() {
        String address = published();
        PublishingHouse.delivery(desk.agency, "pending", address, null);
        Desk down = orderedDown();
        until(() -> PublishingHouse.isRemoval(desk.agency, 2));
        assertThat(down.state()).isEqualTo("publishing");
        assertThat(down.incident()).isNull();
        assertThat(desk.state()).isEqualTo("published");
        PublishingHouse.delivery(desk.agency, "delivered", address, null);
        until(() -> down.incident() != null);
        assertThat(down.incident()).contains("撤下后官方地址 " + address, "仍有年报内容");
        assertThat(desk.state()).as("while it can still be read there").isEqualTo("published");
        CityPortal.put(desk.agency, "<p>该报告正在核查，暂停公开。</p>".getBytes(StandardCharsets.UTF_8));
        setGoing(down);
        down.awaitState("withdrawn");
        assertThat(desk.state()).isEqualTo("withdrawn");
        assertThat(down.tasks(down.approver)).extracting("step").containsExactly("sign-off");
    }

    @Test
    void aPortalThatSaysGoneIsEnoughForARemoval() {
        published();
        CityPortal.mood(desk.agency, call -> call.sendResponseHeaders(410, -1));
        Desk down = orderedDown();
        down.awaitState("withdrawn");
        assertThat(down.history()).doesNotContain("troubled").contains("ordered", "withdrawn");
    }

    @Test
    void aRemovalThatDidNotGetThereIsAnIncidentAndTheReportCountsAsPublic() {
        String address = published();
        PublishingHouse.delivery(desk.agency, "failed", address, "WebDAV 账号没有写入目录的权限。");
        Desk down = orderedDown();
        until(() -> down.incident() != null);
        assertThat(down.incident()).contains("政府网站（city）上还没有撤下", "没有写入目录的权限");
        assertThat(WebPage.of(desk.staff, "/reports/" + down.report + "/publication")
                        .text(".arrivals"))
                .contains("从政府网站撤下", "city：没有撤下，需人工处理", "没有写入目录的权限");
        assertThat(desk.state()).isEqualTo("published");
    }

    @Test
    void aCorrectionThatAwaitsItsHourNeverComesAfterARemoval() {
        published();
        CityPortal.mood(desk.agency, call -> call.sendResponseHeaders(404, -1));
        Desk correction = desk.next(desk.act("correction", Map.of("reason", "更正数据")));
        correction.handIn(correction.staff).then().statusCode(200);
        OffsetDateTime hour = OffsetDateTime.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
        correction.agreeFor(hour);
        assertThat(correction.state()).isEqualTo("publishing");

        String when = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm").format(hour);
        Desk down = orderedDown();
        down.awaitState("withdrawn");
        starting.rearm(UUID.fromString(correction.report));
        assertThat(correction.state()).isEqualTo("abandoned");
        assertThat(PublishingHouse.isRemoval(desk.agency, 2)).isTrue();
        assertThat(PublishingHouse.sent(desk.agency))
                .as("the first and its removal")
                .isEqualTo(2);
        assertThat(correction.historyLines()).last().satisfies(line -> assertThat(line)
                .containsEntry("by", desk.office.name())
                .containsEntry("reason", "主管部门责令先行撤下，本稿不再办理，原定于 " + when + " 的公布取消"));
        String name = QuarkusTransaction.requiringNew()
                .call(() -> Agency.of(desk.agency).name());
        until(() -> PostOffice.about(name).stream()
                .anyMatch(letter -> letter.toString().contains("原定于 " + when + " 的公布已取消")));
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

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.watch.Going;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** 公布后核查: what becomes of a report on the city's portal after it was published there. */
@QuarkusTest
@RealPartners
class WatchTest {

    private static final String LICENSING = "\"a20-5/licensing/decisions\":{\"state\":\"number\",\"value\":";
    private static final Person OPERATOR = new Person("operator", "管理员", List.of("operator"), List.of());

    @Inject
    Going going;

    private Map<String, Object> look(Desk desk) {
        going.look(desk.agency, Desk.YEAR);
        return address(desk, CityPortal.address(desk.agency));
    }

    private static Map<String, Object> address(Desk desk, String address) {
        return addresses(desk).stream()
                .filter(line -> line.get("address").equals(address))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> addresses(Desk desk) {
        return desk.staff
                .call()
                .get("/api/reports/" + desk.report + "/watch")
                .jsonPath()
                .getList("$");
    }

    private static String signed(Desk desk) {
        return desk.read(desk.staff).asString();
    }

    private static void upload(Desk desk, String report) {
        CityPortal.upload(desk.agency, report.getBytes(StandardCharsets.UTF_8));
    }

    private static String altered(Desk desk) {
        String wrong = signed(desk).replace(LICENSING + "0", LICENSING + "7");
        assertThat(wrong).isNotEqualTo(signed(desk));
        return wrong;
    }

    /** A list of the column with these links: address, words, and so on. */
    private static void column(Desk desk, String name, String... links) {
        StringBuilder list = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><h1>政府信息公开年报</h1><ul>");
        for (int i = 0; i < links.length; i += 2) {
            list.append("<li><a href=\"" + links[i] + "\">" + links[i + 1] + "</a> 2026-01-20</li>");
        }
        CityPortal.put("column/" + name, list.append("</ul>").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String title(Desk desk) {
        return desk.read(desk.staff).jsonPath().getString("agency") + "2025年政府信息公开工作年度报告";
    }

    private static HttpHandler status(int status) {
        return call -> call.sendResponseHeaders(status, -1);
    }

    private static HttpHandler redirect(String to) {
        return call -> {
            call.getResponseHeaders().set("Location", to);
            call.sendResponseHeaders(302, -1);
        };
    }

    private static void page(HttpExchange call, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Test
    void whatStandsThereAsSignedIsWell() {
        Desk desk = Desk.published();
        Map<String, Object> seen = look(desk);
        assertThat(seen.get("finding")).isNull();
        assertThat(seen.get("lookedAt")).isNotNull();
        assertThat(desk.history()).endsWith("published");
        assertThat(WebPage.of(desk.staff, "/reports/" + desk.report).text(".watched"))
                .contains("正常", CityPortal.address(desk.agency), "再看一次");
    }

    @Test
    void anAlteredFigureIsToldOnceUntilItIsPutRight() {
        Desk desk = Desk.published();
        upload(desk, altered(desk));
        Map<String, Object> seen = look(desk);
        assertThat(seen.get("finding")).isEqualTo("altered");
        assertThat((String) seen.get("said")).contains("a20-5/licensing/decisions", "应为“0”", "网上是“7”", "共 1 处");
        look(desk);
        assertThat(desk.history()).endsWith("published", "found-amiss").containsOnlyOnce("found-amiss");
        assertThat(WebPage.of(desk.staff, "/reports/" + desk.report).text(".watched"))
                .contains("网上的内容与签发的不一致", "怎么办", "按签发的内容改回");
        WebPage trouble = WebPage.of(OPERATOR, "/trouble");
        assertThat(trouble.text(".incidents")).contains("网上的内容与签发的不一致", CityPortal.address(desk.agency));
        assertThat(trouble.text(".incidents")).doesNotContain("“7”");

        for (Person who : List.of(desk.staff, desk.office)) {
            assertThat(WebPage.of(who, "/").text(".amiss")).contains("网上的内容与签发的不一致");
        }
        upload(desk, signed(desk));
        assertThat(trouble.send("/reports/" + desk.report + "/watch", Map.of()).statusCode())
                .isEqualTo(303);
        going.round();
        assertThat(address(desk, CityPortal.address(desk.agency)).get("finding"))
                .isNull();
        assertThat(desk.history()).endsWith("found-amiss", "found-well");
        assertThat(WebPage.of(OPERATOR, "/trouble").text(".incidents")).doesNotContain(CityPortal.address(desk.agency));
        assertThat(changes(desk)).containsExactly(null, "altered");
    }

    private static List<Object> changes(Desk desk) {
        List<Map<String, Object>> changes = desk.staff
                .call()
                .get("/api/reports/" + desk.report + "/watch")
                .jsonPath()
                .getList("[0].changes");
        return changes.stream().map(change -> change.get("finding")).toList();
    }

    @Test
    void aLostSentenceIsFound() {
        Desk desk = Desk.published();
        upload(desk, signed(desk).replace("将请群众试读后再发布。", ""));
        Map<String, Object> seen = look(desk);
        assertThat(seen.get("finding")).isEqualTo("altered");
        assertThat((String) seen.get("said")).contains("缺少文字");
    }

    @Test
    void aWallBeforeTheReportIsFound() {
        Desk desk = Desk.published();
        CityPortal.mood(desk.agency, status(403));
        assertThat(look(desk).get("finding")).isEqualTo("login");
        CityPortal.mood(desk.agency, redirect("/sso/login?service=nb"));
        assertThat(look(desk).get("finding")).isEqualTo("login");
        CityPortal.mood(
                desk.agency, call -> page(call, "<h1>安澜市</h1><form><input name=u><input type=password name=p></form>"));
        assertThat(look(desk).get("finding")).isEqualTo("login");
        assertThat(desk.history()).containsOnlyOnce("found-amiss");
        CityPortal.mood(desk.agency, null);
        assertThat(look(desk).get("finding")).isNull();
    }

    @Test
    void aPageThatIsGoneIsFound() {
        Desk desk = Desk.published();
        CityPortal.remove(desk.agency);
        assertThat(look(desk).get("finding")).isEqualTo("gone");
    }

    @Test
    void aPageThatMovedIsFollowedWithinTheOfficialHostsAlone() {
        Desk desk = Desk.published();
        CityPortal.upload(desk.agency + "-new", signed(desk).getBytes(StandardCharsets.UTF_8));
        CityPortal.mood(desk.agency, redirect("/" + desk.agency + "-new"));
        assertThat(look(desk).get("finding")).isNull();
        CityPortal.put("home", "<h1>安澜市人民政府</h1><p>欢迎</p>".getBytes(StandardCharsets.UTF_8));
        CityPortal.mood(desk.agency, redirect("/home"));
        assertThat(look(desk).get("finding")).isEqualTo("moved");
        CityPortal.mood(desk.agency, redirect("http://169.254.169.254/latest"));
        Map<String, Object> seen = look(desk);
        assertThat(seen.get("finding")).isEqualTo("moved");
        assertThat((String) seen.get("said")).contains("不在本级政府网站上");
        CityPortal.mood(desk.agency, redirect("/" + desk.agency));
        assertThat(look(desk).get("finding")).isEqualTo("moved");
    }

    @Test
    void theColumnHasToLinkToIt() {
        Desk desk = Desk.published();
        column(desk, desk.agency, "/other", "安澜市另一单位2025年政府信息公开工作年度报告");
        assertThat(look(desk).get("finding")).isEqualTo("not-in-column");
        column(desk, desk.agency, "/other", "另一单位", "/column/" + desk.agency + "-2", "下一页");
        column(desk, desk.agency + "-2", "/" + desk.agency, title(desk), "/column/" + desk.agency, "下一页");
        assertThat(look(desk).get("finding")).isNull();
    }

    @Test
    void oneVersionAloneStandsInTheColumn() {
        Desk desk = Desk.published();
        String second = desk.agency + "-second";
        column(desk, desk.agency, "/" + desk.agency, title(desk), "/" + second, title(desk));
        CityPortal.upload(second, altered(desk).getBytes(StandardCharsets.UTF_8));
        Map<String, Object> seen = look(desk);
        assertThat(seen.get("finding")).isEqualTo("two-versions");
        assertThat((String) seen.get("said")).contains(CityPortal.address(second));
        CityPortal.upload(second, signed(desk).getBytes(StandardCharsets.UTF_8));
        assertThat(look(desk).get("finding")).isEqualTo("listed-twice");
        CityPortal.remove(second);
        assertThat(look(desk).get("finding")).isNull();
    }

    @Test
    void aPortalThatDoesNotAnswerIsSparedAndOnlyToldOfAfterAWhile() {
        Desk desk = Desk.published();
        CountDownLatch over = new CountDownLatch(1);
        CityPortal.mood(desk.agency, call -> hold(call, over));
        try {
            assertThat(look(desk).get("finding")).isNull();
            int asked = CityPortal.readers(desk.agency);
            going.makeDue(desk.agency, Desk.YEAR);
            going.round();
            assertThat(CityPortal.readers(desk.agency)).isEqualTo(asked);
            assertThat(look(desk).get("finding")).isNull();
            assertThat(look(desk).get("finding")).isEqualTo("unreachable");
        } finally {
            over.countDown();
        }
        CityPortal.mood(desk.agency, null);
        assertThat(look(desk).get("finding")).isNull();
        assertThat(desk.history()).endsWith("found-amiss", "found-well");
    }

    /** Sends the first line of an answer, and then a letter now and then. */
    private static void hold(HttpExchange call, CountDownLatch over) throws IOException {
        call.sendResponseHeaders(200, 0);
        try {
            while (!over.await(200, TimeUnit.MILLISECONDS)) {
                call.getResponseBody().write(' ');
                call.getResponseBody().flush();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aPageWithoutAnEndIsNotReadToTheEnd() {
        Desk desk = Desk.published();
        AtomicInteger sent = new AtomicInteger();
        byte[] much = new byte[1 << 20];
        CityPortal.mood(desk.agency, call -> {
            call.sendResponseHeaders(200, 0);
            while (sent.incrementAndGet() < 500) {
                call.getResponseBody().write(much);
            }
        });
        Map<String, Object> seen = look(desk);
        CityPortal.mood(desk.agency, null);
        assertThat(seen.get("finding")).isEqualTo("unreadable");
        assertThat((String) seen.get("said")).contains("过大");
        assertThat(sent.get()).isLessThan(100);
    }

    @Test
    void aPortalThatAsksForAPauseGetsIt() {
        Desk desk = Desk.published();
        CityPortal.mood(desk.agency, call -> {
            call.getResponseHeaders().set("Retry-After", "7200");
            call.sendResponseHeaders(429, -1);
        });
        assertThat(look(desk).get("finding")).isNull();
        CityPortal.mood(desk.agency, null);
        int asked = CityPortal.readers(desk.agency);
        going.makeDue(desk.agency, Desk.YEAR);
        going.round();
        assertThat(CityPortal.readers(desk.agency)).isEqualTo(asked);
        going.rest();
    }

    @Test
    void whatWasTakenDownStaysDown() {
        Desk desk = Desk.published();
        String report = signed(desk);
        Desk down = desk.next(
                desk.act("withdrawal", Map.of("reason", "第三部分出现申请人姓名", "kind", "personal-data", "orderedBy", "王局长")));
        down.uploadAndRegister(down.informant, true).then().statusCode(200);
        down.awaitState("withdrawn");
        assertThat(look(down).get("finding")).isNull();
        CityPortal.put(desk.agency, "<h1>该页面已删除</h1>".getBytes(StandardCharsets.UTF_8));
        assertThat(look(down).get("finding")).isNull();
        upload(desk, report);
        assertThat(look(down).get("finding")).isEqualTo("still-there");
        assertThat(down.history()).endsWith("withdrawn", "found-amiss");
    }

    @Test
    void anOldAddressMustNotShowTheOlderVersion() {
        Desk desk = Desk.published();
        going.look(desk.agency, Desk.YEAR);
        Desk next = desk.next(desk.act("correction", Map.of("reason", "数据有误")));
        next.set(next.staff, "a20-5/licensing/decisions", 3).then().statusCode(200);
        assertThat(next.handIn(next.staff).statusCode())
                .as(next.handIn(next.staff).asString())
                .isEqualTo(200);
        next.approveBy(next.first, next.second, next.secrecy, next.approver);
        String address =
                CityPortal.upload(desk.agency + "-v2", next.read(next.staff).asByteArray());
        next.register(address).then().statusCode(200);
        next.awaitState("published");

        Map<String, Object> old = look(next);
        assertThat(old.get("finding")).isEqualTo("old-version");
        assertThat(address(next, address).get("finding")).isNull();
        CityPortal.mood(desk.agency, redirect("/" + desk.agency + "-v2"));
        assertThat(look(next).get("finding")).isNull();
    }

    @Test
    void whatFluttersFillsNoDisk() {
        Desk desk = Desk.published();
        for (int i = 0; i < 13; i++) {
            CityPortal.remove(desk.agency);
            look(desk);
            upload(desk, signed(desk));
            look(desk);
        }
        assertThat(changes(desk)).hasSize(20);
    }

    @Test
    void anAddressIsTakenByOneServerAlone() {
        Desk desk = Desk.published();
        going.rest();
        going.makeDue(desk.agency, Desk.YEAR);
        Optional<UUID> one = going.take();
        going.rest();
        Optional<UUID> two = going.take();
        assertThat(one).isPresent();
        assertThat(two).isNotEqualTo(one);
    }

    @Test
    void onlyThoseConcernedHaveItLookedAtAgain() {
        Desk desk = Desk.published();
        String watch = "/api/reports/" + desk.report + "/watch";
        for (Person may : List.of(desk.staff, desk.informant, desk.office, OPERATOR)) {
            assertThat(may.call().post(watch).statusCode()).as(may.sub()).isEqualTo(202);
        }
        for (Person mayNot : List.of(desk.approver, Person.of("staff", "anlan"))) {
            Response refused = mayNot.call().post(watch);
            assertThat(refused.statusCode()).as(mayNot.sub()).isEqualTo(403);
        }
        assertThat(OPERATOR.call().get(watch).statusCode()).isEqualTo(403);
    }
}

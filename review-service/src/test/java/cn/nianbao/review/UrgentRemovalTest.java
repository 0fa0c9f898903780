package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** 先行撤下 by the agency itself: what must not stay public waits for no correction, wherever that stands. */
@QuarkusTest
@RealPartners
class UrgentRemovalTest {

    private static final Map<String, String> AT_ONCE =
            Map.of("reason", "第三部分出现读者手机号码", "kind", "personal-data", "orderedBy", "王局长");

    /** A correction of what is public that is handed in. */
    private static Desk handedIn(Desk published) {
        Desk correction = published.next(published.act("correction", Map.of("reason", "更正数据")));
        correction.set(correction.staff, "a20-8/fees/amount", 5).then().statusCode(200);
        correction.handIn(correction.staff).then().statusCode(200);
        return correction;
    }

    /** The same signed by all. */
    private static Desk signed(Desk published) {
        Desk correction = handedIn(published);
        correction.approveBy(correction.first, correction.second, correction.secrecy, correction.approver);
        return correction;
    }

    /** The same on the net already, where it awaits its hour of tomorrow. */
    private static Desk awaitingItsHour(Desk published) {
        Desk correction = handedIn(published);
        correction.agreeFor(OffsetDateTime.now().plusDays(1));
        correction
                .register(CityPortal.upload(
                        early(correction), correction.read(correction.informant).asByteArray()))
                .then()
                .statusCode(200);
        assertThat(correction
                        .staff
                        .call()
                        .get("/api/reports/" + correction.report)
                        .jsonPath()
                        .getString("shown"))
                .startsWith("待定时公布");
        return correction;
    }

    private static String early(Desk desk) {
        return "early-of-" + desk.agency;
    }

    private static void takenOffTheNet(Desk desk) {
        CityPortal.remove(desk.agency);
        CityPortal.remove(early(desk));
        desk.register(CityPortal.address(desk.agency)).then().statusCode(200);
    }

    @Test
    void aCorrectionThatAwaitsItsHourEndsWithIt() {
        Desk published = Desk.published();
        Desk correction = awaitingItsHour(published);
        Response opened = published.act("withdrawal", AT_ONCE);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(correction.state()).isEqualTo("abandoned");
        Desk down = published.next(opened);
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(published.state()).isEqualTo("withdrawn");
        assertThat(down.act("correction", Map.of("reason", "已删去号码")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void everyPageSaysWhy() {
        Desk published = Desk.published();
        Desk correction = awaitingItsHour(published);
        Desk down = published.next(published.act("withdrawal", AT_ONCE));
        assertThat(WebPage.of(correction.approver, "/reports/" + correction.report)
                        .text(".trouble"))
                .contains("作废原因", "本单位按领导口头指令先行撤下，本稿不再办理，原定于", "的公布取消");
        assertThat(correction.historyLines().get(correction.historyLines().size() - 1))
                .containsEntry("kind", "abandoned")
                .containsEntry("by", published.staff.name());
        assertThat(WebPage.of(down.approver, "/reports/" + down.report).text(".trouble"))
                .contains("本单位按领导口头指令先行撤下", "王局长", "一个工作日内补签");
    }

    @Test
    void whoeverCountedOnTheHourIsTold() {
        Desk published = Desk.published();
        awaitingItsHour(published);
        published.act("withdrawal", AT_ONCE).then().statusCode(201);
        String agency = "安澜市by-hand第" + published.agency.replace("by-hand-", "") + "局";
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> PostOffice.about(agency).stream()
                .anyMatch(letter -> letter.subject().contains("【先行撤下】")));
        assertThat(PostOffice.about(agency).toString())
                .contains(
                        PostOffice.address("staff", published.agency),
                        PostOffice.address("approver", published.agency),
                        PostOffice.address("informant", published.agency),
                        "按本单位领导口头指令先行撤下",
                        "的公布已取消，不会再自动公布")
                .doesNotContain("王局长", "手机");
    }

    @Test
    void theButtonStandsOnThePageOfWhatIsPublic() {
        Desk published = Desk.published();
        String path = "/reports/" + published.report;
        assertThat(WebPage.of(published.staff, path).document().select("#removal-order"))
                .as("asking for a removal does both")
                .isEmpty();
        Desk correction = awaitingItsHour(published);
        assertThat(WebPage.of(correction.staff, "/reports/" + correction.report)
                        .document()
                        .select("#removal-order"))
                .isEmpty();
        assertThat(WebPage.of(correction.staff, "/reports/" + correction.report)
                        .document()
                        .select("p:contains(先行撤下) a[href=/reports/" + published.report + "]"))
                .as("the correction's page leads there")
                .hasSize(1);
        assertThat(WebPage.of(published.approver, path).document().select("#removal-order"))
                .isEmpty();
        WebPage page = WebPage.of(published.staff, path);
        assertThat(page.text(".more")).contains("先行撤下", "正在办理的更正稿同时作废，定了公布时间的不再公布");
        assertThat(page.send(path + "/withdrawal", AT_ONCE).statusCode()).isEqualTo(303);
        assertThat(correction.state()).isEqualTo("abandoned");
    }

    @Test
    void whatIsNotUrgentWaitsForTheCorrection() {
        Desk published = Desk.published();
        Desk correction = awaitingItsHour(published);
        assertThat(published
                        .act("withdrawal", Map.of("reason", "口径有误", "kind", "wrong"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(published
                        .act("withdrawal", Map.of("reason", "出现号码", "kind", "personal-data"))
                        .statusCode())
                .as("nobody ordered it")
                .isEqualTo(409);
        assertThat(correction.state()).isEqualTo("publishing");
    }

    @Test
    void anOrderOverridesARemovalThatWaitsForItsSignature() {
        Desk published = Desk.published();
        Desk asked = published.next(
                published.act("withdrawal", Map.of("reason", AT_ONCE.get("reason"), "kind", "personal-data")));
        assertThat(asked.state()).isEqualTo("secrecy-review");
        Response opened = published.act("withdrawal", AT_ONCE);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(asked.state()).isEqualTo("abandoned");
        assertThat(published.next(opened).state()).isEqualTo("awaiting-upload");
    }

    /** Serves the page as it is once the removal was answered, or the time that it may take is over. */
    private static HttpHandler meanwhile(CompletableFuture<Response> removal, Duration longest, byte[] page) {
        return call -> {
            await(removal, longest);
            serve(call, page);
        };
    }

    private static void await(CompletableFuture<Response> removal, Duration longest) {
        try {
            removal.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException waiting) {
            // as it should
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void serve(HttpExchange call, byte[] page) throws IOException {
        call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        call.sendResponseHeaders(200, page.length);
        call.getResponseBody().write(page);
    }

    /** The correction's page answers its reader only when the removal that is asked for meanwhile was, or after that time. */
    private static CompletableFuture<Response> askedWhilePublishing(Desk published, Desk correction, Duration longest) {
        CompletableFuture<Response> removal = new CompletableFuture<>();
        String address = CityPortal.upload(
                correction.agency, correction.read(correction.informant).asByteArray());
        byte[] page = CityPortal.shown(correction.agency);
        CityPortal.mood(correction.agency, meanwhile(removal, longest, page));
        correction.register(address).then().statusCode(200);
        removal.completeAsync(() -> published.act("withdrawal", AT_ONCE));
        return removal;
    }

    @Test
    void whatIsJustBeingPublishedIsWaitedForAndGoesToo() {
        Desk published = Desk.published();
        Desk correction = signed(published);
        Response opened = askedWhilePublishing(published, correction, Duration.ofSeconds(1))
                .join();
        CityPortal.mood(correction.agency, null);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(correction.state()).isEqualTo("published");
        Desk down = published.next(opened);
        assertThat(down.readAsStaff().getInt("version")).isEqualTo(3);
        Response again = published.act("withdrawal", AT_ONCE);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.jsonPath().getString("id")).isEqualTo(down.report);
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(correction.state()).isEqualTo("withdrawn");
        assertThat(published.state()).isEqualTo("withdrawn");
    }

    @Test
    void aPageThatDoesNotAnswerItsReaderIsWaitedForNoLonger() {
        Desk published = Desk.published();
        Desk correction = signed(published);
        Response opened = askedWhilePublishing(published, correction, Duration.ofSeconds(20))
                .join();
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(correction.state()).isEqualTo("abandoned");
        Desk down = published.next(opened);
        CityPortal.mood(correction.agency, null);
        takenOffTheNet(down);
        down.awaitState("withdrawn");
        assertThat(correction.state()).isEqualTo("abandoned");
    }

    @Test
    void publishingThatStandsStillIsNotWaitedFor() {
        Desk published = Desk.published();
        Desk correction = signed(published);
        correction
                .register(CityPortal.put(
                        correction.agency, "<html><body>改版中</body></html>".getBytes(StandardCharsets.UTF_8)))
                .then()
                .statusCode(200);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> correction.incident() != null);
        Response opened = published.act("withdrawal", AT_ONCE);
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(correction.state()).isEqualTo("abandoned");
        assertThat(correction.incident()).isNull();
    }
}

package cn.nianbao.review.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.WebPage;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Explanations and contests with their state, beside the finding and in the judge's list. */
@QuarkusTest
@RealPartners
class SayingTest {

    private static Desk contested() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.correct(desk.staff, Map.of("signedOn", "2028-06-01")).then().statusCode(200);
        WebPage.of(desk.staff, path(desk))
                .send(path(desk) + "/findings/S-DATE/contest", Map.of("reason", "更正后重新公布"))
                .then()
                .statusCode(303);
        return desk;
    }

    private static String path(Desk desk) {
        return "/reports/" + desk.report;
    }

    private static List<String> states(Desk desk, Person who) {
        return WebPage.of(who, path(desk)).texts("#sayings .outcome");
    }

    private static void judge(Desk desk, Person who, String accept) {
        WebPage.of(who, path(desk))
                .send(path(desk) + "/findings/S-DATE/judgement", Map.of("accept", accept, "reason", "已与原件核对"))
                .then()
                .statusCode(303);
    }

    @Test
    void aContestIsJudgedFromTheListAndLapsesWithItsFigures() {
        Desk desk = contested();
        assertThat(states(desk, desk.staff)).containsExactly("待复核");
        WebPage list = WebPage.of(desk.secrecy, "/contests");
        assertThat(list.text(".contests li.open")).contains("待复核", "更正后重新公布", desk.staff.name());
        assertThat(list.document().select(".contests a").attr("href")).isEqualTo(path(desk) + "#sayings");
        assertThat(WebPage.of(desk.office, "/contests").texts(".contests li.open a"))
                .isNotEmpty();

        judge(desk, desk.secrecy, "no");
        assertThat(states(desk, desk.staff)).containsExactly("未接受");
        assertThat(WebPage.of(desk.staff, path(desk)).text("#sayings")).contains("复核不接受：已与原件核对");
        assertThat(WebPage.of(desk.secrecy, "/contests").text(".verdict")).isEqualTo("都已复核。");

        WebPage.of(desk.staff, path(desk))
                .send(path(desk) + "/findings/S-DATE/contest", Map.of("reason", "有红头文件"))
                .then()
                .statusCode(303);
        judge(desk, desk.secrecy, "yes");
        assertThat(states(desk, desk.staff)).containsExactly("已接受");

        desk.correct(desk.staff, Map.of("signedOn", "2029-06-01")).then().statusCode(200);
        assertThat(states(desk, desk.staff)).contains("因数字变动失效");
        desk.correct(desk.staff, Map.of("signedOn", "2026-01-20")).then().statusCode(200);
        assertThat(WebPage.of(desk.staff, path(desk) + "/remarks").texts("#sayings .outcome"))
                .containsExactly("因数字变动失效");
    }

    @Test
    void anExplanationSaysThatItStands() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.correct(desk.staff, "{\"period\": null}").then().statusCode(200);
        WebPage.of(desk.staff, path(desk))
                .send(path(desk) + "/findings/S-PERIOD/explanation", Map.of("reason", "统计期限见前言"))
                .then()
                .statusCode(303);
        assertThat(states(desk, desk.staff)).containsExactly("已说明");
    }

    @Test
    void theListIsForThoseWhoJudge() {
        Desk desk = contested();
        desk.first.call().get("/contests").then().statusCode(403);
        Person other = Person.of("secrecy-reviewer", new Desk().agency);
        assertThat(WebPage.of(other, "/contests").text(".empty")).isEqualTo("没有复核申请。");
        Person stranger = Person.of("office", desk.agency);
        assertThat(WebPage.of(stranger, "/contests").texts(".contests li"))
                .as("an office judges those below it, never its own")
                .isEmpty();
    }
}

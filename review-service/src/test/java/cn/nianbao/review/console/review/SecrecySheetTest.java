package cn.nianbao.review.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.WebPage;
import cn.nianbao.review.secrecy.SecrecyMatter;
import cn.nianbao.review.secrecy.SecrecyReview;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 《保密审查表》: every question is answered before 可以公开, and what nobody should overlook comes first. */
@QuarkusTest
@RealPartners
class SecrecySheetTest {

    private static Desk atSecrecyReview() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second);
        return desk;
    }

    private static Map<String, Object> allClear() {
        Map<String, Object> typed = new HashMap<>(Map.of("decision", "approve"));
        for (SecrecyMatter matter : SecrecyMatter.values()) {
            typed.put("found:" + matter.word(), "no");
        }
        return typed;
    }

    private static Response decide(Desk desk, Map<String, ?> typed) {
        String path = "/reports/" + desk.report;
        return WebPage.of(desk.secrecy, path).send(path + "/decision", typed);
    }

    @Test
    void thePageAsksEveryQuestion() {
        Desk desk = atSecrecyReview();
        WebPage page = WebPage.of(desk.secrecy, "/reports/" + desk.report);
        assertThat(page.texts(".matter strong")).hasSize(8).contains("1. 国家秘密", "2. 工作秘密", "6. 第三方商业秘密");
        assertThat(page.document().select(".matter input[type=radio][required]"))
                .hasSize(8);
        assertThat(page.document().select("button[formnovalidate]").eachText())
                .as("those need no answers")
                .containsExactly("提请保密部门确定", "不宜公开");
        assertThat(page.text(".looks")).contains("没有发现隐藏内容");
        assertThat(WebPage.of(desk.first, "/reports/" + desk.report).document().select(".matter"))
                .isEmpty();
    }

    @Test
    void publicOnlyWhenEveryQuestionIsAnswered() {
        Desk desk = atSecrecyReview();
        Map<String, Object> typed = allClear();
        typed.remove("found:personal");
        Response refused = decide(desk, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("个人隐私、个人信息").doesNotContain("工作秘密</li>");
        typed.put("found:personal", "yes");
        assertThat(decide(desk, typed).statusCode())
                .as("what was found needs a note")
                .isEqualTo(422);
        typed.put("note:personal", "已删去申请人姓名");
        assertThat(decide(desk, typed).statusCode()).isEqualTo(303);
        assertThat(desk.state()).isEqualTo("sign-off");
        assertThat(desk.historyLines().stream()
                        .filter(line -> line.get("kind").equals("secrecy-answered"))
                        .map(line -> (String) line.get("reason")))
                .singleElement()
                .asString()
                .startsWith("国家秘密：不涉及；工作秘密：不涉及；")
                .contains("个人隐私、个人信息：涉及（已删去申请人姓名）");
        QuarkusTransaction.requiringNew().run(() -> {
            SecrecyReview kept =
                    SecrecyReview.last(UUID.fromString(desk.report)).orElseThrow();
            assertThat(kept.lines()).hasSize(8);
            assertThat(kept.conclusion().shown()).isEqualTo("可以公开");
            assertThat(kept.byName()).isEqualTo(desk.secrecy.name());
        });
    }

    @Test
    void aSecretIsNeverPublic() {
        Desk desk = atSecrecyReview();
        Map<String, Object> typed = allClear();
        typed.put("found:work-secret", "yes");
        typed.put("note:work-secret", "内部部署");
        assertThat(decide(desk, typed).asString()).contains("工作秘密：涉及的不得公开");
        typed.put("decision", "refer");
        typed.put("reason", "请确定内部部署是否可以公开");
        assertThat(decide(desk, typed).statusCode()).isEqualTo(303);
        assertThat(desk.history()).containsSubsequence("secrecy-answered", "referred");
        assertThat(desk.state()).isEqualTo("secrecy-review");
        typed.put("decision", "return");
        assertThat(decide(desk, typed).statusCode()).isEqualTo(303);
        assertThat(desk.state()).isEqualTo("correcting");
    }

    @Test
    void programsDecideWithoutTheForm() {
        Desk desk = atSecrecyReview();
        desk.approveBy(desk.secrecy);
        assertThat(desk.history()).doesNotContain("secrecy-answered");
    }

    @Test
    void personalDataComesFirstMaskedAndWithItsPlace() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.correct(desk.staff, Map.of("sections", Map.of("s5", Map.of("text", "由应急管理局局长张建国牵头改进。"))))
                .then()
                .statusCode(200);
        desk.handIn(desk.staff).then().statusCode(200);
        desk.approveBy(desk.first, desk.second);
        WebPage page = WebPage.of(desk.secrecy, "/reports/" + desk.report);
        List<String> rules = desk.read(desk.staff).jsonPath().getList("findings.rule");
        assertThat(rules).contains("N-PERSON");
        assertThat(page.text(".looks li")).contains("位置：五、存在的主要问题及改进情况").doesNotContain("张建国");
        assertThat(page.document().select(".looks a").attr("href")).isEqualTo("#s-s5");
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** N-SIMILAR beside other agencies' reports: those alone that everybody may read, as they were when the content was made. */
@QuarkusTest
@RealPartners
class NeighboursTest {

    private static final String PASSAGE =
            "政务大厅一层新设的公开专区由办公室轮流值守，%s；群众来查旧文件的，值守人员先帮着找目录再带去档案室，当天找不到的留下联系办法，找到后逐一回电告知结果，并把常查的文件补充上网。";

    private static Desk saying(String passage) {
        Desk desk = Desk.withForm("by-hand");
        desk.fill();
        say(desk, passage);
        return desk;
    }

    private static void say(Desk desk, String passage) {
        String text = "主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作按要求开展。\n" + passage;
        assertThat(desk.correct(desk.staff, Map.of("sections", Map.of("s1", Map.of("text", text))))
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<String> similar(Desk desk) {
        return desk.read(desk.staff).jsonPath().getList("findings.findAll { it.rule == 'N-SIMILAR' }.message");
    }

    private static void publish(Desk desk) {
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        desk.uploadAndRegister();
        desk.awaitState("published");
    }

    @Test
    void onlyWhatIsPublicIsComparedWith() {
        String passage = PASSAGE.formatted("每周开放五天");
        Desk other = saying(passage);
        Desk desk = saying(passage);
        assertThat(similar(desk)).as("nobody reads another agency's draft").isEmpty();
        publish(other);
        assertThat(similar(desk)).as("content made before it was public").isEmpty();
        say(desk, passage + "\n从三月起实行。");
        assertThat(similar(desk))
                .hasSize(1)
                .first()
                .asString()
                .contains("这一段与" + name(other) + "2025年度的报告", "有 100% 相同");
        String page = desk.staff.call().get("/reports/" + desk.report).asString();
        assertThat(page).contains("这一段与" + name(other) + "2025年度的报告");
    }

    @Test
    void whatWasTakenDownIsQuotedNoMore() {
        String passage = PASSAGE.formatted("周末只开半天");
        Desk other = saying(passage);
        publish(other);
        Desk desk = saying(passage);
        assertThat(similar(desk)).hasSize(1);
        Desk down = other.next(
                other.act("withdrawal", Map.of("reason", "出现申请人姓名", "kind", "personal-data", "orderedBy", "王局长")));
        down.uploadAndRegister(down.informant, true);
        down.awaitState("withdrawn");
        assertThat(similar(desk)).isEmpty();
    }

    private static String name(Desk desk) {
        return "安澜市by-hand第" + desk.agency.substring("by-hand-".length()) + "局";
    }
}

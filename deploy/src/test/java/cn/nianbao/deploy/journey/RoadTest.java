package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.road.Draft;
import cn.nianbao.deploy.road.Walk;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo's walk, twice over the same data: from the draft to the public page, then found published and equal. */
@ExtendWith(WholeSystem.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class RoadTest {

    private static final String CELL = "a20-5/licensing/decisions";

    @Test
    @Order(1)
    void aDraftBecomesThePublicPageAndASecondWalkFindsItThere(RunningSystem system) {
        assertThat(system.portal().page("anlan-emergency", 2025).status()).isEqualTo(404);

        assertThat(walk(system)).contains("提交初审", "科室负责人", "办公室负责人", "保密审查员", "签发人", "都与签发的一致");

        assertThat(walk(system)).contains("此前已提交过同一文件", "都与签发的一致").doesNotContain("提交初审");
    }

    /** Whoever took the page or a download home can check it there, against the demo's public keys. */
    @Test
    @Order(2)
    void thePageAndItsDownloadsAreCheckedOffline(RunningSystem system) {
        TakenHome home = TakenHome.of(system, "anlan-emergency/2025");
        assertThat(home.files()).contains("2025.html", "2025.json", "2025.csv");
        assertThat(home.files()).allSatisfy(file -> {
            TakenHome.Said said = home.verify(file);
            assertThat(said.exit()).as(said.text()).isZero();
            assertThat(said.text()).contains("与签发的一致", "演示密钥");
        });
        home.change("2025.csv", "\r\n", ",改动\r\n");
        assertThat(home.verify("2025.csv").exit()).isEqualTo(1);
    }

    /** 更正: on the whole road again, while the version before stays to be seen. */
    @Test
    @Order(3)
    void whatIsPublicIsCorrectedAsItsNextVersion(RunningSystem system) {
        Journey published = Journey.newest(system, 2025);
        String first = published.publicRecord().tag();
        JsonNode reason = reason("行政许可数量漏计一件").put("kind", "figures").put("notice", "更正行政许可处理决定数量。");
        Answer opened =
                published.by("staff").act(published.id(), "correction", reason).demand(201);
        assertThat(published
                        .by("staff")
                        .act(published.id(), "correction", reason)
                        .demand(200)
                        .json()
                        .path("id"))
                .as("asked again after a lost answer")
                .isEqualTo(opened.json().path("id"));
        assertThat(published
                        .by("staff")
                        .act(published.id(), "correction", reason("另一处有误"))
                        .status())
                .as("one correction at a time")
                .isEqualTo(409);

        Journey correction = published.nextVersion(opened.json().path("id").asText());
        correction.correct("staff", CELL, "1287").demand(200);
        assertThat(published.publicRecord().tag())
                .as("public until the next is read back")
                .isEqualTo(first);
        correction.by("staff").act(correction.id(), "hand-in", null).demand(200);
        correction.approvedBy("first", "second", "secrecy", "approver");
        correction.awaitPublished();

        JsonNode record = published.publicRecord().json();
        assertThat(record.path("version").asInt()).isEqualTo(2);
        assertThat(record.path("cells").path(CELL).path("value").asInt()).isEqualTo(1287);
        assertThat(record.path("previousRevision").asText()).isEqualTo(first);
        assertThat(record.path("correction").path("kind").asText()).isEqualTo("figures");
        assertThat(record.path("correction").path("reason").asText()).isEqualTo("更正行政许可处理决定数量。");
        assertThat(record.path("index").path("索引号").asText()).isEqualTo("AL-anlan-emergency-2025-002");
        assertThat(record.toString()).as("the inner reason").doesNotContain("漏计一件");
        assertThat(system.portal().page(Journey.AGENCY + "/2025/v1").status()).isEqualTo(200);
    }

    /** 撤下: no version is left to read, in any form, and whoever comes is told why. */
    @Test
    @Order(4)
    void whatIsPublicIsTakenDown(RunningSystem system) {
        Journey published = Journey.newest(system, 2025);
        Journey down = withdrawal(
                published, reason("机构职能划转").put("kind", "reorganised").put("notice", "因机构调整，本报告由新机构公布。"));
        down.approvedBy("secrecy");
        assertThat(published.publicRecord().status())
                .as("public until it is signed")
                .isEqualTo(200);
        down.approvedBy("approver");
        down.awaitState("withdrawn");
        for (String address : List.of("/2025", "/2025.json", "/2025.csv", "/2025/v1", "/2025/v2.json", "/2025/v3")) {
            Answer gone = system.portal().page(Journey.AGENCY + address);
            assertThat(gone.status()).as(address).isEqualTo(410);
            assertThat(gone.text()).as(address).contains("因机构调整，本报告由新机构公布。").doesNotContain("1287");
        }
        assertThat(system.portal().list("?year=2025&agency=" + Journey.AGENCY).text())
                .doesNotContain("/" + Journey.AGENCY + "/2025");
        assertThat(published.state()).isEqualTo("withdrawn");
        down.approvedBy("office");
    }

    /** 恢复: the next version is public, and what was taken down stays down. */
    @Test
    @Order(5)
    void whatWasTakenDownComesBackAsTheNextVersion(RunningSystem system) {
        Journey down = Journey.newest(system, 2025);
        Answer opened =
                down.by("staff").act(down.id(), "correction", reason("恢复公开")).demand(201);
        Journey back = down.nextVersion(opened.json().path("id").asText());
        back.by("staff").act(back.id(), "hand-in", null).demand(200);
        back.approvedBy("first", "second", "secrecy", "approver");
        back.awaitPublished();
        assertThat(back.publicRecord().json().path("version").asInt()).isEqualTo(4);
        assertThat(system.portal().page(Journey.AGENCY + "/2025/v1").status()).isEqualTo(410);
    }

    /** On an oral order nobody's signature is waited for; the approver's is owed. */
    @Test
    @Order(6)
    void personalDataGoAtOnce(RunningSystem system) {
        Journey published = Journey.newest(system, 2025);
        Journey down = withdrawal(
                published, reason("出现申请人姓名").put("kind", "personal-data").put("orderedBy", "王局长"));
        down.awaitState("withdrawn");
        Answer gone = system.portal().page(Journey.AGENCY + "/2025");
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.text()).contains("正在核查").doesNotContain("申请人");
        down.approvedBy("approver");
        assertThat(down.task("approver")).isEmpty();
    }

    /** Asks for the report to be taken down. */
    private static Journey withdrawal(Journey published, ObjectNode why) {
        Answer opened =
                published.by("staff").act(published.id(), "withdrawal", why).demand(201);
        return published.nextVersion(opened.json().path("id").asText());
    }

    private static ObjectNode reason(String words) {
        return ReportJson.EXACT.createObjectNode().put("reason", words);
    }

    private static String walk(RunningSystem system) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
        Draft draft = Draft.sample(system.settings().home());
        assertThat(new Walk(system.settings(), draft, progress).run())
                .as(said.toString(StandardCharsets.UTF_8))
                .isTrue();
        return said.toString(StandardCharsets.UTF_8);
    }
}

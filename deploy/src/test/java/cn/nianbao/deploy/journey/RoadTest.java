package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.road.Draft;
import cn.nianbao.deploy.road.Walk;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo's walk, twice over the same data: from the draft to the public page, then found published and equal. */
@ExtendWith(WholeSystem.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoadTest {

    private static final String CELL = "a20-5/licensing/decisions";

    @Test
    @Order(1)
    void aDraftBecomesThePublicPageAndASecondWalkFindsItThere(RunningSystem system) {
        assertThat(system.portal().page("anlan-emergency", 2025).status()).isEqualTo(404);

        assertThat(walk(system)).contains("提交初审", "科室负责人", "办公室负责人", "保密审查员", "签发人", "都与签发的一致");

        assertThat(walk(system)).contains("此前已提交过同一文件", "都与签发的一致").doesNotContain("提交初审");
    }

    /** 更正: on the whole road again, while the version before stays to be seen. */
    @Test
    @Order(2)
    void whatIsPublicIsCorrectedAsItsNextVersion(RunningSystem system) {
        Journey published = Journey.newest(system, 2025);
        String first = published.publicRecord().tag();
        JsonNode reason = ReportJson.EXACT.createObjectNode().put("reason", "行政许可数量漏计一件");
        Answer opened =
                published.by("staff").act(published.id(), "correction", reason).demand(201);
        assertThat(published
                        .by("staff")
                        .act(published.id(), "correction", reason)
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
        assertThat(system.portal().page(Journey.AGENCY + "/2025/v1").status()).isEqualTo(200);
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

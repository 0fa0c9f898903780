package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 更正: what is public is corrected as the next version, on the whole road again; the version before stays to be seen. */
@ExtendWith(WholeSystem.class)
class CorrectionTest {

    private static final String CELL = "a20-5/licensing/decisions";

    @Test
    void aPublishedReportIsCorrectedAsItsNextVersion(RunningSystem system) {
        Journey published = Journey.handedIn(system, 2022);
        published.approvedBy("first", "second", "secrecy", "approver");
        published.awaitPublished();
        String publicFirst = published.revision();

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
                .isEqualTo(publicFirst);
        correction.by("staff").act(correction.id(), "hand-in", null).demand(200);
        correction.approvedBy("first", "second", "secrecy", "approver");
        correction.awaitPublished();

        JsonNode record = published.publicRecord().json();
        assertThat(record.path("version").asInt()).isEqualTo(2);
        assertThat(record.path("cells").path(CELL).path("value").asInt()).isEqualTo(1287);
        assertThat(record.path("previousRevision").asText()).isEqualTo(publicFirst);
        assertThat(system.portal().page(Journey.AGENCY + "/2022/v1").status()).isEqualTo(200);
    }
}

package cn.nianbao.workflow;

import static cn.nianbao.workflow.Step.FIRST_REVIEW;
import static cn.nianbao.workflow.Step.SECOND_REVIEW;
import static cn.nianbao.workflow.Step.SECRECY_REVIEW;
import static cn.nianbao.workflow.Step.SIGN_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** review-policy.dmn: the default road of each kind of agency (the trade's rules are its source). */
@QuarkusTest
@QuarkusTestResource(Database.class)
class PolicyTest {

    private static final String VERSION = "2026-2";

    private final ReportProcess process;
    private final Roads roads;

    PolicyTest(ReportProcess process, Roads roads) {
        this.process = process;
        this.roads = roads;
    }

    @AfterEach
    void clear() {
        roads.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "department,   true, true,  false, AFTER",
        "township,     true, false, false, AFTER",
        "sub-district, true, false, false, AFTER",
        "county,       true, true,  false, AFTER",
        "city,         true, true,  false, NONE"
    })
    void everyKindHasItsRoad(String kind, boolean first, boolean second, boolean leader, OfficeStep office) {
        UUID report = roads.started(false);
        assertThat(process.policy(report)).isEmpty();
        ReviewPolicy policy = process.handIn(roads.task(report), kind);
        assertThat(policy)
                .isEqualTo(new ReviewPolicy(first, second, leader, office, merged(kind), PublishWay.COLUMN, VERSION));
        assertThat(process.policy(report)).contains(policy);
    }

    private static MergedDuties merged(String kind) {
        boolean small = kind.equals("township") || kind.equals("sub-district");
        return small ? new MergedDuties(List.of(Set.of(Step.FIRST_REVIEW, Step.SECRECY_REVIEW))) : MergedDuties.NONE;
    }

    @Test
    void publishingDemandsTheseApprovalsOfADepartment() {
        UUID report = roads.started(false);
        assertThat(process.handIn(roads.task(report), "department").approvals())
                .containsExactly(FIRST_REVIEW, SECOND_REVIEW, SECRECY_REVIEW, SIGN_OFF);
    }

    @Test
    void theOfficeIsAskedBeforePublishingOnlyByReviewAndFiling() {
        for (OfficeStep office : OfficeStep.values()) {
            List<Step> approvals = new ReviewPolicy(
                            true, true, true, office, MergedDuties.NONE, PublishWay.COLUMN, VERSION)
                    .approvals();
            assertThat(approvals.contains(Step.OFFICE_REVIEW))
                    .isEqualTo(office == OfficeStep.REVIEW || office == OfficeStep.FILING);
        }
    }

    @Test
    void aKindWithoutARowIsRefusedInWords() {
        UUID report = roads.started(false);
        String task = roads.task(report);
        assertThatThrownBy(() -> process.handIn(task, "village"))
                .isInstanceOf(WrongMove.class)
                .hasMessageContaining("village")
                .hasMessageContaining("请联系系统管理员");
        assertThat(roads.task(report)).isEqualTo(task);
    }

    @Test
    void anOfficeStepWithoutAnOfficeIsRefusedInWords() throws Exception {
        AutoCloseable any = roads.anyPolicy();
        try {
            UUID report = UUID.randomUUID();
            process.start(Roads.opening(report, "department", null), false);
            String task = roads.task(report);
            assertThatThrownBy(() -> process.handIn(task, "first filing"))
                    .isInstanceOf(WrongMove.class)
                    .hasMessageContaining("没有登记主管部门");
            assertThat(process.handIn(task, "first").office()).isEqualTo(OfficeStep.NONE);
        } finally {
            any.close();
        }
    }

    @Test
    void theTableIsTaggedWithTheVersionItsRowsCarry() {
        Decision decision = Dmn.readModelFromStream(getClass().getResourceAsStream("/review-policy.dmn"))
                .getModelElementById("review-policy");
        assertThat(decision.getVersionTag()).isEqualTo(VERSION);
    }
}

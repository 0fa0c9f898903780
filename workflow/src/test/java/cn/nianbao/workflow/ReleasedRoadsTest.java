package cn.nianbao.workflow;

import static cn.nianbao.workflow.Roads.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.workflow.engine.Engine;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A report that began on the road of an earlier release goes on through every later one: the released diagrams are kept, and
 * for each a report is brought to every step, the present release is deployed, and the report is finished with it.
 */
@QuarkusTest
@QuarkusTestResource(Database.class)
class ReleasedRoadsTest {

    /** The variables of the second release, as it wrote them. */
    private static final Map<String, Object> SINCE_THE_SECOND = Map.of(
            "agencyKind",
            "department",
            "purpose",
            "report",
            "atOnce",
            false,
            "remindAt",
            Date.from(Roads.SOON),
            "escalateAt",
            Date.from(Roads.SOON));

    private final ReportProcess process;
    private final Roads roads;
    private final Ledger ledger;
    private final Engine engine;
    private final List<String> deployments = new ArrayList<>();

    ReleasedRoadsTest(ReportProcess process, Roads roads, Ledger ledger, Engine engine) {
        this.process = process;
        this.roads = roads;
        this.ledger = ledger;
        this.engine = engine;
    }

    @AfterEach
    void clear() {
        roads.clear();
        deployments.forEach(id -> engine.repository().deleteDeployment(id, true));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEADER_REVIEW", "OFFICE_REVIEW", "AWAITING_UPLOAD", "PUBLISHED", "WITHDRAWN", "ABANDONED"})
    void aReportOfTheFirstReleaseIsFinishedByThisOne(Step step) {
        deploy("released/1/");
        UUID report = broughtTo(step, Map.of());
        assertThat(diagramOf(report).getVersionTag()).isNull();
        deploy("");
        finish(report);
        assertThat(ledger.entered(report))
                .contains(step)
                .endsWith(
                        Step.FIRST_REVIEW,
                        Step.SECOND_REVIEW,
                        Step.SECRECY_REVIEW,
                        Step.SIGN_OFF,
                        Step.PUBLISHING,
                        Step.PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"LEADER_REVIEW", "OFFICE_REVIEW", "AWAITING_UPLOAD", "PUBLISHED", "WITHDRAWN", "ABANDONED"})
    void aReportOfTheSecondReleaseIsFinishedByThisOne(Step step) {
        deploy("released/2/");
        UUID report = broughtTo(step, SINCE_THE_SECOND);
        assertThat(diagramOf(report).getVersionTag()).isEqualTo("2");
        deploy("");
        finish(report);
        assertThat(ledger.entered(report)).contains(step).endsWith(Step.SIGN_OFF, Step.PUBLISHING, Step.PUBLISHED);
    }

    @Test
    void aRoadWithoutAnHourSaysSoAndGoesOn() {
        deploy("released/2/");
        UUID report = broughtTo(Step.SIGN_OFF, SINCE_THE_SECOND);
        deploy("");
        assertThatThrownBy(() -> process.publishAt(report, Roads.SOON))
                .isInstanceOf(WrongMove.class)
                .hasMessageContaining("系统升级之前");
        finish(report);
        assertThat(ledger.entered(report)).endsWith(Step.PUBLISHING, Step.PUBLISHED);
    }

    @Test
    void afterAReturnItIsHandedInByTheTableOfThisRelease() {
        deploy("released/1/");
        UUID report = broughtTo(Step.SIGN_OFF, Map.of());
        assertThat(process.policy(report).orElseThrow().version()).isEqualTo("2026-1");
        deploy("");
        process.returnTo(roads.task(report), Step.CORRECTING);
        ReviewPolicy now = process.handIn(roads.task(report), "township");
        assertThat(now.version()).isEqualTo("2026-2");
        assertThat(now.merged().allow(Step.FIRST_REVIEW, Step.SECRECY_REVIEW)).isTrue();
        finish(report);
        assertThat(ledger.entered(report)).endsWith(Step.SIGN_OFF, Step.PUBLISHING, Step.PUBLISHED);
    }

    @Test
    void whatBeginsNowTakesTheRoadOfThisRelease() {
        deploy("released/1/");
        deploy("");
        assertThat(diagramOf(roads.started(false)).getVersionTag()).isEqualTo("3");
    }

    private void deploy(String release) {
        deployments.add(engine.repository()
                .createDeployment()
                .addClasspathResource(release + "report-lifecycle.bpmn")
                .addClasspathResource(release + "review-policy.dmn")
                .deploy()
                .getId());
    }

    /**
     * Begins as an earlier release did, with the variables that it knew.
     *
     * @param later those that it had beside the first release's
     */
    private UUID broughtTo(Step step, Map<String, Object> later) {
        UUID report = UUID.randomUUID();
        boolean draftGiven = step == Step.READING || step == Step.UNREADABLE;
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseId", report.toString());
        variables.put("agency", "anlan-emergency");
        variables.put("officeAgency", "anlan");
        variables.put("draftGiven", draftGiven);
        variables.putAll(later);
        engine.runtime().startProcessInstanceByKey("report-lifecycle", "anlan-emergency/2025/v1", variables);
        if (step == Step.UNREADABLE) {
            process.unreadable(roads.work(report), WORKER);
        }
        if (!draftGiven && step != Step.CORRECTING) {
            process.handIn(roads.task(report), "department");
            roads.approveUntil(report, step);
        }
        return report;
    }

    /** Does whatever is next until the report is public. */
    private void finish(UUID report) {
        while (!ledger.entered(report).contains(Step.PUBLISHED)) {
            process.open(report).ifPresentOrElse(task -> goOn(report, task), () -> work(report));
        }
    }

    private void goOn(UUID report, OpenTask task) {
        if (task.step() == Step.UNREADABLE) {
            process.draftGiven(report);
        } else if (task.step() == Step.CORRECTING) {
            process.handIn(task.id(), "department");
        } else {
            process.approve(task.id());
        }
    }

    private void work(UUID report) {
        Work work = roads.work(report);
        if (work.kind() == Work.Kind.READ_DRAFT) {
            process.readable(work, WORKER);
        } else {
            process.done(work, WORKER);
        }
    }

    private ProcessDefinition diagramOf(UUID report) {
        String definition = engine.runtime()
                .createProcessInstanceQuery()
                .variableValueEquals("caseId", report.toString())
                .singleResult()
                .getProcessDefinitionId();
        return engine.repository().getProcessDefinition(definition);
    }
}

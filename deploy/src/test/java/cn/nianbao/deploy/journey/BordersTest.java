package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.road.Decision;
import cn.nianbao.deploy.setting.Settings.Ports;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agencies and duties are kept apart on the server, whatever the caller asks for. */
@ExtendWith(WholeSystem.class)
class BordersTest {

    @Test
    void anAgencySeesItsOwnReportsAndTheOfficeThoseOfItsLevelAndBelow(RunningSystem system) {
        Journey journey = Journey.handedIn(system, 2020);
        String task = journey.task("first");

        assertThat(ids(system.console("culture-first").list(""))).doesNotContain(journey.id());
        assertThat(ids(system.console("town-office").list(""))).doesNotContain(journey.id());
        assertThat(ids(system.console("office").list(""))).contains(journey.id());
        assertThat(journey.task("culture-first")).isEmpty();
        assertThat(journey.by("culture-first")
                        .decide(task, Decision.approve(journey.revision()))
                        .status())
                .isEqualTo(403);

        // one person in two roles: who edited decides nothing, and nobody decides another's step
        assertThat(journey.by("second")
                        .decide(task, Decision.approve(journey.revision()))
                        .status())
                .isEqualTo(403);
        journey.by("both").act(journey.id(), "recall", null).demand(200);
        journey.correct("both", "a20-6/penalties/decisions", "244").demand(200);
        journey.by("both").act(journey.id(), "hand-in", null).demand(200);
        assertThat(journey.task("both")).isEmpty();
        assertThat(journey.by("both")
                        .decide(journey.task("first"), Decision.approve(journey.revision()))
                        .status())
                .isEqualTo(403);
        assertThat(journey.state()).isEqualTo("first-review");
        journey.abandon();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports", "/api/tasks", "/api/reports/x", "/api/reports/x/report"})
    void nobodyIsLetInWithoutAToken(String path, RunningSystem system) {
        assertThat(new Http(system.settings().consoleUrl()).get(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "approver", "office", "admin"})
    void noPersonWritesToThePortalDirectly(String user, RunningSystem system) {
        assertThat(ServiceDoor.edition(system, system.tokens().of(user)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void onlyTheReviewServicesOwnAccountGetsToThePortalsDoor(RunningSystem system) {
        assertThat(ServiceDoor.edition(system, ServiceDoor.reviewService(system))
                        .statusCode())
                .as("let in, and the empty record refused for what it is")
                .isEqualTo(422);
        assertThat(ServiceDoor.edition(system, "no.such.token").statusCode()).isEqualTo(401);
    }

    @Test
    void metricsStayOffThePortsWherePeopleComeIn(RunningSystem system) {
        Ports ports = system.settings().ports();
        for (int open : List.of(ports.portal(), ports.console(), ports.parser())) {
            assertThat(at(open, "/q/metrics")).as(String.valueOf(open)).isEqualTo(404);
            assertThat(at(open, "/q/openapi")).as(String.valueOf(open)).isEqualTo(404);
            assertThat(at(open, "/q/health/ready")).as(String.valueOf(open)).isEqualTo(200);
        }
        for (int own : List.of(ports.portalManagement(), ports.consoleManagement(), ports.parserManagement())) {
            assertThat(at(own, "/q/metrics")).as(String.valueOf(own)).isEqualTo(200);
            assertThat(at(own, "/q/openapi")).as(String.valueOf(own)).isEqualTo(200);
        }
    }

    private static int at(int port, String path) {
        return new Http("http://127.0.0.1:" + port).get(path).status();
    }

    private static List<String> ids(Answer list) {
        return list.demand(200)
                .json()
                .valueStream()
                .map((JsonNode report) -> report.path("id").asText())
                .toList();
    }
}

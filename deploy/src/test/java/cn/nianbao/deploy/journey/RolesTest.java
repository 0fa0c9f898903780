package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Roles × calls over HTTP with real tokens: who is refused (403), and who is let through to an answer that changes nothing.
 * The report has an open error and stands with staff.
 */
@ExtendWith(WholeSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesTest {
    private static final String SAMPLE = "anlan-emergency-2025-with-error.tabs.txt";
    private static final int YEAR = 2021;
    private static final List<String> USERS = List.of(
            "staff",
            "first",
            "second",
            "secrecy",
            "approver",
            "leader",
            "informant",
            "office",
            "admin",
            "no-role",
            "no-agency",
            "culture-staff",
            "culture-first",
            "town-office");

    private RunningSystem system;
    private Journey journey;
    private String report;

    @BeforeAll
    void withAReportInCorrecting(RunningSystem running) {
        system = running;
        journey = Journey.submitted(system, SAMPLE, YEAR);
        report = journey.id();
    }

    @AfterAll
    void leaveTheYear() {
        journey.abandon();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiterString = "|", useHeadersInDisplayName = false, textBlock = """
            # call             | staff first second secrecy approver leader informant office admin no-role no-agency culture-staff culture-first town-office
            submit             | 200   403   403    403     403      403    403       403    403   403     403       403           403           403
            list               | 200   200   200    200     200      200    200       200    200   403     200       200           200           200
            standing           | 200   200   200    200     200      200    200       200    403   403     403       403           403           403
            read               | 200   200   200    200     200      200    200       200    403   403     403       403           403           403
            history            | 200   200   200    200     200      200    200       200    403   403     403       403           403           403
            correct            | 412   403   403    403     403      403    403       403    403   403     403       403           403           403
            hand-in            | 422   403   403    403     403      403    403       403    403   403     403       403           403           403
            recall             | 409   403   403    403     403      403    403       403    403   403     403       403           403           403
            abandon            | 422   403   403    403     403      403    403       403    403   403     403       403           403           403
            retry              | 403   403   403    403     403      403    403       403    200   403     403       403           403           403
            tasks              | 200   200   200    200     200      200    200       200    403   403     200       200           200           200
            decide             | 403   409   409    409     409      409    403       409    403   403     403       403           409           409
            """)
    void answersEachRoleAsTheContractSays(String call, String expected) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        Map<String, Integer> found = new LinkedHashMap<>();
        String[] statuses = expected.strip().split("\\s+");
        for (int i = 0; i < USERS.size(); i++) {
            wanted.put(USERS.get(i), Integer.valueOf(statuses[i]));
            found.put(USERS.get(i), call(call, system.console(USERS.get(i))).status());
        }
        assertThat(found).containsExactlyEntriesOf(wanted);
    }

    private Answer call(String call, Console console) {
        return switch (call) {
            case "submit" -> console.submit(SAMPLE, Journey.draft(SAMPLE, YEAR), Journey.AGENCY, YEAR);
            case "list" -> console.list("");
            case "standing" -> console.standing(report);
            case "read" -> console.read(report);
            case "history" -> console.history(report);
            case "correct" -> console.correct(report, "0".repeat(64), Map.of("requests/1/total", "1"));
            case "hand-in", "recall", "abandon", "retry" -> console.act(report, call, null);
            case "tasks" -> console.tasks();
            case "decide" -> console.decide("no-such-task", Decision.approve("0".repeat(64)));
            default -> throw new IllegalArgumentException(call);
        };
    }
}

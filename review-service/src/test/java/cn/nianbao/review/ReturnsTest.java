package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Approvals;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step that can send a report back × every step that it can be sent to: the right people are next, the reminders stay
 * as they were, the approvals from there on count no more, and nothing of the history is lost.
 */
@QuarkusTest
@RealPartners
class ReturnsTest {

    private static final List<Step> REVIEWS = List.of(
            Step.FIRST_REVIEW,
            Step.SECOND_REVIEW,
            Step.LEADER_REVIEW,
            Step.SECRECY_REVIEW,
            Step.SIGN_OFF,
            Step.OFFICE_REVIEW);

    @Inject
    DataSource database;

    @Inject
    ReportProcess process;

    static Stream<Arguments> pairs() {
        return REVIEWS.stream().flatMap(from -> Stream.concat(
                        Stream.of(Step.CORRECTING), REVIEWS.stream().takeWhile(step -> step != from))
                .map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aReturnTakesTheRoadUpAgainFromThere(Step from, Step to) throws SQLException {
        Desk desk = Desk.handedIn("by-hand-every-step");
        REVIEWS.stream().takeWhile(step -> step != from).forEach(step -> desk.approveBy(reviewer(desk, step)));
        List<String> before = desk.history();
        List<String> reminders = reminders(desk);

        desk.sendBack(reviewer(desk, from), to.id(), "请再核对一次").then().statusCode(200);

        assertThat(desk.state()).isEqualTo(to.id());
        assertThat(desk.history().subList(0, before.size())).isEqualTo(before);
        assertThat(desk.history()).hasSize(before.size() + 1).endsWith("returned");
        assertThat(reminders(desk)).hasSize(2).isEqualTo(reminders);
        assertThat(peopleWithTheTask(desk)).containsExactly(to == Step.CORRECTING ? desk.staff : reviewer(desk, to));
        assertThat(missing(desk)).isEqualTo(to == Step.CORRECTING ? REVIEWS : from(to));

        if (to == Step.CORRECTING) {
            desk.handIn(desk.staff).then().statusCode(200);
        }
        for (Step step : from(to)) {
            assertThat(desk.state()).isEqualTo(step.id());
            desk.approveBy(reviewer(desk, step));
        }
        assertThat(missing(desk)).isEmpty();
        assertThat(desk.state()).isEqualTo("awaiting-upload");
    }

    /** The steps that are to be gone again; all of them where staff hold the report. */
    private static List<Step> from(Step to) {
        return to == Step.CORRECTING ? REVIEWS : REVIEWS.subList(REVIEWS.indexOf(to), REVIEWS.size());
    }

    private List<Step> missing(Desk desk) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ReportCase report = ReportCase.of(UUID.fromString(desk.report)).orElseThrow();
            return Approvals.missing(report, process.policy(report.id()).orElseThrow(), desk.revision());
        });
    }

    private static List<Person> peopleWithTheTask(Desk desk) {
        return Stream.concat(
                        Stream.of(desk.staff, desk.informant), REVIEWS.stream().map(step -> reviewer(desk, step)))
                .filter(person -> !desk.tasks(person).isEmpty())
                .toList();
    }

    private static Person reviewer(Desk desk, Step step) {
        return Map.of(
                        Step.FIRST_REVIEW, desk.first,
                        Step.SECOND_REVIEW, desk.second,
                        Step.LEADER_REVIEW, desk.leader,
                        Step.SECRECY_REVIEW, desk.secrecy,
                        Step.SIGN_OFF, desk.approver,
                        Step.OFFICE_REVIEW, desk.office)
                .get(step);
    }

    /** The timers of the report with their dates. */
    private List<String> reminders(Desk desk) throws SQLException {
        String sql = """
                select j.id_ || ' ' || j.duedate_ from act_ru_job j
                join act_ru_variable v on v.proc_inst_id_ = j.process_instance_id_
                where v.name_ = 'caseId' and v.text_ = ? order by 1
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, desk.report);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}

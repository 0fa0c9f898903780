package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two at once: the case's row decides, whoever waited for it sees what the other did, and nothing is done twice. */
@QuarkusTest
@RealPartners
class RaceTest {

    private static final byte[] PAGE = "<html><body><p>一、总体情况</p></body></html>".getBytes(StandardCharsets.UTF_8);

    private static final String LOCK = "select id from report_case where id = ? for update";

    @Inject
    DataSource database;

    private List<Integer> race(Desk desk, Supplier<Response> one, Supplier<Response> two) throws SQLException {
        return Held.back(database, LOCK, UUID.fromString(desk.report), List.of(one, two)).stream()
                .map(Response::statusCode)
                .toList();
    }

    private static Person anotherFirst(Desk desk) {
        return new Person("second-first", "另一位", List.of("first-reviewer"), List.of(desk.agency));
    }

    private static Response abandon(Desk desk) {
        return desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("reason", "重新编制"))
                .post("/api/reports/" + desk.report + "/abandon");
    }

    @Test
    void ofTwoWhoDecideOneWins() throws SQLException {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        Map<String, String> approve = Map.of("decision", "approve", "revision", desk.revision());
        assertThat(race(
                        desk,
                        () -> desk.decide(desk.first, task, approve),
                        () -> desk.decide(anotherFirst(desk), task, approve)))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(desk.history()).containsOnlyOnce("approved");
        assertThat(desk.state()).isEqualTo("second-review");
    }

    @Test
    void aDoubleClickIsOneDecision() throws SQLException {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        Map<String, String> approve = Map.of("decision", "approve", "revision", desk.revision());
        Supplier<Response> click = () -> desk.decide(desk.first, task, approve);
        assertThat(race(desk, click, click)).containsExactly(200, 200);
        assertThat(desk.history()).containsOnlyOnce("approved");
    }

    @Test
    void aDecisionThatWaitedForARecallIsLate() throws SQLException {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        Map<String, String> approve = Map.of("decision", "approve", "revision", desk.revision());
        assertThat(race(
                        desk,
                        () -> desk.staff.call().post("/api/reports/" + desk.report + "/recall"),
                        () -> desk.decide(desk.first, task, approve)))
                .containsExactly(200, 409);
        assertThat(desk.state()).isEqualTo("correcting");
        assertThat(desk.history()).endsWith("handed-in", "recalled");
    }

    /** Every button that moves a report: pressed twice at once, or again after a lost answer, it is one deed. */
    @ParameterizedTest
    @CsvSource({"hand-in, handed-in, 200", "recall, recalled, 200", "abandon, abandoned, 200"})
    void aButtonPressedTwiceAtOnceIsOneDeed(String button, String deed, int status) throws SQLException {
        Desk desk = button.equals("hand-in") ? Desk.withForm() : Desk.handedIn();
        if (button.equals("hand-in")) {
            desk.fill();
        }
        Supplier<Response> press = () -> desk.act(button, Map.of("reason", "重新编制"));
        assertThat(race(desk, press, press)).containsExactly(status, status);
        assertThat(desk.history()).containsOnlyOnce(deed).endsWith(deed);
    }

    @Test
    void whatIsHandedInByOneIsNotHandedInByAnother() throws SQLException {
        Desk desk = Desk.withForm();
        desk.fill();
        Person colleague = new Person("colleague", "同事", List.of("staff"), List.of(desk.agency));
        assertThat(race(desk, () -> desk.handIn(desk.staff), () -> desk.handIn(colleague)))
                .containsExactlyInAnyOrder(200, 409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correction", "withdrawal"})
    void aNextVersionAskedForTwiceAtOnceIsOne(String act) throws SQLException {
        Desk desk = Desk.published();
        Supplier<Response> press = () -> desk.act(act, Map.of("reason", "数据有误"));
        List<Response> answers = Held.back(database, LOCK, UUID.fromString(desk.report), List.of(press, press));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 200);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getString("id"))
                .containsOnly(answers.get(0).jsonPath().getString("id"));
    }

    @Test
    void ofACorrectionAndAWithdrawalAtOnceOneWins() throws SQLException {
        Desk desk = Desk.published();
        assertThat(race(
                        desk,
                        () -> desk.act("correction", Map.of("reason", "更正")),
                        () -> desk.act("withdrawal", Map.of("reason", "撤下"))))
                .containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void whilePublishingNothingIsCorrectedOrTakenBack() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("publishing");
        assertThat(desk.correct(desk.staff, Map.of("title", "另一个标题")).statusCode())
                .isEqualTo(409);
        for (String act : List.of("correction", "withdrawal", "recall", "abandon")) {
            assertThat(desk.act(act, Map.of("reason", "更正")).statusCode())
                    .as(act)
                    .isEqualTo(409);
        }
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(409);
    }

    @Test
    void anAddressRegisteredTwiceAtOnceIsRegisteredOnce() throws SQLException {
        Desk desk = Desk.handedIn("by-hand");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        String address = CityPortal.upload(desk.agency, desk.read(desk.staff).asByteArray());
        assertThat(race(desk, () -> desk.register(address), () -> desk.register(address)))
                .containsExactly(200, 200);
        desk.awaitState("published");
        assertThat(desk.history()).containsOnlyOnce("uploaded");
    }

    @Test
    void aFilingDecidedTwiceAtOnceIsDecidedOnce() throws SQLException {
        Desk desk = Desk.published();
        String task = desk.task(desk.office);
        Map<String, String> filed = Map.of("decision", "approve", "revision", desk.revision());
        Supplier<Response> press = () -> desk.decide(desk.office, task, filed);
        assertThat(race(desk, press, press)).containsExactly(200, 200);
        assertThat(desk.history()).containsOnlyOnce("filed");
    }

    @Test
    void aCorrectionThatWaitedForHandingInIsRefused() throws SQLException {
        Desk desk = Desk.withForm();
        desk.fill();
        String seen = desk.revision();
        assertThat(race(
                        desk,
                        () -> desk.handIn(desk.staff),
                        () -> desk.correct(desk.staff, seen, Map.of("title", "另一个标题"))))
                .containsExactly(200, 409);
        assertThat(desk.revision()).isEqualTo(seen);
    }

    @Test
    void ofTwoWhoCorrectTheSameRevisionOneWins() throws SQLException {
        Desk desk = Desk.withForm();
        String seen = desk.revision();
        assertThat(race(
                        desk,
                        () -> desk.correct(desk.staff, seen, Map.of("title", "甲")),
                        () -> desk.correct(desk.staff, seen, Map.of("title", "乙"))))
                .containsExactly(200, 412);
        assertThat(desk.history()).containsOnlyOnce("corrected");
    }

    @Test
    void anotherDraftThatWaitedForHandingInIsRefused() throws SQLException {
        Desk desk = Desk.withForm();
        desk.fill();
        assertThat(race(desk, () -> desk.handIn(desk.staff), () -> desk.handedInAnother(PAGE)))
                .containsExactly(200, 409);
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void aDraftThatWaitedForTheOldOneToBeAbandonedIsANewCase() throws SQLException {
        Desk desk = Desk.withForm();
        assertThat(race(desk, () -> abandon(desk), () -> desk.handedInAnother(PAGE)))
                .containsExactly(200, 201);
    }

    @Test
    void theSameDraftTwiceAtOnceIsOneReport() throws SQLException {
        Desk desk = new Desk();
        Supplier<Response> submission = () -> desk.handedInAnother(PAGE);
        List<Response> answers = Held.back(
                database,
                "select code from agency where code = ? for update",
                desk.agency,
                List.of(submission, submission));
        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 200);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getString("id"))
                .allMatch(id -> id.equals(answers.get(0).jsonPath().getString("id")));
    }

    @Test
    void ofTwoWhoOpenTheSameReportTheSecondFindsTheFirsts() throws SQLException {
        Desk desk = new Desk();
        String reserved = """
                insert into report_case (id, agency, year, version, state, since)
                values (gen_random_uuid(), ?, 2025, 1, 'correcting', now())
                """;
        List<Response> answers = Held.back(
                database,
                reserved,
                desk.agency,
                List.of(() -> desk.submit(desk.staff, null, null), () -> desk.handedInAnother(PAGE)));
        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 200);
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each role × each call: only whom the contract names gets through. */
@QuarkusTest
@RealPartners
class RolesTest {

    private static final List<String> ROLES = List.of(
            "staff",
            "first-reviewer",
            "second-reviewer",
            "leader-reviewer",
            "secrecy-reviewer",
            "approver",
            "informant",
            "office",
            "operator");

    /** A call, who may make it in their own agency, and what it then answers. */
    private record Call(String name, List<String> allowed, int answer, BiFunction<Desk, Person, Response> make) {}

    private static final List<String> READERS = ROLES.subList(0, 8);

    private static final List<Call> CALLS = List.of(
            new Call("POST /api/reports", List.of("staff"), 409, (desk, who) -> desk.submit(who, null, null)),
            new Call("GET /api/reports", ROLES, 200, (desk, who) -> who.call().get("/api/reports")),
            new Call("GET /api/reports/{id}", READERS, 200, (desk, who) -> who.call()
                    .get("/api/reports/" + desk.report)),
            new Call("GET report", READERS, 200, Desk::read),
            new Call(
                    "PATCH report",
                    List.of("staff"),
                    409,
                    (desk, who) -> desk.correct(who, desk.revision(), Map.of("title", "x"))),
            new Call("POST hand-in", List.of("staff"), 409, Desk::handIn),
            new Call("POST recall", List.of(), 200, (desk, who) -> who.call()
                    .post("/api/reports/" + desk.report + "/recall")),
            new Call("POST abandon", List.of("staff"), 422, (desk, who) -> who.call()
                    .contentType("application/json")
                    .body(Map.of("reason", ""))
                    .post("/api/reports/" + desk.report + "/abandon")),
            new Call("POST retry", List.of("operator"), 200, (desk, who) -> who.call()
                    .post("/api/reports/" + desk.report + "/retry")),
            new Call("GET history", READERS, 200, (desk, who) -> who.call()
                    .get("/api/reports/" + desk.report + "/history")),
            new Call("GET /api/tasks", READERS, 200, (desk, who) -> who.call().get("/api/tasks")),
            new Call(
                    "POST decision",
                    List.of("second-reviewer"),
                    409,
                    (desk, who) -> desk.decide(
                            who,
                            desk.task(desk.second),
                            Map.of("decision", "approve", "revision", "a revision nobody has"))));

    @TestFactory
    Stream<DynamicTest> onlyWhomTheContractNames() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        return CALLS.stream().flatMap(call -> ROLES.stream()
                .map(role -> DynamicTest.dynamicTest(call.name() + " as " + role, () -> {
                    // recall is the staff's, but the first review has decided
                    List<String> conflict = call.name().equals("POST recall") ? List.of("staff") : List.of();
                    Person who = new Person("table-" + role, "测试", List.of(role), List.of(desk.agency));
                    int expected =
                            conflict.contains(role) ? 409 : call.allowed().contains(role) ? call.answer() : 403;
                    assertThat(call.make().apply(desk, who).statusCode()).isEqualTo(expected);
                })));
    }

    @TestFactory
    Stream<DynamicTest> nobodyOfAnotherAgency() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        return CALLS.stream()
                .filter(call -> !List.of("GET /api/reports", "GET /api/tasks", "POST retry")
                        .contains(call.name()))
                .flatMap(call -> ROLES.stream()
                        .map(role -> DynamicTest.dynamicTest(call.name() + " as foreign " + role, () -> {
                            Person who = new Person("foreign-" + role, "外单位", List.of(role), List.of("anlan-199"));
                            assertThat(call.make().apply(desk, who).statusCode())
                                    .isEqualTo(403);
                        })));
    }

    @Test
    void theOfficeReadsWhatIsBelowItAndDecidesNothingOfIt() {
        Desk desk = Desk.handedIn();
        assertThat(desk.read(desk.office).statusCode()).isEqualTo(200);
        var decision = desk.decide(
                desk.office, desk.task(desk.first), Map.of("decision", "approve", "revision", desk.revision()));
        assertThat(decision.statusCode()).isEqualTo(403);
    }

    @Test
    void withoutATokenNothing() {
        Response answer =
                io.restassured.RestAssured.given().redirects().follow(false).get("/api/reports");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void aCookieIsNoToken() {
        Response answer = io.restassured.RestAssured.given()
                .cookie("q_session", "anything")
                .get("/api/tasks");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void theOperatorSeesWhatStandsStillAndNoContent() {
        Desk desk = Desk.handedIn();
        Person operator = Person.of("operator", desk.agency);
        assertThat(desk.read(operator).statusCode()).isEqualTo(403);
        assertThat(operator.call().get("/api/reports").jsonPath().getList("findAll { it.incident == null }"))
                .isEmpty();
    }
}

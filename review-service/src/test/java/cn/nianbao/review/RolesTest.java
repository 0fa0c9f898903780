package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Each call by everybody: every role, every two roles in one token, and every role as deputy of every other. Only whom the
 * contract names gets through; an operator and somebody without a role stand for nobody.
 */
@QuarkusTest
@RealPartners
class RolesTest {

    private static final List<String> READERS = List.of(
            "staff",
            "first-reviewer",
            "second-reviewer",
            "leader-reviewer",
            "secrecy-reviewer",
            "approver",
            "informant",
            "office");
    private static final String OPERATOR = "operator";
    private static final List<String> ALL = concat(READERS, List.of(OPERATOR));
    private static final List<String> STAFF = List.of("staff");
    private static final List<String> NOBODY = List.of();

    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data; boundary=part";

    /** Where the report stands when a call is made; what is allowed must leave it there. */
    private enum Moment {
        CORRECTING,
        FIRST_REVIEW,
        SECOND_REVIEW,
        SECRECY_REVIEW,
        SIGN_OFF
    }

    /**
     * A call at a moment.
     *
     * @param path of the report's where it does not begin with /api
     * @param roles who may make it, in their own agency
     * @param answer what they are answered; everybody else hears 403
     * @param standingIn whether a deputy may make it too
     */
    private record Call(
            String method, String path, String type, String body, List<String> roles, int answer, boolean standingIn) {

        String at(Desk desk) {
            return path.startsWith("/api")
                    ? path.replace("{agency}", desk.agency)
                    : "/api/reports/" + desk.report + path;
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** Somebody, and for whom they stand; null for nobody. */
    private record Caller(Person person, String standsFor) {

        boolean may(Call call) {
            Set<String> roles = new HashSet<>(person.roles());
            boolean mayStandIn = !roles.isEmpty() && !roles.contains(OPERATOR);
            if (call.standingIn() && standsFor != null && mayStandIn) {
                roles.add(standsFor);
            }
            return !Collections.disjoint(roles, call.roles());
        }

        @Override
        public String toString() {
            return person.roles() + (standsFor == null ? "" : " for " + standsFor);
        }
    }

    private static Call call(String method, String path, List<String> roles, int answer) {
        return new Call(method, path, JSON, "", roles, answer, true);
    }

    private static Call call(String method, String path, String body, List<String> roles, int answer) {
        return new Call(method, path, JSON, body, roles, answer, true);
    }

    private static List<Call> calls(Moment moment, String task) {
        List<Call> calls = new ArrayList<>(List.of(decision(task, decider(moment)), remark(decider(moment))));
        if (moment == Moment.CORRECTING) {
            calls.addAll(writing(true));
        }
        if (moment == Moment.SECOND_REVIEW) {
            calls.addAll(writing(false));
            calls.addAll(reading());
            calls.addAll(naming());
        }
        return calls;
    }

    private static List<String> decider(Moment moment) {
        return switch (moment) {
            case CORRECTING -> NOBODY;
            case FIRST_REVIEW -> List.of("first-reviewer");
            case SECOND_REVIEW -> List.of("second-reviewer");
            case SECRECY_REVIEW -> List.of("secrecy-reviewer");
            case SIGN_OFF -> List.of("approver");
        };
    }

    private static Call decision(String task, List<String> decider) {
        String old = "{\"decision\": \"approve\", \"revision\": \"a revision nobody has\"}";
        return call("POST", "/api/tasks/" + task + "/decision", old, decider, 409);
    }

    private static Call remark(List<String> decider) {
        return call("POST", "/remarks", "{\"text\": \"\"}", decider, 422);
    }

    private static List<Call> reading() {
        return List.of(
                call("GET", "/api/reports", ALL, 200),
                call("GET", "", READERS, 200),
                call("GET", "/report", READERS, 200),
                call("GET", "/remarks", READERS, 200),
                call("GET", "/history", READERS, 200),
                call("GET", "/api/tasks", READERS, 200),
                call("GET", "/api/deputies", READERS, 200),
                call("GET", "/api/colleagues?agency={agency}", READERS, 200));
    }

    /** What changes something is asked for so that nothing comes of it. */
    private static List<Call> writing(boolean held) {
        String form = "--part\r\nContent-Disposition: form-data; name=\"agency\"\r\n\r\n{agency}\r\n--part\r\n"
                + "Content-Disposition: form-data; name=\"year\"\r\n\r\n" + Desk.YEAR + "\r\n--part--\r\n";
        String reason = "{\"reason\": \"x\"}";
        String accept = "{\"accept\": true, \"reason\": \"x\"}";
        return List.of(
                new Call("POST", "/api/reports", FORM, form, STAFF, 409, true),
                call("PATCH", "/report", "{\"title\": \"x\"}", STAFF, held ? 412 : 409),
                call("PUT", "/findings/none/explanation", reason, STAFF, held ? 404 : 409),
                call("PUT", "/findings/none/contest", reason, STAFF, held ? 404 : 409),
                call("PUT", "/findings/none/contest/decision", accept, List.of("secrecy-reviewer"), 404),
                call("PUT", "/cells/none/confirmation", "{}", STAFF, held ? 422 : 409),
                call("PUT", "/remarks/none/answer", "{\"answer\": \"x\"}", STAFF, 404),
                call("POST", "/hand-in", STAFF, held ? 422 : 409),
                call("POST", "/recall", STAFF, 409),
                call("POST", "/abandon", "{\"reason\": \"\"}", STAFF, 422),
                call("POST", "/correction", "{\"reason\": \"\"}", STAFF, 422),
                call("POST", "/withdrawal", "{\"reason\": \"\"}", List.of("staff", "office"), 422),
                call("POST", "/retry", List.of(OPERATOR), 200));
    }

    /** Nobody passes on what they hold as a deputy, and an operator's work is nobody else's. */
    private static List<Call> naming() {
        List<Call> calls =
                new ArrayList<>(List.of(new Call("DELETE", "/api/deputies/none", JSON, "", READERS, 404, false)));
        for (String role : List.of("staff", "first-reviewer", OPERATOR)) {
            String nobody = "{\"deputy\": \"nobody\", \"role\": \"" + role + "\", \"agency\": \"{agency}\"}";
            List<String> holders = role.equals(OPERATOR) ? NOBODY : List.of(role);
            calls.add(new Call("POST", "/api/deputies", JSON, nobody, holders, 422, false));
        }
        return calls;
    }

    // ---------------------------------------------------------------- everybody

    private static List<Caller> everybody(Desk desk) {
        List<Caller> everybody = new ArrayList<>();
        everybody.add(new Caller(person(desk, List.of(), ""), null));
        for (String role : ALL) {
            everybody.add(new Caller(person(desk, List.of(role), ""), null));
            for (String other : ALL.subList(ALL.indexOf(role) + 1, ALL.size())) {
                everybody.add(new Caller(person(desk, List.of(role, other), ""), null));
            }
            for (String principal : READERS) {
                everybody.add(deputy(desk, List.of(role), principal));
            }
        }
        for (String principal : List.of("staff", "first-reviewer")) {
            everybody.add(deputy(desk, List.of(), principal));
            everybody.add(deputy(desk, List.of("informant", OPERATOR), principal));
        }
        return everybody;
    }

    private static Person person(Desk desk, List<String> roles, String suffix) {
        return new Person(String.join("+", roles) + suffix + "-of-" + desk.agency, "测试", roles, List.of(desk.agency));
    }

    private static Caller deputy(Desk desk, List<String> roles, String principal) {
        Person deputy = person(desk, roles, "-for-" + principal);
        Deputies.asIfBetween(person(desk, List.of(principal), "-principal"), deputy, principal, desk.agency);
        return new Caller(deputy, principal);
    }

    // ---------------------------------------------------------------- calling

    @TestHTTPResource
    URI service;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService hands = Executors.newFixedThreadPool(4);

    private Optional<String> hole(Call call, Desk desk, Caller caller, String token) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(call.at(desk)))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", call.type())
                .header("If-Match", "\"a revision nobody has\"")
                .method(call.method(), BodyPublishers.ofString(call.body().replace("{agency}", desk.agency)))
                .build();
        int expected = caller.may(call) ? call.answer() : 403;
        try {
            int answer = client.send(request, BodyHandlers.discarding()).statusCode();
            return answer == expected
                    ? Optional.empty()
                    : Optional.of(call + " as " + caller + ": " + answer + " instead of " + expected);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(call + " as " + caller, failed);
        }
    }

    /** Makes every call as each of them, some at once; what was answered otherwise than the contract says. */
    private List<String> holes(List<Call> calls, Desk desk, Map<Caller, String> tokens) {
        List<CompletableFuture<Optional<String>>> answers = calls.stream()
                .flatMap(call -> tokens.entrySet().stream()
                        .map(caller -> CompletableFuture.supplyAsync(
                                () -> hole(call, desk, caller.getKey(), caller.getValue()), hands)))
                .toList();
        return answers.stream().flatMap(answer -> answer.join().stream()).toList();
    }

    @AfterEach
    void letGo() {
        hands.shutdown();
    }

    @Test
    void onlyWhomTheContractNames(TestReporter report) {
        Desk desk = Desk.withForm();
        Map<Caller, String> tokens = new LinkedHashMap<>();
        everybody(desk).forEach(caller -> tokens.put(caller, caller.person().token()));
        Map<Moment, List<String>> holes = new EnumMap<>(Moment.class);
        Map<Moment, Person> turn = new EnumMap<>(Map.of(
                Moment.CORRECTING, desk.staff,
                Moment.FIRST_REVIEW, desk.first,
                Moment.SECOND_REVIEW, desk.second,
                Moment.SECRECY_REVIEW, desk.secrecy,
                Moment.SIGN_OFF, desk.approver));
        int made = 0;
        for (Map.Entry<Moment, Person> now : turn.entrySet()) {
            List<Call> calls = calls(now.getKey(), desk.task(now.getValue()));
            made += calls.size() * tokens.size();
            holes.put(now.getKey(), holes(calls, desk, tokens));
            goOn(desk, now.getValue());
        }
        report.publishEntry("calls", made + " by " + tokens.size() + " people");
        assertThat(holes).allSatisfy((moment, found) -> assertThat(found).isEmpty());
    }

    private static void goOn(Desk desk, Person who) {
        if (who.equals(desk.staff)) {
            desk.fill();
            assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        } else {
            desk.approveBy(who);
        }
    }

    @Test
    void nobodyOfAnotherAgency() {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        List<Call> calls = calls(Moment.SECOND_REVIEW, task).stream()
                .filter(call ->
                        !Set.of("/api/reports", "/api/tasks", "/api/deputies").contains(call.path())
                                || !call.method().equals("GET"))
                .filter(call -> !Set.of("/retry", "/api/deputies/none").contains(call.path()))
                .map(call ->
                        new Call(call.method(), call.path(), call.type(), call.body(), NOBODY, call.answer(), false))
                .toList();
        Map<Caller, String> tokens = new LinkedHashMap<>();
        for (String role : ALL) {
            Person foreign = new Person("foreign-" + role, "外单位", List.of(role), List.of("anlan-199"));
            tokens.put(new Caller(foreign, null), foreign.token());
        }
        assertThat(holes(calls, desk, tokens)).isEmpty();
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

    private static List<String> concat(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each deed × each other step of the road × everybody who counts as the one who did it: under their own name, as an
 * administrator, as deputy, as principal, and when the deputyship is over. Whoever counts as nobody else goes on.
 */
@QuarkusTest
@RealPartners
class DutiesTableTest {

    /** Who acts one after the other on a department's report. */
    private static final List<String> ROAD =
            List.of("staff", "first-reviewer", "second-reviewer", "secrecy-reviewer", "approver");

    private final List<String> holes = new ArrayList<>();
    private Desk desk;

    /** Somebody who acts in one step, and those who count as one with them. */
    private record Doer(String did, Person self, Person principal, Person heir, Person former) {

        static Doer of(String did, String agency) {
            Doer doer = new Doer(
                    did,
                    person("doer", did, agency),
                    person("principal", did, agency),
                    person("heir", did, agency),
                    person("former", did, agency));
            ROAD.forEach(role -> Deputies.asIfBetween(doer.principal, doer.self, role, agency));
            Deputies.asIfBetween(doer.self, doer.heir, did, agency);
            Deputies.revoke(doer.self, Deputies.asIfBetween(doer.self, doer.former, did, agency));
            return doer;
        }

        /** Of every role, so that it is never for want of one that somebody is refused. */
        private static Person person(String name, String did, String agency) {
            return new Person(name + "-" + did + "-of-" + agency, name, ROAD, List.of(agency));
        }

        /** Everybody who counts as this doer, as they might come for another step. */
        Stream<Person> faces() {
            Person standsIn = new Person(self.sub(), self.name(), List.of("informant"), self.agencies());
            return Stream.of(self, self.alsoAs("operator"), standsIn, principal, heir, former);
        }
    }

    @Test
    void oneDeedAndNoOtherStep() {
        desk = Desk.withForm();
        Map<String, Doer> doers =
                ROAD.stream().collect(Collectors.toMap(Function.identity(), did -> Doer.of(did, desk.agency)));
        desk.fillAs(doers.get("staff").self());
        handIn();
        for (String now : ROAD.subList(1, ROAD.size())) {
            barred(now, doers, ROAD.subList(0, ROAD.indexOf(now)));
            if (!now.equals("approver")) {
                desk.approveBy(doers.get(now).self());
            }
        }
        Person approver = doers.get("approver").self();
        assertThat(desk.sendBack(approver, "first-review", "请核对").statusCode()).isEqualTo(200);
        for (String now : ROAD.subList(1, ROAD.size())) {
            List<String> others = ROAD.stream().filter(did -> !did.equals(now)).toList();
            barred(now, doers, others);
            desk.approveBy(doers.get(now).self());
        }
        assertThat(holes).isEmpty();
        assertThat(desk.state()).isEqualTo("publishing");
    }

    /** Anybody may hand in: that is no edit. Everybody free is known, so that somebody is left for each step. */
    private void handIn() {
        Person free = new Person("free-of-" + desk.agency, "空闲", ROAD, List.of(desk.agency));
        free.call().get("/api/tasks");
        assertThat(desk.handIn(free).statusCode()).isEqualTo(200);
    }

    private void barred(String now, Map<String, Doer> doers, List<String> before) {
        String task = desk.task(doers.get(now).self());
        Map<String, String> approve = Map.of("decision", "approve", "revision", desk.revision());
        for (String did : before) {
            doers.get(did).faces().forEach(face -> {
                int answer = desk.decide(face, task, approve).statusCode();
                boolean offered = face.call().get("/api/tasks").asString().contains(desk.report);
                if (answer != 403 || offered) {
                    holes.add(face.sub() + " " + face.roles() + " as " + now + " after " + did + ": " + answer);
                }
            });
        }
    }
}

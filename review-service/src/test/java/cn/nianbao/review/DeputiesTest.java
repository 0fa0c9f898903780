package cn.nianbao.review;

import static cn.nianbao.review.Deputies.colleague;
import static cn.nianbao.review.Deputies.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.ReportJson;
import cn.nianbao.review.decision.History;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** 委托代办（AB岗）: acting for somebody, and what the record says of it. */
@QuarkusTest
@RealPartners
class DeputiesTest {

    @Inject
    History history;

    private static Map<String, String> approve(Desk desk) {
        return Map.of("decision", "approve", "revision", desk.revision());
    }

    private static JsonPath history(Desk desk) {
        return desk.staff.call().get("/api/reports/" + desk.report + "/history").jsonPath();
    }

    @Test
    void theDeputySeesTheTaskDecidesItAndTheRecordSaysForWhom() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        assertThat(desk.tasks(deputy)).isEmpty();
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        String task = desk.task(deputy);
        assertThat(desk.decide(deputy, task, approve(desk)).statusCode()).isEqualTo(200);
        assertThat(desk.state()).isEqualTo("second-review");
        Map<String, String> line = history(desk).getMap("find { it.kind == 'approved' }");
        assertThat(line)
                .containsEntry("by", deputy.name())
                .containsEntry("byFor", desk.first.name())
                .containsEntry("byShown", deputy.name() + " 代 " + desk.first.name());
        assertThat(desk.decide(deputy, task, approve(desk)).statusCode())
                .as("the same decision again")
                .isEqualTo(200);
        assertThat(desk.history()).containsOnlyOnce("approved");
    }

    @Test
    void aReportThatDeputiesLedIsPublishable() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        desk.approveBy(deputy, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("publishing");
    }

    @Test
    void whoeverHoldsTheRoleThemselvesActsForThemselves() {
        Desk desk = Desk.handedIn();
        Person another = colleague(desk, "another", "first-reviewer");
        Deputies.between(desk.first, another, "first-reviewer", desk.agency);
        desk.approveBy(another);
        assertThat((String) history(desk).get("find { it.kind == 'approved' }.byFor"))
                .isNull();
    }

    @Test
    void aDeputyOfStaffWritesAndHandsIn() {
        Desk desk = Desk.withForm();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        refused(desk.correct(deputy, desk.revision(), Map.of("title", "x")), 403, "");
        Deputies.between(desk.staff, deputy, "staff", desk.agency);
        desk.fillAs(deputy);
        assertThat(desk.handIn(deputy).statusCode()).isEqualTo(200);
        assertThat(history(desk).getList("byShown"))
                .containsExactly(
                        desk.staff.name(),
                        deputy.name() + " 代 " + desk.staff.name(),
                        deputy.name() + " 代 " + desk.staff.name());
        assertThat(desk.read(desk.staff).jsonPath().getString("cells.'requests/1/total'.corrected.by"))
                .isEqualTo(deputy.name() + " 代 " + desk.staff.name());
    }

    @Test
    void aDeputyOfTheOfficeReadsWhatIsBelowIt() {
        Desk desk = Desk.handedIn();
        Person clerk = new Person("clerk-for-" + desk.agency, "小文", List.of("staff"), List.of("anlan"));
        Person office = new Person("office-for-" + desk.agency, "老章", List.of("office"), List.of("anlan"));
        assertThat(desk.read(clerk).statusCode()).isEqualTo(403);
        String id = Deputies.between(office, clerk, "office", "anlan");
        assertThat(desk.read(clerk).statusCode()).isEqualTo(200);
        Deputies.revoke(office, id);
        assertThat(desk.read(clerk).statusCode()).isEqualTo(403);
    }

    @Test
    void onlyWithinTheDaysAndUntilRevoked() {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        String id = Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        assertThat(desk.tasks(deputy)).hasSize(1);
        Deputies.beginsInDays(id, 2);
        refused(desk.decide(deputy, task, approve(desk)), 403, "");
        Deputies.madeDaysAgo(id, 3);
        refused(desk.decide(deputy, task, approve(desk)), 403, "");
        String again = Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        assertThat(desk.tasks(deputy)).hasSize(1);
        assertThat(Deputies.revoke(desk.first, again).statusCode()).isEqualTo(200);
        assertThat(desk.tasks(deputy)).isEmpty();
        refused(desk.decide(deputy, task, approve(desk)), 403, "");
        assertThat(desk.state()).isEqualTo("first-review");
    }

    /** Checked again at use: by the deputy's own token, and by what the principal's token last told. */
    @Test
    void nobodyStandsInWhoHasNoPartInTheAgency() {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        List<Person> changed = List.of(
                new Person(deputy.sub(), deputy.name(), List.of(), deputy.agencies()),
                new Person(deputy.sub(), deputy.name(), List.of("operator"), deputy.agencies()),
                deputy.alsoAs("operator"),
                new Person(deputy.sub(), deputy.name(), deputy.roles(), List.of("anlan-198")),
                new Person(deputy.sub(), deputy.name(), deputy.roles(), List.of()));
        for (Person now : changed) {
            refused(desk.decide(now, task, approve(desk)), 403, "");
        }
        assertThat(desk.tasks(deputy)).hasSize(1);
        Person left = new Person(desk.first.sub(), desk.first.name(), List.of("staff"), List.of(desk.agency));
        left.call().get("/api/reports");
        refused(desk.decide(deputy, task, approve(desk)), 403, "");
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void aDeputyOfOneAgencyIsNobodyInAnother() {
        Desk here = Desk.handedIn();
        Desk there = Desk.handedIn();
        List<String> both = List.of(here.agency, there.agency);
        Person principal = new Person("principal-" + here.agency, "甲", List.of("first-reviewer"), both);
        Person deputy = new Person("deputy-" + here.agency, "乙", List.of("leader-reviewer"), both);
        Deputies.between(principal, deputy, "first-reviewer", here.agency);
        assertThat(here.tasks(deputy)).hasSize(1);
        assertThat(there.tasks(deputy)).isEmpty();
        refused(there.decide(deputy, there.task(principal), approve(there)), 403, "");
    }

    /** What was written before there were deputies must go on verifying. */
    @Test
    void aLineWithoutADeputyHasTheHashItAlwaysHad() {
        Desk desk = Desk.withForm();
        Map<String, String> line = history(desk).getMap("[0]");
        ArrayNode before = ReportJson.EXACT
                .createArrayNode()
                .add(desk.report)
                .add(1)
                .add("form-opened")
                .add("correcting")
                .addNull()
                .addNull()
                .add(line.get("revision"))
                .add(desk.staff.sub())
                .add(desk.staff.name())
                .addNull()
                .add(line.get("at"))
                .addNull();
        assertThat(line.get("hash")).isEqualTo(CanonicalRecord.sha256(ReportJson.bytes(before)));
    }

    @Test
    void forWhomSomethingWasDoneCannotBeStruckOutUnseen() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        desk.approveBy(deputy);
        assertThat(isWhole(desk)).isTrue();
        Deputies.forNobody(desk.report);
        assertThat(isWhole(desk)).isFalse();
    }

    private boolean isWhole(Desk desk) {
        return QuarkusTransaction.requiringNew().call(() -> history.isWhole(UUID.fromString(desk.report)));
    }
}

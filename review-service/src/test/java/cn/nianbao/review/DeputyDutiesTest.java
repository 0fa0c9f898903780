package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A deputy and whom they stand for count as one, and neither gets free of it. */
@QuarkusTest
@RealPartners
class DeputyDutiesTest {

    private static Person colleague(Desk desk, String sub, String... roles) {
        return new Person(sub + "-of-" + desk.agency, "同事" + sub, List.of(roles), List.of(desk.agency));
    }

    private static Response approve(Desk desk, Person who, Person whoseTask) {
        Map<String, String> approve = Map.of("decision", "approve", "revision", desk.revision());
        return desk.decide(who, desk.task(whoseTask), approve);
    }

    /** Refused, and not offered either; the task stays with somebody who has no part in it. */
    private static void barred(Desk desk, Person who, Person free, String why) {
        assertThat(desk.tasks(who)).as("tasks of " + who.sub()).isEmpty();
        Response answer = approve(desk, who, free);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("detail")).contains(why);
    }

    @Test
    void whoDecidedAStepDecidesNoOtherForThePrincipalNorDoesThePrincipal() {
        Desk desk = Desk.handedIn();
        Person both = desk.first.alsoAs("second-reviewer");
        Person deputy = colleague(desk, "deputy", "first-reviewer");
        desk.approveBy(deputy);
        Deputies.between(both, deputy, "second-reviewer", desk.agency);
        barred(desk, deputy, desk.second, "初审");
        barred(desk, both, desk.second, "视为同一人");
        desk.approveBy(desk.second);
    }

    @Test
    void whatThePrincipalEditedTheDeputyDecidesNothingOf() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "deputy", "first-reviewer");
        Deputies.between(desk.staff, deputy, "staff", desk.agency);
        barred(desk, deputy, desk.first, "编辑过");
        desk.approveBy(desk.first);
    }

    @Test
    void whatTheDeputyEditedUnderTheirOwnNameThePrincipalDecidesNothingOf() {
        Desk desk = Desk.handedIn();
        Person principal = colleague(desk, "principal", "first-reviewer");
        Deputies.between(principal, desk.staff, "first-reviewer", desk.agency);
        barred(desk, principal, desk.first, "编辑过");
        barred(desk, desk.staff.alsoAs("first-reviewer"), desk.first, "您编辑过");
        barred(desk, desk.staff, desk.first, "您编辑过");
    }

    @Test
    void theSameStepMayBeRepeatedByEitherOfThem() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "deputy", "informant");
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        desk.sendBack(desk.first, "correcting", "请补充");
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        desk.sendBack(deputy, "correcting", "请再补充");
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        desk.approveBy(desk.first);
        assertThat(desk.state()).isEqualTo("second-review");
    }

    @Test
    void whatADeputyDidIsThePrincipalsDoingToTheirOtherDeputyToo() {
        Desk desk = Desk.handedIn();
        Person principal = desk.first.alsoAs("second-reviewer");
        Person one = colleague(desk, "one", "informant");
        Person other = colleague(desk, "other", "second-reviewer");
        Deputies.between(principal, one, "first-reviewer", desk.agency);
        Deputies.between(principal, other, "second-reviewer", desk.agency);
        desk.approveBy(one);
        barred(desk, other, desk.second, "初审");
        barred(desk, principal, desk.second, "初审");
    }

    @Test
    void twoDeputiesOfOnePrincipalAreNotOneByThatAlone() {
        Desk desk = Desk.handedIn();
        Person principal = colleague(desk, "principal", "informant");
        Deputies.between(principal, desk.first, "informant", desk.agency);
        Deputies.between(principal, desk.second, "informant", desk.agency);
        desk.approveBy(desk.first, desk.second);
        assertThat(desk.state()).isEqualTo("secrecy-review");
    }

    @Test
    void revokingFreesNobody() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "deputy", "second-reviewer");
        String id = Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        desk.approveBy(desk.first);
        Deputies.revoke(desk.first, id);
        barred(desk, deputy, desk.second, "初审");
    }

    @Test
    void runningOutFreesNobodyWhereItWasInForceAfterTheVersionBegan() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "deputy", "second-reviewer");
        String id = Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        Deputies.madeDaysAgo(id, 9);
        Deputies.begunDaysAgo(desk.report, 9);
        desk.approveBy(desk.first);
        barred(desk, deputy, desk.second, "初审");
    }

    @Test
    void whatWasOverBeforeTheVersionBeganOrIsStillAheadBindsNobody() {
        Desk desk = Desk.handedIn();
        Person deputy = colleague(desk, "deputy", "second-reviewer");
        Deputies.madeDaysAgo(Deputies.between(desk.first, deputy, "first-reviewer", desk.agency), 3);
        Deputies.beginsInDays(Deputies.between(desk.first, deputy, "first-reviewer", desk.agency), 2);
        String revokedAhead = Deputies.ask(
                        desk.first,
                        Deputies.asking(
                                deputy.sub(),
                                "first-reviewer",
                                desk.agency,
                                Deputies.today().plusDays(9),
                                Deputies.today().plusDays(10)))
                .jsonPath()
                .getString("id");
        Deputies.revoke(desk.first, revokedAhead);
        desk.approveBy(desk.first, deputy);
        assertThat(desk.state()).isEqualTo("secrecy-review");
    }

    /** The two decided rightly; a deputyship made later must not stop their report. */
    @Test
    void whatWasApprovedRightlyStaysApproved() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second);
        Deputies.between(desk.first, desk.second, "first-reviewer", desk.agency);
        Deputies.between(desk.staff, desk.first, "staff", desk.agency);
        desk.approveBy(desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("publishing");
    }

    /** Even the step that they decided before they may not repeat, although the content is the same again. */
    @Test
    void anEditOfTheOtherBarsFromRepeatingAStep() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        Deputies.between(desk.first, desk.staff, "first-reviewer", desk.agency);
        desk.approveBy(desk.second);
        assertThat(desk.sendBack(desk.secrecy, "correcting", "请说明").statusCode())
                .isEqualTo(200);
        desk.set(desk.staff, "requests/1/total", 1);
        desk.set(desk.staff, "requests/1/total", 0);
        Person another = colleague(desk, "another", "first-reviewer");
        another.call().get("/api/tasks");
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        barred(desk, desk.first, another, "编辑过");
    }

    @Test
    void theSameHoldsAcrossAnAbandonedDraft() {
        Desk desk = Desk.withForm();
        Person deputy = colleague(desk, "deputy", "first-reviewer");
        String id = Deputies.between(desk.staff, deputy, "staff", desk.agency);
        Deputies.revoke(desk.staff, id);
        desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("reason", "重新编制"))
                .post("/api/reports/" + desk.report + "/abandon");
        Person other = colleague(desk, "other", "staff");
        desk.report = desk.submit(other, null, null).jsonPath().getString("id");
        desk.fillAs(other);
        desk.first.call().get("/api/tasks");
        assertThat(desk.handIn(other).statusCode()).isEqualTo(200);
        barred(desk, deputy, desk.first, "编辑过");
    }

    @Test
    void whoCountsAsOneWithAnEditorJudgesNoContest() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.set(desk.staff, "requests/2/total", 5);
        Deputies.between(desk.secrecy, desk.staff, "secrecy-reviewer", desk.agency);
        for (Person judge : List.of(desk.secrecy, desk.staff)) {
            Response answer = judge.call()
                    .contentType("application/json")
                    .body(Map.of("accept", true, "reason", "属实"))
                    .put("/api/reports/" + desk.report + "/findings/any/contest/decision");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(403);
            assertThat(answer.jsonPath().getString("detail")).contains("编辑过");
        }
    }

    // ---------------------------------------------------------------- nobody left

    @Test
    void staffHearItWhenNobodyIsLeft() {
        Desk desk = Desk.withForm();
        Person both = desk.staff.alsoAs("first-reviewer");
        desk.fillAs(both);
        Response answer = desk.handIn(both);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("items"))
                .singleElement()
                .asString()
                .startsWith("初审：已知的科室负责人都编辑过本报告")
                .contains("请联系系统管理员增设账号");
        assertThat(desk.state()).isEqualTo("correcting");
        assertThat(desk.history()).doesNotContain("handed-in");
        desk.first.call().get("/api/tasks");
        assertThat(desk.handIn(both).statusCode())
                .as("once somebody else signed in")
                .isEqualTo(200);
    }

    @Test
    void aDeputyIsSomebodyButNotOneWhoEdited() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.first.call().get("/api/tasks");
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        desk.sendBack(desk.first, "correcting", "请补充");
        Deputies.between(desk.first, desk.staff, "first-reviewer", desk.agency);
        Response answer = desk.handIn(desk.staff);
        assertThat(answer.statusCode())
                .as("the only first reviewer counts as one with the editor")
                .isEqualTo(422);
        assertThat(answer.jsonPath().getList("items"))
                .singleElement()
                .asString()
                .startsWith("初审");
        Person another = colleague(desk, "another", "first-reviewer");
        Person deputy = colleague(desk, "deputy", "informant");
        Deputies.between(another, deputy, "first-reviewer", desk.agency);
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        desk.approveBy(deputy);
    }

    @Test
    void ofRolesThatNobodyKnownHoldsNothingIsClaimed() {
        Desk desk = Desk.withForm();
        desk.fill();
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
    }
}

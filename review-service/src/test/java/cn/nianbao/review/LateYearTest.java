package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is compared with the year beside where a year is published after the one that follows it: what came later is looked at first. */
@QuarkusTest
@RealPartners
class LateYearTest {

    private static void carry(Desk desk, String row, int number) {
        desk.correct(
                        desk.staff,
                        Map.of(
                                "cells",
                                Map.of(
                                        "requests/" + row + "/natural-person", Map.of("value", number),
                                        "requests/" + row + "/total", Map.of("value", number))))
                .then()
                .statusCode(200);
    }

    /** Public, with so many requests from the year before that are not answered yet. */
    private static Desk published(int fromBefore) {
        Desk desk = Desk.withForm("by-hand");
        desk.fill();
        carry(desk, "2", fromBefore);
        carry(desk, "4", fromBefore);
        desk.handIn(desk.staff).then().statusCode(200);
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        desk.uploadAndRegister();
        desk.awaitState("published");
        return desk;
    }

    /** The report of the year before, in hand, with so many left over. */
    private static Desk yearBefore(Desk desk, int leftOver) {
        Desk before = desk.at(Desk.submit(desk.staff, desk.agency, "2024", null, null)
                .jsonPath()
                .getString("id"));
        carry(before, "4", leftOver);
        return before;
    }

    private static void becamePublic(Desk desk, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> ReportCase.locked(UUID.fromString(desk.report))
                .orElseThrow()
                .enter(Step.PUBLISHED, at));
    }

    private static List<Map<String, String>> carried(Desk desk) {
        return desk.readAsStaff().getList("findings.findAll { it.rule == 'T-CARRY' }");
    }

    @Test
    void theLateReportIsShownWhereTheYearThatIsPublicDiffers() {
        Desk later = published(2);
        Desk before = yearBefore(later, 3);
        assertThat(carried(before)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding).containsEntry("severity", "notice");
            assertThat(finding.get("message")).contains("四、结转下年度 3，次年报告的二、上年结转 2，相差 1", "多半是本报告有误", "申请更正");
        });
        carry(before, "4", 2);
        assertThat(carried(before)).isEmpty();
    }

    @Test
    void theReportThatWasThereFirstIsAskedAndNotAccused() {
        Desk later = published(2);
        becamePublic(yearBefore(later, 3), Instant.now());
        Desk correction = later.next(later.act("correction", Map.of("reason", "更正收费金额")));
        assertThat(carried(correction)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding).containsEntry("severity", "warning");
            assertThat(finding.get("message")).contains("二、上年结转 2，上年报告的四、结转下年度 3，相差 1", "多半是上年报告有误", "写明说明");
        });
    }

    @Test
    void documentsInForceOfALateYearNeedNoWord() {
        Desk later = published(0);
        Desk before = yearBefore(later, 0);
        before.set(before.staff, "a20-1/normative-documents/in-force", 10)
                .then()
                .statusCode(200);
        becamePublic(before, Instant.now());
        Desk correction = later.next(later.act("correction", Map.of("reason", "更正收费金额")));
        assertThat(correction.readAsStaff().<Map<String, String>>getList("findings.findAll { it.rule == 'T-VALID' }"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding).containsEntry("severity", "notice");
                    assertThat(finding.get("message")).contains("现行有效件数 0，上年报告的现行有效件数 10", "先看上年报告");
                });
        correction.handIn(correction.staff).then().statusCode(200);
    }

    @Test
    void inTheOrderOfTheYearsItIsAnErrorAsEver() {
        Desk desk = Desk.withForm("by-hand");
        Desk before = yearBefore(desk, 3);
        becamePublic(before, Instant.parse("2025-01-20T02:00:00Z"));
        carry(desk, "2", 2);
        assertThat(carried(desk)).hasSize(2).allSatisfy(finding -> assertThat(finding)
                .containsEntry("severity", "error"));
    }
}

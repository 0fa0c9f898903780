package cn.nianbao.review;

import static cn.nianbao.review.Deputies.TODAY;
import static cn.nianbao.review.Deputies.ask;
import static cn.nianbao.review.Deputies.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 委托代办（AB岗）: naming a deputy, and acting as one. */
@QuarkusTest
@RealPartners
class DeputiesTest {

    @Inject
    DataSource database;

    private static void refused(Response answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains(words);
    }

    private static Person colleague(Desk desk, String sub, String... roles) {
        Person person = new Person(sub + "-of-" + desk.agency, "同事" + sub, List.of(roles), List.of(desk.agency));
        person.call().get("/api/reports");
        return person;
    }

    private static Map<String, Object> today(Desk desk, Person deputy, String role) {
        return asking(deputy.sub(), role, desk.agency, TODAY, TODAY);
    }

    private static Map<String, String> approve(Desk desk) {
        return Map.of("decision", "approve", "revision", desk.revision());
    }

    private static JsonPath history(Desk desk) {
        return desk.staff.call().get("/api/reports/" + desk.report + "/history").jsonPath();
    }

    // ---------------------------------------------------------------- acting

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

    // ---------------------------------------------------------------- naming one

    @Test
    void onlyOnesOwnRoleInOnesOwnAgency() {
        Desk desk = new Desk();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        refused(ask(desk.first, today(desk, deputy, "approver")), 403, "您本人");
        refused(ask(desk.first, asking(deputy.sub(), "first-reviewer", "anlan-198", TODAY, TODAY)), 403, "您本人");
        refused(ask(desk.first.alsoAs("operator"), today(desk, deputy, "operator")), 403, "系统管理员");
        refused(ask(Person.of("operator", desk.agency), today(desk, deputy, "operator")), 403, "");
        refused(ask(desk.first, today(desk, deputy, "king")), 403, "您本人");
        refused(ask(desk.first, Map.of()), 403, "您本人");
    }

    @Test
    void whatIsHeldAsADeputyIsNotPassedOn() {
        Desk desk = new Desk();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        Person third = colleague(desk, "third", "informant");
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        refused(ask(deputy, today(desk, third, "first-reviewer")), 403, "不能再转委托");
    }

    @Test
    void onlyAColleagueWhoHasBeenHere() {
        Desk desk = new Desk();
        Person stranger = colleague(new Desk(), "stranger", "staff");
        Person admin = colleague(desk, "admin", "operator", "staff");
        Person nobody = colleague(desk, "nobody");
        refused(ask(desk.first, today(desk, desk.first, "first-reviewer")), 422, "不能委托给自己");
        refused(ask(desk.first, today(desk, stranger, "first-reviewer")), 422, "本单位同事");
        refused(ask(desk.first, today(desk, desk.second, "first-reviewer")), 422, "先登录一次");
        refused(ask(desk.first, today(desk, admin, "first-reviewer")), 422, "系统管理员");
        refused(ask(desk.first, today(desk, nobody, "first-reviewer")), 422, "没有办理报告的角色");
        desk.second.call().get("/api/tasks");
        assertThat(ask(desk.first, today(desk, desk.second, "first-reviewer")).statusCode())
                .isEqualTo(201);
    }

    static Stream<List<String>> wrongDays() {
        return Stream.of(
                List.of("2026年1月1日", "2026-02-01", "开始日期应写作"),
                List.of("2026-02-30", "2026-03-01", "开始日期应写作"),
                List.of(TODAY.toString(), "", "结束日期应写作"),
                List.of(TODAY.plusDays(2).toString(), TODAY.toString(), "不能早于"),
                List.of(TODAY.minusDays(2).toString(), TODAY.minusDays(1).toString(), "已经过去"),
                List.of(TODAY.toString(), TODAY.plusDays(92).toString(), "最长 92 天"),
                List.of("+999999990-01-01", "+999999990-01-02", "一年以内"));
    }

    @ParameterizedTest
    @MethodSource("wrongDays")
    void daysThatDoNotDo(List<String> days) {
        Desk desk = new Desk();
        Map<String, Object> asked = today(desk, colleague(desk, "leader", "leader-reviewer"), "first-reviewer");
        asked.put("from", days.get(0));
        asked.put("to", days.get(1));
        refused(ask(desk.first, asked), 422, days.get(2));
    }

    @Test
    void ninetyTwoDaysAndADayBeforeTodayDo() {
        Desk desk = new Desk();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        LocalDate from = TODAY.minusDays(3);
        Response made = ask(desk.first, asking(deputy.sub(), "first-reviewer", desk.agency, from, from.plusDays(91)));
        assertThat(made.statusCode()).isEqualTo(201);
    }

    @Test
    void theSameTwiceIsAnsweredInWords() {
        Desk desk = new Desk();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        String id = Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        refused(ask(desk.first, today(desk, deputy, "first-reviewer")), 409, "日期有重叠");
        Map<String, Object> later =
                asking(deputy.sub(), "first-reviewer", desk.agency, TODAY.plusDays(2), TODAY.plusDays(3));
        assertThat(ask(desk.first, later).statusCode()).isEqualTo(201);
        Deputies.revoke(desk.first, id);
        assertThat(ask(desk.first, today(desk, deputy, "first-reviewer")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void onlyThePrincipalRevokesAndNothingIsForgotten() {
        Desk desk = new Desk();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        String id = Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        refused(Deputies.revoke(deputy, id), 403, "本人");
        refused(Deputies.revoke(desk.second, id), 403, "本人");
        refused(Deputies.revoke(desk.first, "no-id"), 404, "没有这项委托");
        String revoked = Deputies.revoke(desk.first, id).jsonPath().getString("revokedAt");
        assertThat(revoked).isNotBlank();
        assertThat(Deputies.revoke(desk.first, id).jsonPath().getString("revokedAt"))
                .isEqualTo(revoked);
        for (Person either : List.of(desk.first, deputy)) {
            JsonPath mine = either.call().get("/api/deputies").jsonPath();
            assertThat(mine.getList("id")).containsExactly(id);
            assertThat(mine.getString("[0].standing")).isEqualTo("revoked");
        }
        assertThat(desk.second.call().get("/api/deputies").jsonPath().getList(""))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delete from deputyship", "update deputyship set to_day = to_day + 1", "delete from colleague"})
    void theServicesOwnRoleCannotRewriteWhatWas(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
        }
    }

    // ---------------------------------------------------------------- colleagues

    @Test
    void colleaguesAreThoseOfOnesOwnAgencyWhoHaveBeenHere() {
        Desk desk = new Desk();
        colleague(desk, "leader", "leader-reviewer");
        JsonPath known =
                desk.first.call().get("/api/colleagues?agency=" + desk.agency).jsonPath();
        assertThat(known.getList("sub")).containsExactlyInAnyOrder("leader-of-" + desk.agency, desk.first.sub());
        colleague(desk, "leader", "staff", "approver");
        assertThat(desk.first
                        .call()
                        .get("/api/colleagues?agency=" + desk.agency)
                        .jsonPath()
                        .getList("find { it.sub.startsWith('leader') }.roles"))
                .as("as the token told last")
                .isEqualTo(List.of("staff", "approver"));
        refused(desk.first.call().get("/api/colleagues?agency=anlan-198"), 403, "本单位");
        refused(desk.first.call().get("/api/colleagues"), 403, "本单位");
        refused(Person.of("operator", desk.agency).call().get("/api/colleagues?agency=" + desk.agency), 403, "");
    }

    // ---------------------------------------------------------------- the record

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
}

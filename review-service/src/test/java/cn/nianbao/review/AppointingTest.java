package cn.nianbao.review;

import static cn.nianbao.review.Deputies.ask;
import static cn.nianbao.review.Deputies.asking;
import static cn.nianbao.review.Deputies.colleague;
import static cn.nianbao.review.Deputies.refused;
import static cn.nianbao.review.Deputies.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

/** 委托代办（AB岗）: who may name whom as a deputy, for which days, and that nothing of it is forgotten. */
@QuarkusTest
@RealPartners
class AppointingTest {

    @Inject
    DataSource database;

    @Test
    void onlyOnesOwnRoleInOnesOwnAgency() {
        Desk desk = new Desk();
        Person deputy = colleague(desk, "leader", "leader-reviewer");
        refused(ask(desk.first, today(desk, deputy, "approver")), 403, "您本人");
        refused(ask(desk.first, asking(deputy.sub(), "first-reviewer", "anlan-198", today(), today())), 403, "您本人");
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
                List.of(today().toString(), "", "结束日期应写作"),
                List.of(today().plusDays(2).toString(), today().toString(), "不能早于"),
                List.of(today().minusDays(2).toString(), today().minusDays(1).toString(), "已经过去"),
                List.of(today().toString(), today().plusDays(92).toString(), "最长 92 天"),
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
        LocalDate from = today().minusDays(3);
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
                asking(deputy.sub(), "first-reviewer", desk.agency, today().plusDays(2), today().plusDays(3));
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
}

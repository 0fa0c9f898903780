package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.Postgres;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Naming deputies, and turning their days back and forth. */
public final class Deputies {

    /** Where the offices are: a suite may well run over their midnight. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private Deputies() {}

    /** Asks for a deputyship, whatever comes of it. */
    static Response ask(Person principal, Map<String, ?> asked) {
        return principal.call().contentType("application/json").body(asked).post("/api/deputies");
    }

    static Map<String, Object> asking(String deputy, String role, String agency, LocalDate from, LocalDate to) {
        Map<String, Object> asked = new HashMap<>();
        asked.put("deputy", deputy);
        asked.put("role", role);
        asked.put("agency", agency);
        asked.put("from", from.toString());
        asked.put("to", to.toString());
        return asked;
    }

    /** Lets the deputy stand for the principal today and tomorrow; both have been here. The deputyship's id. */
    public static String between(Person principal, Person deputy, String role, String agency) {
        deputy.call().get("/api/reports");
        Response made = ask(principal, asking(deputy.sub(), role, agency, today(), today().plusDays(1)));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made.jsonPath().getString("id");
    }

    /** The same without a word to the service: written where it keeps such things. */
    static String asIfBetween(Person principal, Person deputy, String role, String agency) {
        UUID id = UUID.randomUUID();
        run(
                """
                with seen as (
                  insert into colleague (sub, name, roles, agencies, seen)
                  values (?, ?, ?, ?, now()), (?, ?, ?, ?, now()) on conflict do nothing)
                insert into deputyship (id, principal_sub, principal_name, deputy_sub, deputy_name, role, agency,
                  from_day, to_day, made_at)
                values (?, ?, ?, ?, ?, ?, ?, current_date - 1, current_date + 1, now())""",
                principal.sub(),
                principal.name(),
                principal.roles().toArray(String[]::new),
                principal.agencies().toArray(String[]::new),
                deputy.sub(),
                deputy.name(),
                deputy.roles().toArray(String[]::new),
                deputy.agencies().toArray(String[]::new),
                id,
                principal.sub(),
                principal.name(),
                deputy.sub(),
                deputy.name(),
                role,
                agency);
        return id.toString();
    }

    static Response revoke(Person principal, String id) {
        return principal.call().delete("/api/deputies/" + id);
    }

    /** As if the deputyship had been made that many days ago, for the day then and the next. */
    static void madeDaysAgo(String id, int days) {
        run("""
                update deputyship set from_day = current_date - ?, to_day = current_date - ? + 1,
                  made_at = made_at - ? * interval '1 day' where id = ?""", days, days, days, UUID.fromString(id));
    }

    /** As if the report had been begun that many days ago. */
    static void begunDaysAgo(String report, int days) {
        run(
                "update entry set at = at - ? * interval '1 day' where case_id = ? and number = 1",
                days,
                UUID.fromString(report));
    }

    /** As if the deputyship began that many days from now. */
    static void beginsInDays(String id, int days) {
        run(
                "update deputyship set from_day = current_date + ?, to_day = current_date + ? where id = ?",
                days,
                days,
                UUID.fromString(id));
    }

    /** As if somebody with the owner's password had struck from the record for whom things were done. */
    static void forNobody(String report) {
        run("update entry set for_sub = null, for_name = null where case_id = ?", UUID.fromString(report));
    }

    private static void run(String sql, Object... values) {
        try (Connection connection = Postgres.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void refused(Response answer, int status, String words) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains(words);
    }

    static Person colleague(Desk desk, String sub, String... roles) {
        Person person = new Person(sub + "-of-" + desk.agency, "同事" + sub, List.of(roles), List.of(desk.agency));
        person.call().get("/api/reports");
        return person;
    }

    static Map<String, Object> today(Desk desk, Person deputy, String role) {
        return asking(deputy.sub(), role, desk.agency, today(), today());
    }
}

package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.road.Decision;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An approval counts only for the hash it names (design, law 5). */
@ExtendWith(WholeSystem.class)
@Order(3)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LawFiveTest {

    @Test
    @Order(1)
    void oneDigitChangedVoidsTheApprovalsBeforeIt(RunningSystem system) {
        Journey journey = Journey.handedIn(system, 2023);
        String before = journey.revision();
        journey.approvedBy("first");
        journey.by("second")
                .decide(journey.task("second"), Decision.sendBack(before, "行政许可数量请核对"))
                .demand(200);
        journey.correct("staff", "a20-5/licensing/decisions", "1287").demand(200);
        journey.by("staff").act(journey.id(), "hand-in", null).demand(200);

        assertThat(journey.revision()).isNotEqualTo(before);
        assertThat(journey.state()).isEqualTo("first-review");
        assertThat(journey.by("first")
                        .decide(journey.task("first"), Decision.approve(before))
                        .status())
                .isEqualTo(409);
        journey.approvedBy("first", "second", "secrecy", "approver");
        journey.awaitPublished();
        assertThat(journey.publicRecord()
                        .json()
                        .path("cells")
                        .path("a20-5/licensing/decisions")
                        .path("value")
                        .asInt())
                .isEqualTo(1287);
    }

    @Test
    @Order(2)
    void oneDigitChangedInTheDatabaseAfterSignOffStopsPublishing(RunningSystem system) throws SQLException {
        Journey journey = Journey.handedIn(system, 2022);
        journey.approvedBy("first", "second", "secrecy");
        changeOneDigitWithTheNextEntry(system, journey);
        journey.approvedBy("approver");

        assertThat(journey.awaitIncident()).isNotEmpty();
        assertThat(journey.publicRecord().status()).isEqualTo(404);

        change(system, "1287", "1286", journey);
        assertThat(journey.by("staff").act(journey.id(), "retry", null).status())
                .as("staff")
                .isEqualTo(403);
        journey.by("admin").act(journey.id(), "retry", null).demand(200);
        journey.awaitPublished();
    }

    /** In the very transaction of the sign-off, so that publishing has no chance to be quicker. */
    private static void changeOneDigitWithTheNextEntry(RunningSystem system, Journey journey) throws SQLException {
        try (Connection connection = system.reviewDatabase();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    create or replace function one_digit() returns trigger language plpgsql as $$
                    begin
                      if new.case_id = '%s' and new.step = 'sign-off' then
                        update revision set content = replace(content, '1286', '1287') where case_id = new.case_id;
                      end if;
                      return new;
                    end $$""".formatted(journey.id()));
            statement.execute(
                    "create trigger one_digit after insert on entry for each row execute function one_digit()");
        }
    }

    private static void change(RunningSystem system, String from, String to, Journey journey) throws SQLException {
        try (Connection connection = system.reviewDatabase();
                Statement statement = connection.createStatement()) {
            statement.execute("drop trigger one_digit on entry");
            int changed = statement.executeUpdate("update revision set content = replace(content, '" + from + "', '"
                    + to + "') where case_id = '" + journey.id() + "'");
            assertThat(changed).isPositive();
        }
    }
}

package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.testkit.Postgres;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An approval counts only for the hash it names. */
@QuarkusTest
@RealPartners
class LawFiveTest {

    @Inject
    DataSource database;

    @Test
    void oneDigitChangedAfterAnApprovalVoidsIt() {
        Desk desk = Desk.handedIn();
        String approved = desk.revision();
        desk.approveBy(desk.first);
        desk.sendBack(desk.second, "correcting", "请核对行政许可数量");
        desk.set(desk.staff, "a20-5/licensing/decisions", 1);
        desk.handIn(desk.staff);
        String task = desk.task(desk.first);
        var stale = desk.decide(desk.first, task, Map.of("decision", "approve", "revision", approved));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void aDigitChangedInTheDatabaseStopsTheNextDecision() throws SQLException {
        Desk desk = Desk.handedIn();
        String seen = desk.revision();
        String task = desk.task(desk.first);
        tamper(desk.report);
        var answer = desk.decide(desk.first, task, Map.of("decision", "approve", "revision", seen));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("detail")).contains("校验值");
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void aDigitChangedInTheDatabaseAfterSignOffStopsPublishingWithAnIncident() throws SQLException {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("publishing");
        tamper(desk.report);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> desk.incident() != null);
        assertThat(desk.incident()).contains("校验值不一致");
        assertThat(desk.state()).isEqualTo("publishing");
        assertThat(desk.history()).doesNotContain("published").contains("troubled");
    }

    @Test
    void anAlteredRecordStopsPublishingWithAnIncident() throws SQLException {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        run("update entry set by_name = '别人' where kind = 'approved' and case_id = ?", desk.report);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> desk.incident() != null);
        assertThat(desk.incident()).contains("办理记录");
    }

    private static void tamper(String report) throws SQLException {
        run("""
                update revision set content = replace(content, '"a20-6/penalties/decisions":{"state":"number","value":0',
                  '"a20-6/penalties/decisions":{"state":"number","value":9') where case_id = ?
                """, report);
    }

    @Test
    void theServicesOwnRoleCannotChangeTheRecord() throws SQLException {
        Desk desk = Desk.handedIn();
        for (String sql :
                List.of("update entry set reason = 'x'", "delete from entry", "truncate entry", "drop table entry")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("entry");
            }
        }
        assertThat(desk.history()).contains("handed-in");
    }

    @Test
    void theAuditorReadsTheRecordAndNothingElse() throws SQLException {
        Desk desk = Desk.handedIn();
        try (Connection connection = Postgres.asAuditor();
                Statement statement = connection.createStatement()) {
            var rows = statement.executeQuery("select agency, count(e.id) from report_case c join entry e"
                    + " on e.case_id = c.id where c.id = '" + desk.report + "' group by agency");
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo(desk.agency);
            for (String sql :
                    List.of("select content from revision", "delete from entry", "select state from report_case")) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    private static void run(String sql, String report) throws SQLException {
        try (Connection connection = Postgres.asOwner();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(report));
            assertThat(statement.executeUpdate()).isPositive();
        }
    }
}

package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.audit.HeadFolder;
import cn.nianbao.deploy.audit.RecordAudit;
import cn.nianbao.deploy.audit.RecordDatabase;
import cn.nianbao.deploy.setting.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What review-service wrote is what the audit expects; the running system writes each day's head by itself. */
@ExtendWith(WholeSystem.class)
class AuditTest {

    @Test
    void passesTheServicesOwnEntriesAndFindsOneThatWasAltered(RunningSystem system) throws SQLException {
        Journey journey = Journey.handedIn(system, 2020);
        assertThat(verdictOn(system)).doesNotContain(journey.id());

        change(system, "set by_name = by_name || '二' where number = 2 and case_id = '" + journey.id() + "'");
        assertThat(verdictOn(system)).contains("/2020/v1（编号 " + journey.id() + "）第 2 条：内容与写入时的校验值不一致");

        change(system, "set by_name = rtrim(by_name, '二') where number = 2 and case_id = '" + journey.id() + "'");
        assertThat(verdictOn(system)).doesNotContain(journey.id());
        journey.by("staff").act(journey.id(), "recall", null).demand(200);
        journey.abandon();
    }

    @Test
    void writesTheDaysHeadAtTheStart(RunningSystem system) {
        Eventually.within(
                Duration.ofSeconds(30),
                "a head",
                () -> system.settings().heads().toFile().list((folder, name) -> name.endsWith(".json")).length == 1);
    }

    private static String verdictOn(RunningSystem system) {
        Settings settings = system.settings();
        RecordDatabase database = RecordDatabase.of(settings, Map.of());
        return new RecordAudit(database, new HeadFolder(settings.heads()), Clock.systemUTC())
                .audit()
                .text();
    }

    private static void change(RunningSystem system, String what) throws SQLException {
        try (Connection connection = system.reviewDatabase();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update entry " + what)).isOne();
        }
    }
}

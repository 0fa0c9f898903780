package cn.nianbao.publish.edition;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a cut cable leaves behind: a question without an answer here, a transaction without an end there. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class LostDatabaseTest {

    @Inject
    DataSource database;

    @Test
    void noQuestionWaitsForEverAndNoTransactionStaysOpen() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show idle_in_transaction_session_timeout")) {
            setting.next();
            assertThat(setting.getString(1)).isEqualTo("30s");
            assertThat(connection.getNetworkTimeout()).isEqualTo(20_000);
        }
    }
}

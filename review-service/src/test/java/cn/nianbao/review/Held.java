package cn.nianbao.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.awaitility.Awaitility;

/** Makes a race come out: holds what both want until both wait for it, each behind the one before, and then lets go. */
final class Held {

    private Held() {}

    /** The answers of calls that all waited while the statement's locks were held; what it changed is undone. */
    static <T> List<T> back(DataSource database, String sql, Object value, List<Supplier<T>> calls)
            throws SQLException {
        List<CompletableFuture<T>> answers = new ArrayList<>();
        try (Connection holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (PreparedStatement statement = holder.prepareStatement(sql)) {
                statement.setObject(1, value);
                statement.execute();
                int before = waiting(database);
                for (Supplier<T> call : calls) {
                    answers.add(CompletableFuture.supplyAsync(call));
                    int expected = before + answers.size();
                    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> waiting(database) >= expected);
                }
            } finally {
                holder.rollback();
            }
        }
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private static int waiting(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

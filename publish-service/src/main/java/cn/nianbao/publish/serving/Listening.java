package cn.nianbao.publish.serving;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears from the database what any instance publishes: a trigger notifies inside the transaction that stores an edition, so
 * nothing is told too early or not at all. While it hears, it renews the lease under which kept answers are believed; when the
 * connection is lost the lease ends, and once there is a new one everything kept is dropped, for nobody knows what was missed.
 */
@ApplicationScoped
class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class);

    static final String CHANNEL = "nianbao_published";

    /** How long to wait for news before the connection is tried; well below the lease's term. */
    private static final int PAUSE_MILLIS = 500;

    private final DataSource database;
    private final Answers answers;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::listen, "published");

    Listening(DataSource database, Answers answers) {
        this.database = database;
        this.answers = answers;
        thread.setDaemon(true);
    }

    void begin(@Observes StartupEvent started) {
        begin();
    }

    void begin() {
        thread.start();
    }

    void end(@Observes ShutdownEvent ending) throws InterruptedException {
        end();
    }

    void end() throws InterruptedException {
        end.countDown();
        thread.join(2L * PAUSE_MILLIS);
    }

    private void listen() {
        boolean wasHeard = true;
        while (!hasEnded(0)) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                answers.dropAll();
                wasHeard = true;
                hear(connection.unwrap(PGConnection.class), statement);
                statement.execute("unlisten *");
            } catch (SQLException lost) {
                if (wasHeard) {
                    LOG.warnf("No news from the database (%s): every answer is looked up until it is back", lost);
                }
                wasHeard = false;
            } finally {
                answers.lease().end();
            }
            hasEnded(PAUSE_MILLIS);
        }
    }

    private void hear(PGConnection connection, Statement statement) throws SQLException {
        while (!hasEnded(0)) {
            long asked = answers.lease().now();
            statement.execute("select 1");
            drop(connection.getNotifications());
            answers.lease().renew(asked);
            drop(connection.getNotifications(PAUSE_MILLIS));
        }
    }

    private void drop(PGNotification[] news) {
        if (news != null) {
            for (PGNotification told : news) {
                answers.drop(told.getParameter());
            }
        }
    }

    private boolean hasEnded(int millis) {
        try {
            return end.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}

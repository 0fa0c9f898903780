package cn.nianbao.publish.serving;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances on one database: the running service publishes, and another one beside it keeps answers. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ListeningTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    DataSource database;

    @Inject
    Answers own;

    private final AtomicBoolean cableIsCut = new AtomicBoolean();
    private final Answers other = new Answers(1_000_000, new Cellar(Optional.empty()), 0, new Lease(System::nanoTime));
    private Listening listening;

    @BeforeEach
    void begin() {
        listening = new Listening(new Cable(database, cableIsCut).dataSource(), other);
        listening.begin();
        await(other.lease()::holds);
        await(own.lease()::holds);
    }

    @AfterEach
    void end() throws InterruptedException {
        listening.end();
    }

    @Test
    void what_one_instance_publishes_the_other_forgets() {
        Report report = Sample.report(newAgency(), 2025, 1);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        String address = kept(report.agencyCode());
        String untouched = kept(newAgency());
        publish(Sample.next(report, 2, first));
        await(() -> other.believed(address) == null);
        assertThat(other.believed(untouched)).isNotNull();
    }

    @Test
    void the_instance_that_publishes_has_forgotten_before_it_answers() {
        Report report = Sample.report(newAgency(), 2025, 1);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        String address = "/reports/" + report.agencyCode() + "/2025";
        for (int version = 2; version < 12; version++) {
            String before = read(address).asString();
            assertThat(read(address).asString()).isEqualTo(before);
            // the database's own notice of the version before may still come, and has the page made once more
            await(() -> read(address).statusCode() == 200 && own.believed(address) != null);
            first = Sample.next(report, version, first);
            publish(first);
            assertThat(read(address).asString()).contains("第" + version + "版").isNotEqualTo(before);
        }
    }

    @Test
    void nothing_is_believed_while_the_connection_is_lost_and_what_was_missed_is_forgotten() throws SQLException {
        Report report = Sample.report(newAgency(), 2025, 1);
        String address = kept(report.agencyCode());
        cableIsCut.set(true);
        endConnections();
        await(() -> other.believed(address) == null);
        publish(CanonicalRecord.of(report, null));
        cableIsCut.set(false);
        await(other.lease()::holds);
        assertThat(other.believed(address)).isNull();
        String again = kept(report.agencyCode());
        assertThat(other.believed(again)).isNotNull();
        await(own.lease()::holds);
        assertThat(read("/reports/" + report.agencyCode() + "/2025").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_edition_that_was_not_stored_after_all_is_not_told_of() throws SQLException {
        String address = kept("anlan-undone");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "insert into edition (agency_code, year, version, revision, record, agency, title, published_on)"
                            + " values ('anlan-undone', 2024, 1, encode(sha256('x'), 'hex'), 'x', 'a', 't', now())");
            connection.rollback();
        }
        Report told = Sample.report(newAgency(), 2025, 1);
        String later = kept(told.agencyCode());
        publish(CanonicalRecord.of(told, null));
        await(() -> other.believed(later) == null);
        assertThat(other.believed(address)).isNotNull();
    }

    /** Something of the agency that the other instance keeps; its address. */
    private String kept(String agencyCode) {
        Place place = new Place("/reports/" + agencyCode + "/2025", agencyCode);
        other.take(place, () -> new Source() {
            @Override
            public Object state() {
                return "v1";
            }

            @Override
            public Prepared make() {
                return Prepared.of(new byte[10], "text/plain", "t", false, Map.of());
            }
        });
        return place.address();
    }

    private void endConnections() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where query ilike '%select 1%' and pid <> pg_backend_pid()");
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited long enough").isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }
}

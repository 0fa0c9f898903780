package cn.nianbao.publish.search;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.report.ReportJson;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;

/**
 * Indexes anew what was indexed by another version of {@link Grams}, or not at all: after an update, in the background, one
 * report a transaction. What is done stays done, so a restart goes on where it stopped, and several instances share the
 * work because each skips what another holds.
 */
@ApplicationScoped
class Reindexing {

    private static final Logger LOG = Logger.getLogger(Reindexing.class);

    private final Database database;
    private final Editions editions;
    private final SearchIndex index;
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "reindexing");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    Reindexing(Database database, Editions editions, SearchIndex index) {
        this.database = database;
        this.editions = editions;
        this.index = index;
    }

    void start(@Observes StartupEvent started) {
        background.execute(this::all);
    }

    @PreDestroy
    void stop() {
        stopping = true;
        background.shutdown();
    }

    /** Whether a search may still miss something. */
    boolean isDue() {
        return !database.query("select 1 from listed where grams < ? limit 1", row -> row.getInt(1), Grams.VERSION)
                .isEmpty();
    }

    /** Brings the index up to date and says how many reports that took. */
    int all() {
        int done = 0;
        try {
            QuarkusTransaction.requiringNew().run(this::listMissing);
            while (!stopping && QuarkusTransaction.requiringNew().call(this::next)) {
                done++;
            }
            if (done > 0) {
                LOG.infof("Indexed %d reports anew", done);
            }
        } catch (RuntimeException failed) {
            LOG.errorf(failed, "Indexing anew stopped after %d reports; the next start goes on", done);
        }
        return done;
    }

    /** Reports that are shown without being listed, such as those of a service of before, and the other way round. */
    private void listMissing() {
        database.update("""
                insert into listed (agency_code, year, version, agency, title, published_on)
                select agency_code, year, version, agency, title, published_on from (
                  select distinct on (agency_code, year) agency_code, year, version, agency, title, published_on, withdrawal
                  from edition order by agency_code, year, version desc) newest
                where withdrawal is null
                on conflict (agency_code, year) do update set version = excluded.version, agency = excluded.agency,
                  title = excluded.title, published_on = excluded.published_on, grams = 0
                where listed.version < excluded.version""");
        database.update("""
                delete from listed l where exists (select 1 from edition e where e.agency_code = l.agency_code
                  and e.year = l.year and e.version > l.version and e.withdrawal is not null)""");
    }

    private boolean next() {
        String sql = "select agency_code, year, version from listed where grams < ?"
                + " order by year desc, id limit 1 for update skip locked";
        List<EditionKey> found = database.query(
                sql, row -> new EditionKey(row.getString(1), row.getInt(2), row.getInt(3)), Grams.VERSION);
        found.forEach(key -> Optional.of(key)
                .flatMap(editions::find)
                .ifPresent(edition -> index.keep(edition, ReportJson.read(editions.record(key)))));
        return !found.isEmpty();
    }
}

package cn.nianbao.publish.opendata;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** The downloads that are made and kept (table {@code download}); those of a report that is taken down go with it. */
@ApplicationScoped
class Stock {

    /** Changes whenever the same record would be made into other bytes than before; what is kept of old is made anew. */
    static final String MAKER = "2";

    private final Database database;

    Stock(Database database) {
        this.database = database;
    }

    Optional<Rendition> find(EditionKey key, Form form) {
        String sql =
                "select bytes, sha256 from download where agency_code = ? and year = ? and version = ? and form = ?"
                        + " and maker = ?";
        return database
                .query(
                        sql,
                        row -> new Rendition(form.mediaType(), row.getBytes(1), row.getString(2)),
                        key.agencyCode(),
                        key.year(),
                        key.version(),
                        form.name(),
                        MAKER)
                .stream()
                .findFirst();
    }

    /** Keeps it, unless its report was taken down while it was made. */
    void put(EditionKey key, Form form, Rendition made) {
        String sql = """
                insert into download (agency_code, year, version, form, maker, bytes, sha256)
                select e.agency_code, e.year, e.version, ?, ?, ?, ? from edition e
                where e.agency_code = ? and e.year = ? and e.version = ?
                  and not exists (select 1 from edition down where down.agency_code = e.agency_code
                    and down.year = e.year and down.version >= e.version and down.withdrawal is not null)
                on conflict (agency_code, year, version, form)
                do update set maker = excluded.maker, bytes = excluded.bytes, sha256 = excluded.sha256""";
        database.update(
                sql, form.name(), MAKER, made.bytes(), made.etag(), key.agencyCode(), key.year(), key.version());
    }

    void forget(@Observes Published published) {
        Edition edition = published.edition();
        if (edition.isWithdrawal()) {
            database.update(
                    "delete from download where agency_code = ? and year = ? and version <= ?",
                    edition.key().agencyCode(),
                    edition.key().year(),
                    edition.key().version());
        }
    }
}

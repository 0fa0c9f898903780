package cn.nianbao.publish.connector;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.edition.Delivery;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What is to be brought where, and how far it has come: one row for each edition and connector. */
@ApplicationScoped
class Deliveries implements Whereabouts {

    private final Database rows;
    private final Portals portals;

    Deliveries(DataSource database, Portals portals) {
        this.rows = new Database(database);
        this.portals = portals;
    }

    /** A delivery that is due: how often it was tried since it was opened. */
    record Due(EditionKey key, int attempts, Instant openedAt) {}

    /** Opens one for each connector; one that was given up is opened again, any other is left as it is. */
    void open(Set<String> connectors, EditionKey key, Instant now) {
        String[] names = connectors.toArray(String[]::new);
        rows.update("""
                insert into delivery_hold (connector, agency_code)
                select name, ? from unnest(?) name on conflict do nothing""", key.agencyCode(), names);
        rows.update("""
                insert into delivery (connector, agency_code, year, version, state, attempts, opened_at, due_at)
                select name, ?, ?, ?, 'pending', 0, ?, ? from unnest(?) name
                on conflict (connector, agency_code, year, version) do update set state = 'pending', attempts = 0,
                  trouble = null, opened_at = excluded.opened_at, due_at = excluded.due_at, settled_at = null
                where delivery.state = 'failed'""", key.agencyCode(), key.year(), key.version(), at(now), at(now), names);
    }

    /** Nothing that a removal takes down is brought anywhere from now on. */
    void callOff(EditionKey removal, Instant now) {
        rows.update(
                """
                update delivery set state = 'failed', trouble = ?, settled_at = ?
                where agency_code = ? and year = ? and version < ? and state = 'pending'""",
                "第 " + removal.version() + " 版已撤下这份报告，本版不再送往政府网站。",
                at(now),
                removal.agencyCode(),
                removal.year(),
                removal.version());
    }

    /** What is due at a report; of several versions the newest, because a removal waits for nothing. */
    Optional<Due> due(Held report, Instant now) {
        String sql = """
                select version, attempts, opened_at from delivery
                where connector = ? and agency_code = ? and year = ? and state = 'pending' and due_at <= ?
                order by version desc limit 1""";
        return rows
                .query(
                        sql,
                        row -> new Due(
                                report.key(row.getInt("version")),
                                row.getInt("attempts"),
                                row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                        report.connector(),
                        report.agencyCode(),
                        report.year(),
                        at(now))
                .stream()
                .findFirst();
    }

    /** Of each year of the agency the highest version that stands there already. */
    Map<Integer, Integer> newestThere(Held report) {
        String sql = """
                select year, max(version) as newest from delivery
                where connector = ? and agency_code = ? and state = 'delivered' group by year""";
        return rows
                .query(
                        sql,
                        row -> Map.entry(row.getInt("year"), row.getInt("newest")),
                        report.connector(),
                        report.agencyCode())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void delivered(Held report, Due due, Instant now) {
        settle(report, due, Delivery.State.DELIVERED, null, now, now);
    }

    void failed(Held report, Due due, String trouble, Instant now) {
        settle(report, due, Delivery.State.FAILED, trouble, now, now);
    }

    void again(Held report, Due due, String trouble, Instant next) {
        settle(report, due, Delivery.State.PENDING, trouble, next, null);
    }

    /** Only by whoever holds the report, so that the word of one who was thought dead does not count; and not once it was called off. */
    private void settle(Held held, Due due, Delivery.State state, String trouble, Instant next, Instant settled) {
        rows.update(
                """
                update delivery d set state = ?, trouble = ?, attempts = attempts + 1, due_at = ?, settled_at = ?
                from delivery_hold h
                where d.connector = ? and d.agency_code = ? and d.year = ? and d.version = ?
                  and h.connector = d.connector and h.agency_code = d.agency_code and h.held_by = ?
                  and d.state = 'pending'""",
                state.word(),
                trouble,
                at(next),
                settled == null ? null : at(settled),
                held.connector(),
                held.agencyCode(),
                held.year(),
                due.key().version(),
                held.by());
    }

    @Override
    public List<Delivery> of(EditionKey key) {
        String sql = """
                select connector, state, trouble from delivery
                where agency_code = ? and year = ? and version = ? and connector = any(?) order by connector""";
        return rows.query(
                sql,
                row -> new Delivery(
                        row.getString("connector"),
                        Delivery.State.of(row.getString("state")),
                        portals.of(row.getString("connector")).official().page(key.agencyCode(), key.year()),
                        row.getString("trouble"),
                        portals.of(row.getString("connector")).target()),
                key.agencyCode(),
                key.year(),
                key.version(),
                portals.names().toArray(String[]::new));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

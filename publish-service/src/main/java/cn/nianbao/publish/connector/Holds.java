package cn.nianbao.publish.connector;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.edition.EditionKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Who works for which agency at which connector. Two workers that look at once find the reports of two agencies; a killed one's
 * are free after a while.
 */
@ApplicationScoped
class Holds {

    private final Database rows;
    private final Clock clock;
    private final Duration length;

    Holds(DataSource database, DeliverySettings settings, Clock clock) {
        this.rows = new Database(database);
        this.clock = clock;
        this.length = settings.hold();
    }

    /** A report with something due at one of the connectors: one that has to go before any other, then the longest due. */
    Optional<Held> take(Set<String> connectors) {
        Instant now = clock.instant();
        UUID by = UUID.randomUUID();
        String sql = """
                update delivery_hold h set held_by = ?, held_until = ?
                from (select f.connector, f.agency_code, d.year from delivery d
                      join delivery_hold f using (connector, agency_code)
                      join edition e using (agency_code, year, version)
                      where d.state = 'pending' and d.due_at <= ? and d.connector = any(?)
                        and (f.held_until is null or f.held_until <= ?)
                      order by e.withdrawal is null, d.due_at limit 1 for update of f skip locked) free
                where h.connector = free.connector and h.agency_code = free.agency_code
                returning h.connector, h.agency_code, free.year""";
        return rows
                .query(
                        sql,
                        row -> new Held(
                                row.getString("connector"), row.getString("agency_code"), row.getInt("year"), by),
                        by,
                        Deliveries.at(now.plus(length)),
                        Deliveries.at(now),
                        connectors.toArray(String[]::new),
                        Deliveries.at(now))
                .stream()
                .findFirst();
    }

    /** @throws Hold.Lost where it ran out and another took it, or that edition was called off */
    void renew(Held held, EditionKey brought) {
        Instant until = clock.instant().plus(length);
        String sql = """
                update delivery_hold h set held_until = ? from delivery d
                where h.held_by = ? and h.connector = ? and h.agency_code = ? and d.connector = h.connector
                  and d.agency_code = h.agency_code and d.year = ? and d.version = ? and d.state = 'pending'""";
        if (rows.update(
                        sql,
                        Deliveries.at(until),
                        held.by(),
                        held.connector(),
                        held.agencyCode(),
                        brought.year(),
                        brought.version())
                == 0) {
            throw new Hold.Lost();
        }
    }

    void release(Held held) {
        rows.update(
                "update delivery_hold set held_by = null, held_until = null where held_by = ? and connector = ?"
                        + " and agency_code = ?",
                held.by(),
                held.connector(),
                held.agencyCode());
    }
}

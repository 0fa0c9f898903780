package cn.nianbao.publish.directory;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.ShanghaiClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The agencies in the database, in the register's order. */
@ApplicationScoped
public class Directory {

    private static final String COLUMNS = "a.code, a.name, a.short_name, a.kind, a.parent, a.region, a.successor";

    private final Database database;
    private final Clock clock;

    Directory(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Takes the whole register in place of what was there, and keeps the names that changed.
     *
     * @param register a JSON array in the register's order, already found to be sound
     */
    @Transactional
    void replace(String register) {
        // two registers at once would wait for each other's rows crosswise
        database.update("lock table agency in share row exclusive mode");
        String entries = """
                with entry as (
                  select * from rows from (jsonb_to_recordset(?::jsonb) as (code text, name text, "shortName" text,
                    kind text, parent text, region text, successor text)) with ordinality
                    as e(code, name, short_name, kind, parent, region, successor, place))
                """;
        database.update(entries + """
                insert into former_name (code, name, until)
                select a.code, a.name, ? from agency a join entry e on e.code = a.code where e.name <> a.name
                on conflict (code, name) do update set until = excluded.until""", register, OffsetDateTime.now(clock));
        List<String> changed = new ArrayList<>(database.query(
                entries + "delete from agency a where not exists (select 1 from entry e where e.code = a.code)"
                        + " returning a.code",
                row -> row.getString(1),
                register));
        changed.addAll(database.query(entries + """
                insert into agency (code, name, short_name, kind, parent, region, successor, place)
                select code, name, short_name, kind, parent, region, successor, place from entry
                on conflict (code) do update set name = excluded.name, short_name = excluded.short_name,
                  kind = excluded.kind, parent = excluded.parent, region = excluded.region,
                  successor = excluded.successor, place = excluded.place
                where (agency.*) is distinct from (excluded.*)
                returning code""", row -> row.getString(1), register));
        tell(changed);
    }

    /** Whoever keeps pages in memory drops those that name an agency which took over. */
    private void tell(List<String> changed) {
        if (!changed.isEmpty()) {
            database.query(
                    "select pg_notify('nianbao_published', code) from (select unnest(?::text[]) as code"
                            + " union select code from agency where successor is not null) touched",
                    row -> null,
                    (Object) changed.toArray(String[]::new));
        }
    }

    public Optional<Agency> find(String code) {
        return database.query("select " + COLUMNS + " from agency a where a.code = ?", Directory::agency, code).stream()
                .findFirst();
    }

    /** All of them. */
    public List<Agency> all() {
        return database.query("select " + COLUMNS + " from agency a order by a.place", Directory::agency);
    }

    /** Those right below an agency. */
    public List<Agency> below(String code) {
        return database.query(
                "select " + COLUMNS + " from agency a where a.parent = ? order by a.place", Directory::agency, code);
    }

    /** An agency and those that took over from each other after it, as far as the register knows them. */
    List<Agency> line(String code) {
        String sql = """
                with recursive line as (
                  select code, successor, array[code] as seen from agency where code = ?
                  union all
                  select a.code, a.successor, seen || a.code from line join agency a on a.code = line.successor
                  where not a.code = any(seen))
                select %s from line join agency a on a.code = line.code order by cardinality(seen)""".formatted(COLUMNS);
        return database.query(sql, Directory::agency, code);
    }

    /** Those whose duties came to this agency, directly or through others. */
    public List<Agency> taken(String code) {
        String sql = """
                with recursive taken as (
                  select code, array[code] as seen from agency where successor = ?
                  union all
                  select a.code, seen || a.code from taken join agency a on a.successor = taken.code
                  where not a.code = any(seen))
                select %s from agency a where code in (select code from taken) and code <> ? order by a.place""".formatted(COLUMNS);
        return database.query(sql, Directory::agency, code, code);
    }

    /**
     * The names that an agency had, the latest first: those that the register changed, and those that its reports bear.
     *
     * @param now the name that it has
     */
    public List<FormerName> formerNames(String code, String now) {
        String sql = """
                select coalesce(r.name, f.name) as name, r.first_year, r.last_year, f.until
                from (select btrim(agency) as name, min(year) as first_year, max(year) as last_year from edition
                  where agency_code = ? group by btrim(agency)) r
                full join (select name, until from former_name where code = ?) f on f.name = r.name
                where coalesce(r.name, f.name) <> ?
                order by r.last_year desc nulls first, f.until desc nulls last""";
        return database.query(sql, Directory::formerName, code, code, now);
    }

    private static FormerName formerName(ResultSet row) throws SQLException {
        OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new FormerName(
                row.getString("name"),
                row.getObject("first_year", Integer.class),
                row.getObject("last_year", Integer.class),
                until == null
                        ? null
                        : until.atZoneSameInstant(ShanghaiClock.ZONE).toLocalDate());
    }

    private static Agency agency(ResultSet row) throws SQLException {
        return new Agency(
                row.getString("code"),
                row.getString("name"),
                row.getString("short_name"),
                Kind.of(row.getString("kind")).orElseThrow(),
                row.getString("parent"),
                row.getString("region"),
                row.getString("successor"));
    }
}

package cn.nianbao.publish.edition;

import cn.nianbao.publish.Database;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * The editions in the database. Rows are inserted and read, never changed; each call is one statement, in its
 * caller's transaction where there is one.
 */
@ApplicationScoped
public class Editions {

    private static final String COLUMNS =
            "agency_code, year, version, revision, agency, title, published_on, withdrawal, audit_head";

    private static final String STANDING = """
            select %s, record,
              (select max(version) from edition n where n.agency_code = e.agency_code and n.year = e.year) as newest,
              (select max(version) from edition d where d.agency_code = e.agency_code and d.year = e.year
                and d.withdrawal is not null) as taken_down,
              (select successor from agency a where a.code = e.agency_code) as successor,
              (select statement from receipt r where r.agency_code = e.agency_code and r.year = e.year
                and r.version = e.version) as receipt
            from edition e""".formatted(COLUMNS);

    private final Database database;

    Editions(Database database) {
        this.database = database;
    }

    public Optional<Edition> find(EditionKey key) {
        String sql = "select " + COLUMNS + " from edition where agency_code = ? and year = ? and version = ?";
        return database.query(sql, Editions::edition, key.agencyCode(), key.year(), key.version()).stream()
                .findFirst();
    }

    public Optional<Edition> newest(String agencyCode, int year) {
        String sql =
                "select " + COLUMNS + " from edition where agency_code = ? and year = ? order by version desc limit 1";
        return database.query(sql, Editions::edition, agencyCode, year).stream().findFirst();
    }

    /** The exact bytes that were approved. */
    public byte[] record(EditionKey key) {
        String sql = "select record from edition where agency_code = ? and year = ? and version = ?";
        return database.query(sql, row -> row.getBytes(1), key.agencyCode(), key.year(), key.version())
                .get(0);
    }

    /** The newest version of a report with all that is needed to show it: one question. */
    public Optional<Standing> standing(String agencyCode, int year) {
        String sql = STANDING + " where e.agency_code = ? and e.year = ? order by e.version desc limit 1";
        return database.query(sql, Editions::standing, agencyCode, year).stream()
                .findFirst();
    }

    /** One version of a report with all that is needed to show it: one question. */
    public Optional<Standing> standing(EditionKey key) {
        String sql = STANDING + " where e.agency_code = ? and e.year = ? and e.version = ?";
        return database.query(sql, Editions::standing, key.agencyCode(), key.year(), key.version()).stream()
                .findFirst();
    }

    /** The newest version of each of an agency's reports, newest year first, with those that take one down. */
    public List<Edition> ofAgency(String agencyCode) {
        String sql = "select distinct on (year) " + COLUMNS
                + " from edition where agency_code = ? order by year desc, version desc";
        return database.query(sql, Editions::edition, agencyCode);
    }

    /** The newest version of each report of a year by an agency right below another one, without those taken down. */
    public List<Edition> below(String parent, int year) {
        String sql = "select * from (select distinct on (agency_code) " + COLUMNS + " from edition where year = ?"
                + " and agency_code in (select code from agency where parent = ?)"
                + " order by agency_code, version desc) newest where withdrawal is null";
        return database.query(sql, Editions::edition, year, parent);
    }

    /** The years in which any agency right below another one has a report, newest first. */
    public List<Integer> yearsBelow(String parent) {
        String sql = "select distinct year from (select distinct on (agency_code, year) year, withdrawal from edition"
                + " where agency_code in (select code from agency where parent = ?)"
                + " order by agency_code, year, version desc) newest where withdrawal is null order by year desc";
        return database.query(sql, row -> row.getInt(1), parent);
    }

    /** All versions of a report in their order, those that were taken down too. */
    public List<Version> versions(String agencyCode, int year) {
        // json and not jsonb: a record may hold characters that jsonb refuses
        String sql = "select " + COLUMNS + ", convert_from(record, 'UTF8')::json #>> '{correction,kind}' as kind"
                + " from edition where agency_code = ? and year = ? order by version";
        return database.query(sql, row -> new Version(edition(row), kind(row.getString("kind"))), agencyCode, year);
    }

    private static CorrectionKind kind(String word) {
        return word == null ? null : CorrectionKind.of(word);
    }

    /** The last version that took a report down: neither it nor any before it is shown. */
    public Optional<Edition> lastWithdrawal(String agencyCode, int year) {
        String sql = "select " + COLUMNS + " from edition where agency_code = ? and year = ? and withdrawal is not null"
                + " order by version desc limit 1";
        return database.query(sql, Editions::edition, agencyCode, year).stream().findFirst();
    }

    /**
     * What happened in public, newest first. Of a report that was taken down nothing is left but that it was.
     *
     * @param agencyCode null for every agency
     */
    public List<Change> changes(String agencyCode, int offset, int limit) {
        // json and not jsonb: a record may hold characters that jsonb refuses
        String sql = """
                select %s, said ->> 'kind' as kind, said ->> 'reason' as reason from (
                  select *, case when version > 1 and withdrawal is null
                    then convert_from(record, 'UTF8')::json -> 'correction' end as said
                  from edition e
                  where (?::text is null or agency_code = ?::text)
                    and not exists (select 1 from edition later where later.agency_code = e.agency_code
                      and later.year = e.year and later.version > e.version and later.withdrawal is not null)
                  order by published_on desc, agency_code, year, version desc limit ? offset ?) happened
                order by published_on desc, agency_code, year, version desc""".formatted(COLUMNS);
        return database.query(sql, Editions::change, agencyCode, agencyCode, limit, offset);
    }

    /** The newest version of each report that is not taken down, agency by agency. */
    public List<Edition> shown(int offset, int limit) {
        String sql = """
                select * from (select distinct on (agency_code, year) %s from edition
                  order by agency_code, year, version desc) newest
                where withdrawal is null order by agency_code, year limit ? offset ?""".formatted(COLUMNS);
        return database.query(sql, Editions::edition, limit, offset);
    }

    /** How many reports are shown. */
    public int shownCount() {
        String sql = """
                select count(*) from (select distinct on (agency_code, year) withdrawal from edition
                  order by agency_code, year, version desc) newest
                where withdrawal is null""";
        return database.query(sql, row -> row.getInt(1)).get(0);
    }

    /**
     * How many editions there are, of any kind. None is ever changed or deleted, so as long as this number stays, so does all
     * that is made from them.
     *
     * @param agencyCode null for every agency
     */
    public int count(String agencyCode) {
        String sql = "select count(*) from edition where (?::text is null or agency_code = ?::text)";
        return database.query(sql, row -> row.getInt(1), agencyCode, agencyCode).get(0);
    }

    /** Stores an edition unless its key is taken; says whether it did. Of two at once exactly one does. */
    boolean insert(Edition edition, byte[] record) {
        String sql = "insert into edition (" + COLUMNS
                + ", record) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
        int stored = database.update(
                sql,
                edition.key().agencyCode(),
                edition.key().year(),
                edition.key().version(),
                edition.revision(),
                edition.agency(),
                edition.title(),
                edition.publishedOn().atOffset(ZoneOffset.UTC),
                edition.withdrawal(),
                edition.auditHead(),
                record);
        return stored == 1;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                edition(row),
                row.getInt("newest"),
                row.getInt("taken_down"),
                row.getString("successor"),
                row.getBytes("receipt"),
                row.getBytes("record"));
    }

    private static Change change(ResultSet row) throws SQLException {
        CorrectionKind kind = kind(row.getString("kind"));
        return new Change(edition(row), kind == null ? null : new PublicCorrection(kind, row.getString("reason")));
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                new EditionKey(row.getString("agency_code"), row.getInt("year"), row.getInt("version")),
                row.getString("revision"),
                row.getString("agency"),
                row.getString("title"),
                row.getObject("published_on", OffsetDateTime.class).toInstant(),
                row.getString("withdrawal"),
                row.getString("audit_head"));
    }
}

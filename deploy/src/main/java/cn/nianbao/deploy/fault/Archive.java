package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the databases hold, read past the services with the databases' own passwords. */
final class Archive {
    private static final List<String> HASHED =
            List.of("kind", "step", "to_step", "task", "revision", "by_sub", "by_name", "reason");

    private final Settings settings;
    private final Secrets secrets;

    Archive(Settings settings) {
        this.settings = settings;
        this.secrets = Secrets.open(settings.data().resolve("secrets"));
    }

    /** A case as its row has it. */
    record Case(String id, String agency, int year, int version, String state, Optional<String> incident) {}

    /** Something published. */
    record Edition(String agency, int year, int version, String revision) {}

    /** Makes something of the row that a result stands on. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    List<Case> cases() throws SQLException {
        try (Connection review = review()) {
            return query(
                    review,
                    "select id::text, agency, year, version, state, incident from report_case",
                    row -> new Case(
                            row.getString(1),
                            row.getString(2),
                            row.getInt(3),
                            row.getInt(4),
                            row.getString(5),
                            Optional.ofNullable(row.getString(6))));
        }
    }

    List<Edition> editions() throws SQLException {
        try (Connection publish = open("publish", "publish", Key.PUBLISH_DATABASE)) {
            return query(
                    publish,
                    "select agency_code, year, version, revision from edition",
                    row -> new Edition(row.getString(1), row.getInt(2), row.getInt(3), row.getString(4)));
        }
    }

    /** Puts another record in the place of a published one and has the pages made of it, as no account of ours could. */
    void replace(String agency, int year, CanonicalRecord record) throws SQLException {
        try (Connection publish = open("publish", "publish", Key.PUBLISH_DATABASE);
                PreparedStatement put = publish.prepareStatement(
                        "update edition set record = ?, revision = ? where agency_code = ? and year = ?");
                PreparedStatement tell = publish.prepareStatement("select pg_notify('nianbao_published', ?)")) {
            put.setBytes(1, record.bytes());
            put.setString(2, record.revision());
            put.setString(3, agency);
            put.setInt(4, year);
            put.executeUpdate();
            tell.setString(1, agency);
            tell.execute();
        }
    }

    /** Where the chains of these cases' records break; a case whose chain is whole is absent. */
    Map<String, String> brokenChains(Collection<String> cases) throws SQLException {
        String[] ids = cases.toArray(String[]::new);
        Map<String, List<Link>> chains = new HashMap<>();
        try (Connection review = review()) {
            query(
                            review,
                            "select * from entry where case_id = any(?::uuid[]) order by case_id, number",
                            Archive::link,
                            (Object) ids)
                    .forEach(link -> chains.computeIfAbsent(link.caseId(), id -> new ArrayList<>())
                            .add(link));
        }
        Map<String, String> broken = new HashMap<>();
        chains.forEach((id, links) -> Link.broken(links).ifPresent(why -> broken.put(id, why)));
        return broken;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getString("case_id"),
                row.getInt("number"),
                row.getString("previous"),
                row.getString("hash"),
                fingerprint(row));
    }

    private static String fingerprint(ResultSet row) throws SQLException {
        ArrayNode line = ReportJson.EXACT.createArrayNode().add(row.getString("case_id"));
        line.add(row.getInt("number"));
        for (String column : HASHED) {
            line.add(row.getString(column));
        }
        line.add(row.getObject("at", OffsetDateTime.class).toInstant().toString());
        line.add(row.getString("previous"));
        return CanonicalRecord.sha256(ReportJson.bytes(line));
    }

    private static <T> List<T> query(Connection connection, String sql, Row<T> reader, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        }
    }

    private Connection review() throws SQLException {
        return open("review", "review_owner", Key.REVIEW_OWNER);
    }

    private Connection open(String database, String role, Key password) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://" + settings.host() + ":" + settings.ports().postgres() + "/" + database,
                role,
                secrets.get(password));
    }
}

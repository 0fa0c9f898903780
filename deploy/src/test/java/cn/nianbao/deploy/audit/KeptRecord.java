package cn.nianbao.deploy.audit;

import cn.nianbao.chain.Link;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The review service's own tables in a real PostgreSQL, and entries as it appends them. */
public final class KeptRecord {
    private static final Path MIGRATIONS = Path.of("review-service/src/main/resources/db/migration");
    private static final Pattern NUMBERED = Pattern.compile("V(\\d+)__.*");

    private final Settings settings;
    private final Secrets secrets;

    public KeptRecord(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    public RecordDatabase forAuditor() {
        return new RecordDatabase(PostgresServer.url(settings, "review"), secrets.get(Key.AUDITOR));
    }

    /** What the review service does when it starts. */
    public void migrate() throws IOException, SQLException {
        asOwner("drop schema public cascade; create schema public authorization review_owner");
        try (Stream<Path> scripts = Files.list(settings.home().resolve(MIGRATIONS))) {
            for (Path script :
                    scripts.sorted(Comparator.comparingInt(KeptRecord::number)).toList()) {
                asOwner(Files.readString(script).replace("${service}", "review"));
            }
        }
        asOwner("grant usage on schema public to review, auditor");
    }

    /** V9 comes before V14; what is done after all of them has no number. */
    private static int number(Path script) {
        Matcher name = NUMBERED.matcher(script.getFileName().toString());
        return name.matches() ? Integer.parseInt(name.group(1)) : Integer.MAX_VALUE;
    }

    public UUID opened(String agency, int year, int version) throws SQLException {
        UUID id = UUID.randomUUID();
        asOwner("insert into agency values ('" + agency + "', 'n', 's', 'department', null, null, false)"
                + " on conflict do nothing");
        asOwner("insert into report_case values ('" + id + "', '" + agency + "', " + year + ", " + version
                + ", 'correcting', now(), null)");
        return id;
    }

    /** Appends entries to a case, each with what it tells as its reason, under the role that the service works under. */
    public void append(UUID caseId, Link before, String... told) throws SQLException {
        Link last = before;
        for (String reason : told) {
            last = written(caseId, last, reason);
            insert(last);
        }
    }

    /** The entry of that reason behind another, as the service would write it. */
    public static Link written(UUID caseId, Link before, String reason) {
        Link blank = link(caseId, before, reason, "");
        return link(caseId, before, reason, blank.fingerprint());
    }

    private static Link link(UUID caseId, Link before, String reason, String hash) {
        return new Link(
                caseId,
                before == null ? 1 : before.number() + 1,
                "corrected",
                "correcting",
                null,
                null,
                "a".repeat(64),
                "sub-1",
                "王一",
                reason,
                Instant.parse("2026-01-20T01:02:03.000450Z"),
                Map.of("reason_kind", "figures"),
                before == null ? null : before.hash(),
                hash);
    }

    private void insert(Link link) throws SQLException {
        try (Connection connection = open("review", Key.REVIEW_DATABASE);
                PreparedStatement statement = connection.prepareStatement(
                        "insert into entry (id, case_id, number, kind, step, revision, by_sub, by_name, reason, at,"
                                + " previous, hash, reason_kind) values (gen_random_uuid(),?,?,?,?,?,?,?,?,?,?,?,?)")) {
            List<Object> values = Arrays.asList(
                    link.caseId(),
                    link.number(),
                    link.kind(),
                    link.step(),
                    link.revision(),
                    link.bySub(),
                    link.byName(),
                    link.reason(),
                    OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC),
                    link.previous(),
                    link.hash(),
                    link.later().get("reason_kind"));
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            statement.executeUpdate();
        }
    }

    /** What somebody could do who has the owner's password. */
    public void asOwner(String sql) throws SQLException {
        try (Connection connection = open("review_owner", Key.REVIEW_OWNER);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public Connection open(String role, Key password) throws SQLException {
        return DriverManager.getConnection(PostgresServer.url(settings, "review"), role, secrets.get(password));
    }
}

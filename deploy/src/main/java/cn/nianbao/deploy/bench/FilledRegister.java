package cn.nianbao.deploy.bench;

import cn.nianbao.chain.Link;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.region.District.Agency;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Fills the console's tables with reports as the years leave them behind: each with two revisions and its whole record, made
 * from one report that the system itself has read.
 */
final class FilledRegister implements AutoCloseable {
    private static final List<String> OPEN_STATES =
            List.of("correcting", "first-review", "second-review", "secrecy-review", "sign-off");
    private static final List<String[]> DEEDS = List.of(
            new String[] {"submitted", "reading"},
            new String[] {"read", "reading"},
            new String[] {"corrected", "correcting"},
            new String[] {"handed-in", "correcting"},
            new String[] {"approved", "first-review"},
            new String[] {"approved", "second-review"},
            new String[] {"approved", "secrecy-review"},
            new String[] {"approved", "sign-off"},
            new String[] {"published", "publishing"});
    /** What an edit changes. */
    private static final CellId CHANGED = CellId.of("a20-8/fees/amount");
    /** Of the newest public reports those that the office has still to file. */
    private static final int OPEN_FILINGS = 60;

    private final Connection database;

    private FilledRegister(Connection database) {
        this.database = database;
    }

    static FilledRegister open(Settings settings) {
        String password = Secrets.open(settings.data().resolve("secrets")).get(Key.REVIEW_OWNER);
        try {
            Connection connection =
                    DriverManager.getConnection(PostgresServer.url(settings, "review"), "review_owner", password);
            connection.setAutoCommit(false);
            return new FilledRegister(connection);
        } catch (SQLException failure) {
            throw new LaunchProblem("数据库打不开：" + failure.getMessage(), failure);
        }
    }

    /** A public report for each of these years and agencies. */
    void fillPublic(String example, List<Agency> agencies, List<Integer> years) {
        run(() -> {
            Report report = read(example);
            int filings = 0;
            for (int year : years) {
                for (Agency agency : agencies) {
                    boolean owed = year == years.get(years.size() - 1) && filings++ < OPEN_FILINGS;
                    put(report.as(agency.code(), agency.name(), year, 1), "published", DEEDS.size(), owed);
                }
            }
        });
    }

    /** A report on its way for each of these agencies. */
    void fillOpen(String example, List<Agency> agencies, int year) {
        run(() -> {
            Report report = read(example);
            int turn = 0;
            for (Agency agency : agencies) {
                int state = turn++ % OPEN_STATES.size();
                put(report.as(agency.code(), agency.name(), year, 1), OPEN_STATES.get(state), 3 + state, false);
            }
        });
    }

    private interface Work {
        void run() throws SQLException;
    }

    private void run(Work work) {
        try {
            work.run();
            database.commit();
            try (PreparedStatement analyse = database.prepareStatement("analyze")) {
                analyse.execute();
            }
            database.commit();
        } catch (SQLException failure) {
            throw new LaunchProblem("写入测量用的报告时出错：" + failure.getMessage(), failure);
        }
    }

    private Report read(String example) throws SQLException {
        try (PreparedStatement question = database.prepareStatement(
                "select content from revision where case_id = ?::uuid order by number desc limit 1")) {
            question.setString(1, example);
            try (ResultSet row = question.executeQuery()) {
                row.next();
                return ReportJson.read(row.getString(1).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private void put(Report report, String state, int deeds, boolean owed) throws SQLException {
        UUID id = UUID.randomUUID();
        Instant now = LocalDate.of(report.year() + 1, 1, 20)
                .atTime(9, report.agencyCode().hashCode() & 31)
                .toInstant(ZoneOffset.UTC);
        insert(
                "insert into report_case (id, agency, year, version, state, since) values (?, ?, ?, 1, ?, ?)",
                id,
                report.agencyCode(),
                report.year(),
                state,
                Timestamp.from(now));
        putRevision(id, 1, report, now.minus(3, ChronoUnit.DAYS));
        String newest = putRevision(id, 2, changed(report), now.minus(2, ChronoUnit.DAYS));
        Link before = null;
        for (int i = 0; i < deeds; i++) {
            before = putDeed(id, DEEDS.get(i), newest, before, now.minus(deeds - i, ChronoUnit.HOURS));
        }
        if (owed) {
            insert(
                    "insert into filing (id, case_id, step, agency, revision, opened_at, due)"
                            + " values (?, ?, 'office-review', 'anlan', ?, ?, ?)",
                    UUID.randomUUID(),
                    id,
                    newest,
                    Timestamp.from(now),
                    LocalDate.of(report.year() + 1, 2, 10));
        }
    }

    private static Report changed(Report report) {
        Map<CellId, Cell> cells = new TreeMap<>(report.cells());
        cells.put(CHANGED, Cell.number(BigDecimal.valueOf(7)));
        return report.withCells(cells);
    }

    private String putRevision(UUID caseId, int number, Report report, Instant at) throws SQLException {
        String hash = CanonicalRecord.of(report, null).revision();
        insert(
                "insert into revision (id, case_id, number, hash, content, made_at) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                caseId,
                number,
                hash,
                new String(ReportJson.bytes(ReportJson.write(report)), StandardCharsets.UTF_8),
                Timestamp.from(at));
        return hash;
    }

    private Link putDeed(UUID caseId, String[] deed, String revision, Link before, Instant at) throws SQLException {
        int number = before == null ? 1 : before.number() + 1;
        String previous = before == null ? null : before.hash();
        String by = "bench-" + deed[1];
        Link open = link(caseId, number, deed, revision, by, at, previous, "");
        Link link = link(caseId, number, deed, revision, by, at, previous, open.fingerprint());
        insert(
                "insert into entry (id, case_id, number, kind, step, revision, by_sub, by_name, at, previous, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                caseId,
                number,
                deed[0],
                deed[1],
                revision,
                by,
                by,
                Timestamp.from(at),
                previous,
                link.hash());
        return link;
    }

    private static Link link(
            UUID caseId,
            int number,
            String[] deed,
            String revision,
            String by,
            Instant at,
            String previous,
            String hash) {
        return new Link(
                caseId, number, deed[0], deed[1], null, null, revision, by, by, null, at, Map.of(), previous, hash);
    }

    private void insert(String statement, Object... values) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    /** The id of the report in that state that was moved last. */
    String latest(String state) {
        try (PreparedStatement question = database.prepareStatement(
                "select id from report_case where state = ? order by since desc, id limit 1")) {
            question.setString(1, state);
            try (ResultSet row = question.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException failure) {
            throw new LaunchProblem("测量用的报告找不到：" + failure.getMessage(), failure);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException failure) {
            throw new LaunchProblem("数据库没有正常关闭：" + failure.getMessage(), failure);
        }
    }
}

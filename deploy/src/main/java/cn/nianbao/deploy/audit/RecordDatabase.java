package cn.nianbao.deploy.audit;

import cn.nianbao.chain.Link;
import cn.nianbao.deploy.part.Databases;
import cn.nianbao.deploy.part.PostgresServer;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import cn.nianbao.deploy.setting.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The review service's database as the auditor sees it: a role that may read the record and nothing else.
 *
 * @param url a JDBC address
 */
public record RecordDatabase(String url, String password) {
    /** SQL states: no such role or password, no such database, table or column, no permission. */
    private static final List<String> NOT_MADE_READY = List.of("28P01", "28000", "3D000", "42P01", "42703", "42501");

    private static final String CONNECTION_FAILED = "08";
    private static final String ALL =
            "select c.id as case_id, c.agency || '/' || c.year || '/v' || c.version as report,"
                    + " e.number, e.kind, e.step, e.to_step, e.task, e.revision, e.by_sub, e.by_name, e.reason, e.at, e.previous,"
                    + " e.hash, "
                    + Link.LATER.stream().map(column -> "e." + column).collect(Collectors.joining(", "))
                    + " from report_case c left join entry e on e.case_id = c.id"
                    + " order by c.agency, c.year, c.version, c.id, e.number";

    /**
     * The database of these settings; {@code NIANBAO_AUDIT_URL} and {@code NIANBAO_AUDIT_PASSWORD} name another, for whoever
     * audits under an account of their own and may not read the data folder.
     */
    public static RecordDatabase of(Settings settings, Map<String, String> environment) {
        String password = environment.get("NIANBAO_AUDIT_PASSWORD");
        return new RecordDatabase(
                environment.getOrDefault("NIANBAO_AUDIT_URL", PostgresServer.url(settings, "review")),
                password == null ? ofDataFolder(settings) : password);
    }

    private static String ofDataFolder(Settings settings) {
        Path secrets = settings.data().resolve("secrets");
        if (!Files.isReadable(secrets)) {
            throw new LaunchProblem("读不到 " + secrets + "：系统还没有在这里启动过，或本账号无权读取。"
                    + "请先运行 deploy/up，或用 NIANBAO_DATA 指明数据文件夹，或设置 NIANBAO_AUDIT_URL 和 NIANBAO_AUDIT_PASSWORD。");
        }
        return Secrets.open(secrets).get(Key.AUDITOR);
    }

    /**
     * Gives each case's record, all as of one moment and never more than one in memory.
     *
     * @throws LaunchProblem where the database cannot be read; the message says what to do
     */
    void each(Consumer<CaseRecord> reader) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(500);
            read(statement.executeQuery(ALL), reader);
        } catch (SQLException failure) {
            throw new LaunchProblem(advice(failure), failure);
        }
    }

    private Connection open() throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", Databases.AUDITOR);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "10");
        Connection connection = DriverManager.getConnection(url, login);
        // rows come in portions only within a transaction
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        return connection;
    }

    private static void read(ResultSet rows, Consumer<CaseRecord> reader) throws SQLException {
        CaseRecord open = null;
        while (rows.next()) {
            UUID id = rows.getObject("case_id", UUID.class);
            if (open == null || !open.id().equals(id)) {
                if (open != null) {
                    reader.accept(open);
                }
                open = new CaseRecord(id, rows.getString("report"), new ArrayList<>());
            }
            if (rows.getString("hash") != null) {
                open.links().add(link(id, rows));
            }
        }
        if (open != null) {
            reader.accept(open);
        }
    }

    private static Link link(UUID caseId, ResultSet row) throws SQLException {
        Map<String, String> later = new HashMap<>();
        for (String column : Link.LATER) {
            later.put(column, row.getString(column));
        }
        return new Link(
                caseId,
                row.getInt("number"),
                row.getString("kind"),
                row.getString("step"),
                row.getString("to_step"),
                row.getString("task"),
                row.getString("revision"),
                row.getString("by_sub"),
                row.getString("by_name"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                later,
                row.getString("previous"),
                row.getString("hash"));
    }

    private String advice(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (NOT_MADE_READY.contains(state)) {
            return "数据库还没有为核对账号（" + Databases.AUDITOR + "）准备好：" + failure.getMessage()
                    + "。请用这一版的 deploy/up 启动一次；自建数据库请建立该角色并重启审核服务。";
        }
        return state.startsWith(CONNECTION_FAILED)
                ? "连接不上数据库 " + url + "。请先启动系统（deploy/up）或数据库，再核对。"
                : "数据库没有读成：" + failure.getMessage() + "。请稍后再试；仍不成功的，请查看数据库的日志。";
    }
}

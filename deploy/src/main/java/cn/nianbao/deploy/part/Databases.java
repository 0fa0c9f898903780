package cn.nianbao.deploy.part;

import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Secrets;
import cn.nianbao.deploy.setting.Secrets.Key;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * One database and one role a service, each closed to the others. The review service's tables belong to a role of their own,
 * so that the role it works under can be kept from changing its record; another role may read that record and nothing else.
 * Repeatable: every start makes sure of it.
 */
public final class Databases {
    /** Who audits the record of decisions; what it may read, the owner of the tables grants. */
    public static final String AUDITOR = "auditor";

    static final String REVIEW_OWNER = "review_owner";

    private static final Map<String, Key> ROLES = Map.of(
            "keycloak",
            Key.KEYCLOAK_DATABASE,
            "publish",
            Key.PUBLISH_DATABASE,
            "review",
            Key.REVIEW_DATABASE,
            REVIEW_OWNER,
            Key.REVIEW_OWNER,
            AUDITOR,
            Key.AUDITOR);
    private static final Map<String, String> OWNERS =
            Map.of("keycloak", "keycloak", "publish", "publish", "review", REVIEW_OWNER);

    private final String url;
    private final Secrets secrets;

    Databases(String url, Secrets secrets) {
        this.url = url;
        this.secrets = secrets;
    }

    boolean answer() {
        try (Connection connection = open(url)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            if ("28P01".equals(notYet.getSQLState())) {
                throw new LaunchProblem("数据库口令与数据文件夹里的 secrets 文件不符。请恢复原来的 secrets 文件。", notYet);
            }
            return false;
        }
    }

    void ensure() {
        try (Connection connection = open(url);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Key> role : ROLES.entrySet()) {
                ensureRole(statement, role.getKey(), secrets.get(role.getValue()));
            }
            for (Map.Entry<String, String> database : OWNERS.entrySet()) {
                ensureDatabase(statement, database.getKey(), database.getValue());
            }
            letReviewWork(statement);
        } catch (SQLException failure) {
            throw new LaunchProblem("建立数据库时出错：" + failure.getMessage(), failure);
        }
    }

    /** Names and passwords are our own and hold no quotes: utility statements take no parameters. */
    private static void ensureRole(Statement statement, String name, String password) throws SQLException {
        boolean known = exists(statement, "select 1 from pg_roles where rolname = '" + name + "'");
        statement.execute((known ? "alter" : "create") + " role " + name + " login password '" + password + "'");
    }

    private static void ensureDatabase(Statement statement, String name, String owner) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + owner);
        }
        statement.execute("revoke all on database " + name + " from public");
    }

    /** The engine makes its own tables under the role that the service works under. */
    private void letReviewWork(Statement anywhere) throws SQLException {
        anywhere.execute("grant connect on database review to review, " + AUDITOR);
        try (Connection connection = open(url.replaceFirst("/postgres$", "/review"));
                Statement statement = connection.createStatement()) {
            statement.execute("grant usage, create on schema public to review");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection open(String database) throws SQLException {
        return DriverManager.getConnection(database, "postgres", secrets.get(Key.POSTGRES));
    }
}

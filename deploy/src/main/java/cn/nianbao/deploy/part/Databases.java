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

/** One database and one role a service, each closed to the others. Repeatable: every start makes sure of it. */
final class Databases {
    private static final Map<String, Key> OWNERS =
            Map.of("keycloak", Key.KEYCLOAK_DATABASE, "review", Key.REVIEW_DATABASE, "publish", Key.PUBLISH_DATABASE);

    private final String url;
    private final Secrets secrets;

    Databases(String url, Secrets secrets) {
        this.url = url;
        this.secrets = secrets;
    }

    boolean answer() {
        try (Connection connection = open()) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            if ("28P01".equals(notYet.getSQLState())) {
                throw new LaunchProblem("数据库口令与数据文件夹里的 secrets 文件不符。请恢复原来的 secrets 文件。", notYet);
            }
            return false;
        }
    }

    void ensure() {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, Key> owner : OWNERS.entrySet()) {
                ensure(statement, owner.getKey(), secrets.get(owner.getValue()));
            }
        } catch (SQLException failure) {
            throw new LaunchProblem("建立数据库时出错：" + failure.getMessage(), failure);
        }
    }

    /** Names and passwords are our own and hold no quotes: utility statements take no parameters. */
    private static void ensure(Statement statement, String name, String password) throws SQLException {
        boolean known = exists(statement, "select 1 from pg_roles where rolname = '" + name + "'");
        statement.execute((known ? "alter" : "create") + " role " + name + " login password '" + password + "'");
        if (!exists(statement, "select 1 from pg_database where datname = '" + name + "'")) {
            statement.execute("create database " + name + " owner " + name);
        }
        statement.execute("revoke all on database " + name + " from public");
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, "postgres", secrets.get(Key.POSTGRES));
    }
}

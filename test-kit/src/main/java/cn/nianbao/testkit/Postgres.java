package cn.nianbao.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL for the tests, empty at each start: a database with an owner, and a role that a service works under. */
public class Postgres implements QuarkusTestResourceLifecycleManager {

    private static EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.start();
            run(
                    "postgres",
                    "create role owner login",
                    "create role service login",
                    "create role auditor login",
                    "create database service owner owner");
            run("service", "grant usage, create on schema public to service");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url("service"),
                "quarkus.datasource.username", "service",
                "quarkus.datasource.password", "any",
                "nianbao.owner.username", "owner",
                "nianbao.owner.password", "any");
    }

    /** A connection as the owner of the tables: what an administrator of the database could do. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url("service"), "owner", "any");
    }

    /** A connection as the role that may read the record and nothing else. */
    public static Connection asAuditor() throws SQLException {
        return DriverManager.getConnection(url("service"), "auditor", "any");
    }

    /** Without a user in it: the helper's own address names one, and that one would win over the one that is given. */
    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    private static void run(String database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(database), "postgres", "any");
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

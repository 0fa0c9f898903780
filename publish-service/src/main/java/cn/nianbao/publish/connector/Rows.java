package cn.nianbao.publish.connector;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Statements on the rows of deliveries, each in its caller's transaction where there is one. */
record Rows(DataSource database) {

    /** Makes a value of the row that a result stands on. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> query(String sql, Row<T> reader, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection.prepareStatement(sql), values)) {
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not read deliveries", failed);
        }
    }

    int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = bound(connection.prepareStatement(sql), values)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("Could not write deliveries", failed);
        }
    }

    private static PreparedStatement bound(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}

package cn.nianbao.workflow;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Reads the engine's own tables, in the transaction that runs. The engine's query interface puts every question together from
 * some hundred conditions, which costs many times what PostgreSQL needs for the answer; what is asked at every step of every
 * report is asked here.
 */
@Singleton
class EngineTables {

    private final DataSource dataSource;

    EngineTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes a value of the row that a result stands on. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** @param values a list stands for an array of text */
    <T> List<T> rows(String question, Row<T> reader, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                boolean many = values[i] instanceof List<?>;
                statement.setObject(
                        i + 1, many ? connection.createArrayOf("text", ((List<?>) values[i]).toArray()) : values[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(reader.read(row));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException("the process engine's tables cannot be read", failed);
        }
    }
}

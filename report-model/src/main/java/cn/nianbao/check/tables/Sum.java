package cn.nianbao.check.tables;

import cn.nianbao.check.Line;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A sum that must hold in every line of a table; data, so that a new format brings its own.
 *
 * @param formats the formats it holds for
 * @param each whether it holds in each row or in each column
 * @param advice what to do where it does not hold
 */
record Sum(String rule, List<String> formats, String table, Line.Direction each, Side left, Side right, String advice) {

    /**
     * One side of the sum.
     *
     * @param terms columns of a row, or rows of a column
     * @param words what the terms are together; null where each term is always named
     */
    record Side(List<String> terms, String words) {}

    private record Data(List<Sum> sums) {}

    static List<Sum> all() {
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in = Sum.class.getResourceAsStream("sums.json")) {
            return mapper.readValue(in, Data.class).sums();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

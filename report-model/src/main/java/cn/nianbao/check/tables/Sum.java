package cn.nianbao.check.tables;

import cn.nianbao.check.Line;
import cn.nianbao.check.Severity;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * What must hold between the figures in a line of a table; data, so that a new format brings its own.
 *
 * @param severity of a breach; error where the data say nothing
 * @param formats the formats it holds for
 * @param each whether it holds in each row or in each column
 * @param relation how the left side must stand to the right; equal where the data say nothing
 * @param standIn whether it only stands in where last year's record in the same format is not known
 * @param advice what to do where it does not hold
 */
record Sum(
        String rule,
        Severity severity,
        List<String> formats,
        String table,
        Line.Direction each,
        Relation relation,
        Side left,
        Side right,
        boolean standIn,
        String advice) {

    Sum {
        severity = severity == null ? Severity.ERROR : severity;
        relation = relation == null ? Relation.EQUAL : relation;
    }

    /**
     * One side of the sum.
     *
     * @param terms columns of a row, or rows of a column
     * @param words what the terms are together; null where each term is always named
     */
    record Side(List<Term> terms, String words) {}

    /**
     * A term: {@code issued}; {@code -repealed} is taken away; {@code last:in-force} is from last year's report.
     *
     * @param head column of a row, or row of a column
     */
    record Term(String head, boolean minus, boolean lastYear) {

        private static final String LAST = "last:";

        @JsonCreator
        static Term of(String text) {
            boolean minus = text.startsWith("-");
            String term = minus ? text.substring(1) : text;
            boolean last = term.startsWith(LAST);
            return new Term(last ? term.substring(LAST.length()) : term, minus, last);
        }
    }

    boolean isAcrossYears() {
        return Stream.concat(left.terms().stream(), right.terms().stream()).anyMatch(Term::lastYear);
    }

    /** Whether it is sheer addition within the report, so that no report is right without it. */
    boolean isCertain() {
        return severity == Severity.ERROR && relation == Relation.EQUAL && !isAcrossYears();
    }

    private record Data(@JsonProperty("sums") List<Sum> sums) {}

    static List<Sum> all() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();
        try (InputStream in = Sum.class.getResourceAsStream("sums.json")) {
            return mapper.readValue(in, Data.class).sums();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package cn.nianbao.check.tables;

import cn.nianbao.check.Line;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Whose;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What must hold between the figures in a line of a table; data, so that a new format brings its own.
 *
 * @param severity of a breach; error where the data say nothing
 * @param formats the formats it holds for
 * @param each whether it holds in each row or in each column
 * @param relation how the left side must stand to the right; equal where the data say nothing
 * @param standIn whether it only stands in where last year's record in the same format is not known
 * @param advice what to do where it does not hold
 * @param otherwise what is said instead where the other year's report is the likelier to be wrong; null where the data say nothing
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
        String advice,
        Otherwise otherwise) {

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
    record Side(List<Term> terms, String words) {

        private Whose comparesWith() {
            for (Term term : terms) {
                if (!term.isOwn()) {
                    return term.whose();
                }
            }
            return Whose.THIS;
        }
    }

    /** What is said where the report that is checked is not the likely wrong one of two. */
    record Otherwise(Severity severity, String advice) {}

    /**
     * A term: {@code issued}; {@code -repealed} is taken away; {@code last:in-force} is from last year's report, {@code next:2}
     * from next year's.
     *
     * @param head column of a row, or row of a column
     */
    record Term(String head, boolean minus, Whose whose) {

        private static final String LAST = "last:";
        private static final String NEXT = "next:";

        @JsonCreator
        static Term of(String text) {
            boolean minus = text.startsWith("-");
            String term = minus ? text.substring(1) : text;
            if (term.startsWith(LAST)) {
                return new Term(term.substring(LAST.length()), minus, Whose.LAST_YEARS);
            }
            return term.startsWith(NEXT)
                    ? new Term(term.substring(NEXT.length()), minus, Whose.NEXT_YEARS)
                    : new Term(term, minus, Whose.THIS);
        }

        boolean isOwn() {
            return whose == Whose.THIS;
        }
    }

    /** The report whose figures this one's are held against; its own where it needs no other. */
    Whose comparesWith() {
        Whose whose = left.comparesWith();
        return whose == Whose.THIS ? right.comparesWith() : whose;
    }

    boolean isAcrossYears() {
        return comparesWith() != Whose.THIS;
    }

    /** As it is put to a report that is not the likely wrong one of the two. */
    Sum milder() {
        return otherwise == null
                ? this
                : new Sum(
                        rule,
                        otherwise.severity(),
                        formats,
                        table,
                        each,
                        relation,
                        left,
                        right,
                        standIn,
                        otherwise.advice(),
                        null);
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

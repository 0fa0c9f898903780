package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Form;
import cn.nianbao.check.RuleCard;
import cn.nianbao.report.CellId;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question that an examiner asks of certain figures; data. It is asked where the left figures together reach {@code least}
 * and stand to the right ones as {@code when} says.
 *
 * @param name tells it from the rule's other questions
 * @param kinds the kinds of agency it is asked of; empty for all
 * @param least the name of the threshold on the rule's card
 * @param factor the name of the factor on the card; null where the relation needs none
 * @param asks what to look into
 */
record Question(
        String rule,
        String name,
        List<String> formats,
        List<String> kinds,
        List<CellId> left,
        String least,
        When when,
        String factor,
        List<CellId> right,
        String asks) {

    /** How left stands to right where the question is asked. */
    enum When {
        /** The right does not matter. */
        @JsonProperty("large")
        LARGE,
        /** The right is 0. */
        @JsonProperty("alone")
        ALONE,
        /** The left is at least so many times the right. */
        @JsonProperty("times")
        TIMES,
        /** Both are the same. */
        @JsonProperty("equal")
        EQUAL
    }

    Question {
        kinds = kinds == null ? List.of() : kinds;
        right = right == null ? List.of() : right;
    }

    /** The cells that raise it; empty where it need not be asked. */
    List<Entry> raisedBy(Form form, RuleCard card) {
        List<Entry> some = form.entries(left);
        List<Entry> other = form.entries(right);
        if (some.isEmpty() || other.size() < right.size() || !areSummable(some) || !areSummable(other)) {
            return List.of();
        }
        BigDecimal sum = sum(some);
        boolean asked = sum.compareTo(card.number(least)) >= 0 && compares(sum, sum(other), card);
        return asked
                ? Stream.concat(some.stream().filter(entry -> entry.figure().signum() != 0), other.stream())
                        .toList()
                : List.of();
    }

    private boolean compares(BigDecimal sum, BigDecimal other, RuleCard card) {
        return switch (when) {
            case LARGE -> true;
            case ALONE -> other.signum() == 0;
            case TIMES -> sum.compareTo(other.multiply(card.number(factor))) >= 0;
            case EQUAL -> sum.compareTo(other) == 0;
        };
    }

    private static boolean areSummable(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!entry.isSummable()) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal sum(List<Entry> entries) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Entry entry : entries) {
            sum = sum.add(entry.figure());
        }
        return sum;
    }

    private record Data(List<Question> questions) {}

    static List<Question> all() {
        try (InputStream in = Question.class.getResourceAsStream("questions.json")) {
            return new ObjectMapper().readValue(in, Data.class).questions();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

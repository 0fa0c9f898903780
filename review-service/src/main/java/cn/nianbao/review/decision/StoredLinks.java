package cn.nianbao.review.decision;

import cn.nianbao.chain.Link;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The record as the database has it, word for word: what somebody wrote into a row behind the system's back need be nothing that
 * the system would understand, and must show all the same.
 */
final class StoredLinks {

    private static final List<String> TEXTS = Stream.concat(
                    Stream.of(
                            "kind",
                            "step",
                            "to_step",
                            "task",
                            "revision",
                            "by_sub",
                            "by_name",
                            "reason",
                            "previous",
                            "hash"),
                    Link.LATER.stream())
            .toList();

    private static final String ROWS = "select case_id, number, at, " + String.join(", ", TEXTS)
            + " from entry where case_id in (:cases) order by case_id, number";

    private StoredLinks() {}

    /** The links of each case, in the order of their numbers. */
    static Map<UUID, List<Link>> of(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        NativeQuery<Tuple> rows = Entry.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ROWS, Tuple.class)
                .addScalar("case_id", UUID.class)
                .addScalar("number", Integer.class)
                .addScalar("at", Instant.class)
                .setParameter("cases", Set.copyOf(cases));
        TEXTS.forEach(column -> rows.addScalar(column, String.class));
        return rows.getResultStream().map(StoredLinks::link).collect(Collectors.groupingBy(Link::caseId));
    }

    private static Link link(Tuple row) {
        Map<String, String> later = new HashMap<>();
        Link.LATER.forEach(column -> later.put(column, text(row, column)));
        return new Link(
                row.get("case_id", UUID.class),
                row.get("number", Integer.class),
                text(row, "kind"),
                text(row, "step"),
                text(row, "to_step"),
                text(row, "task"),
                text(row, "revision"),
                text(row, "by_sub"),
                text(row, "by_name"),
                text(row, "reason"),
                row.get("at", Instant.class),
                later,
                text(row, "previous"),
                text(row, "hash"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }
}

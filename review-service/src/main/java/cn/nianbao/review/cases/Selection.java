package cn.nianbao.review.cases;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.workflow.Step;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The reports that are asked for among those that somebody may read: counted, and a page at a time, in one question each.
 */
public final class Selection {

    private static final List<Step> ENDS =
            Arrays.stream(Step.values()).filter(Step::isEnd).toList();

    private final StringBuilder condition = new StringBuilder("a.code = c.agency and c.agency in :readable");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean nothing;

    /** @param readable codes of the agencies whose reports may be read */
    public Selection(Collection<String> readable) {
        nothing = readable.isEmpty();
        values.put("readable", Set.copyOf(readable));
    }

    public Selection ofYear(int year) {
        return where("c.year = :year", "year", year);
    }

    public Selection in(Step state) {
        return where("c.state = :state", "state", state);
    }

    /** Of agencies whose name, in full or short, has these words. */
    public Selection named(String words) {
        String pattern = "%" + words.strip().replaceAll("([!%_])", "!$1") + "%";
        return where("(a.name like :name escape '!' or a.shortName like :name escape '!')", "name", pattern);
    }

    public Selection ofRegion(String region) {
        return where("a.region = :region", "region", region);
    }

    public Selection ofKind(String kind) {
        return where("a.kind = :kind", "kind", kind);
    }

    /** Only these. */
    public Selection among(Collection<UUID> ids) {
        return where("c.id in :ids", "ids", ids.isEmpty() ? Set.of(new UUID(0, 0)) : Set.copyOf(ids));
    }

    /** Only what is on its way. */
    public Selection open() {
        return where("c.state not in :ends", "ends", ENDS);
    }

    /** Only what stands still. */
    public Selection troubled() {
        condition.append(" and c.incident is not null");
        return this;
    }

    /** Only what is on its way although its statutory date has passed. */
    public Selection late(LocalDate today) {
        open();
        condition.append(" and c.version = 1");
        where(
                "c.year <= case when a.kind in :governments then :governmentsOwe else :othersOwe end",
                "governments",
                Agency.GOVERNMENTS);
        values.put("governmentsOwe", Agency.owed(true, today));
        values.put("othersOwe", Agency.owed(false, today));
        return this;
    }

    private Selection where(String more, String name, Object value) {
        condition.append(" and ").append(more);
        values.put(name, value);
        return this;
    }

    public long count() {
        return nothing ? 0 : query("select count(c) ", "", Long.class).getSingleResult();
    }

    /** The newest year first, then by agency. */
    public List<ReportCase> page(int from, int most) {
        return found("order by c.year desc, c.agency, c.version desc, c.since desc, c.id", from, most);
    }

    /** Those that were moved last. */
    public List<ReportCase> latest(int most) {
        return found("order by c.since desc, c.id", 0, most);
    }

    private List<ReportCase> found(String order, int from, int most) {
        return nothing
                ? List.of()
                : query("select c ", order, ReportCase.class)
                        .setFirstResult(from)
                        .setMaxResults(most)
                        .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type) {
        TypedQuery<T> query = ReportCase.getEntityManager()
                .createQuery(select + "from ReportCase c, Agency a where " + condition + " " + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}

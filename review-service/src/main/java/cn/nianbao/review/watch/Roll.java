package cn.nianbao.review.watch;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tables of addresses and portals, asked as a whole: each question is one, however many there are. */
final class Roll {

    /**
     * Where a version stands: where an informant put it, or on our own portal, and wherever else it was read back without
     * trouble. Our own portal's numbered versions stay public by right.
     */
    private static final String ADDRESSES = """
            select coalesce(c.address, :portal || '/reports/' || c.agency || '/' || c.year) as address
            union
            select r.address from reading_back r
            where r.case_id = c.id and r.trouble is null and not starts_with(r.address, :portal || '/')
              and (c.address is null or r.address = c.address)
            """;

    private Roll() {}

    static void takeUp(String portal, Instant first) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        insert into watched (id, agency, year, case_id, address, host, next_at)
                        select distinct on (c.agency, c.year, a.address) gen_random_uuid(), c.agency, c.year, c.id, a.address,
                          substring(a.address from '^[a-z]+://([^/?#]+)'), :first
                        from report_case c cross join lateral (%s) a
                        where c.state in ('published', 'withdrawn')
                          and not exists (select 1 from watched w
                            where w.agency = c.agency and w.year = c.year and w.address = a.address)
                        order by c.agency, c.year, a.address, c.version desc
                        on conflict do nothing
                        """.formatted(ADDRESSES))
                .setParameter("portal", portal)
                .setParameter("first", first)
                .executeUpdate();
        Panache.getEntityManager().createNativeQuery("""
                        insert into watched_host (host, free_at)
                        select distinct w.host, timestamptz 'epoch' from watched w
                        where not exists (select 1 from watched_host h where h.host = w.host)
                        on conflict do nothing
                        """).executeUpdate();
    }

    /** @return every address of that version */
    @SuppressWarnings("unchecked")
    static Set<String> addresses(UUID report, String portal) {
        List<String> addresses = Panache.getEntityManager()
                .createNativeQuery(
                        "select a.address from report_case c cross join lateral (" + ADDRESSES
                                + ") a where c.id = :report",
                        String.class)
                .setParameter("portal", portal)
                .setParameter("report", report)
                .getResultList();
        return Set.copyOf(addresses);
    }

    @SuppressWarnings("unchecked")
    static Optional<Watched> due(Instant now) {
        List<Watched> due = Panache.getEntityManager()
                .createNativeQuery("""
                        select w.* from watched w join watched_host h on h.host = w.host
                        where w.next_at <= :now and h.free_at <= :now
                        order by w.next_at limit 1 for update of w, h skip locked
                        """, Watched.class)
                .setParameter("now", now)
                .getResultList();
        return due.stream().findFirst();
    }

    /** Nobody asks that portal before then. */
    static void rest(String host, Instant free) {
        Panache.getEntityManager()
                .createNativeQuery("update watched_host set free_at = greatest(free_at, :free) where host = :host")
                .setParameter("free", free)
                .setParameter("host", host)
                .executeUpdate();
    }

    static void answered(String host, Instant free) {
        Panache.getEntityManager()
                .createNativeQuery("update watched_host set free_at = :free, away = 0 where host = :host")
                .setParameter("free", free)
                .setParameter("host", host)
                .executeUpdate();
    }

    /** @return how often that portal gave no answer in a row before */
    static int silent(String host) {
        Number times = (Number) Panache.getEntityManager()
                .createNativeQuery("update watched_host set away = away + 1 where host = :host returning away - 1")
                .setParameter("host", host)
                .getSingleResult();
        return times.intValue();
    }

    /** Whoever asks to look again now does not wait for the night. */
    static void hurry(String agency, int year, Instant now) {
        Panache.getEntityManager()
                .createNativeQuery(
                        "update watched set next_at = :now where agency = :agency and year = :year and next_at > :now")
                .setParameter("agency", agency)
                .setParameter("year", year)
                .setParameter("now", now)
                .executeUpdate();
    }
}

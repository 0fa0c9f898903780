package cn.nianbao.review.revision;

import cn.nianbao.check.Neighbour;
import cn.nianbao.review.cases.ReportCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What other agencies of the region have published of the same year and the year before, the like-kind and the newest first. Only
 * what everybody may read is quoted to another agency. It counts from the day on which a revision was made: what others publish
 * later raises no question about content that is already under review.
 */
@ApplicationScoped
class Neighbours {

    /** Enough for the offices of a district; more would only slow the check. */
    private static final int MOST = 60;

    private static final int KEPT = 400;

    private static final String PUBLIC_BESIDE = """
            select r.id, r.hash
            from report_case own_case
            join agency own on own.code = own_case.agency
            join agency a on a.region = own.region and a.code <> own.code
            join report_case c on c.agency = a.code and c.year in (own_case.year, own_case.year - 1)
            join lateral (select id, hash from revision where case_id = c.id order by number desc limit 1) r on true
            where own_case.id = :case and c.state = 'published' and c.since <= :made
              and not exists (
                select 1 from report_case later
                where later.agency = c.agency and later.year = c.year and later.version > c.version
                  and later.state in ('published', 'withdrawn'))
            order by a.kind = own.kind desc, c.year desc, c.since desc, c.id
            limit :most
            """;

    /** By the hash of what was published, which never changes. */
    private final Map<String, Neighbour> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Neighbour> eldest) {
            return size() > KEPT;
        }
    });

    private record Public(UUID revision, String hash) {}

    List<Neighbour> of(ReportCase report, Revision revision) {
        List<Public> beside = beside(report.id(), revision.madeAt());
        Map<String, Neighbour> read = read(beside);
        return beside.stream().map(each -> read.get(each.hash())).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Public> beside(UUID report, Instant made) {
        List<Object[]> rows = Revision.getEntityManager()
                .createNativeQuery(PUBLIC_BESIDE, Object[].class)
                .setParameter("case", report)
                .setParameter("made", made)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new Public((UUID) row[0], (String) row[1]))
                .toList();
    }

    private Map<String, Neighbour> read(List<Public> wanted) {
        Map<String, Neighbour> read = new LinkedHashMap<>();
        wanted.forEach(each -> read.put(each.hash(), known.get(each.hash())));
        List<UUID> missing = wanted.stream()
                .filter(each -> read.get(each.hash()) == null)
                .map(Public::revision)
                .toList();
        Revision.of(missing).forEach(revision -> {
            Neighbour neighbour = Neighbour.of(revision.report());
            known.put(revision.hash(), neighbour);
            read.put(revision.hash(), neighbour);
        });
        return read;
    }
}

package cn.nianbao.review.watch;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That an address was found otherwise than at the look before. The newest of each address are kept, so that a page that flutters fills no disk. */
@Entity
@Table(name = "watched_change")
public class Change extends PanacheEntityBase {

    static final int KEPT = 20;

    @Id
    private UUID id;

    @Column(name = "watched_id", nullable = false, updatable = false)
    private UUID watchedId;

    @Convert(converter = FindingColumn.class)
    @Column(updatable = false)
    private Finding finding;

    @Column(updatable = false)
    private String said;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Change() {}

    private Change(Watched watched, Instant now) {
        this.id = UUID.randomUUID();
        this.watchedId = watched.id();
        this.finding = watched.finding().orElse(null);
        this.said = watched.said();
        this.at = now;
    }

    static void keep(Watched watched, Instant now) {
        new Change(watched, now).persistAndFlush();
        getEntityManager()
                .createNativeQuery("""
                        delete from watched_change where watched_id = :of and id not in (
                          select id from watched_change where watched_id = :of order by at desc, id limit :kept)
                        """)
                .setParameter("of", watched.id())
                .setParameter("kept", KEPT)
                .executeUpdate();
    }

    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    public String said() {
        return said;
    }

    public Instant at() {
        return at;
    }

    /** The newest first. */
    static List<Change> of(UUID watched) {
        return list("watchedId = ?1 order by at desc, id", watched);
    }
}

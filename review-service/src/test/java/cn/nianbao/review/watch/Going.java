package cn.nianbao.review.watch;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Sends the watch round when a test wants it. */
@ApplicationScoped
public class Going {

    private final Watch watch;
    private final Rounds rounds;
    private final Columns columns;
    private final Clock clock;

    Going(Watch watch, Rounds rounds, Columns columns, Clock clock) {
        this.watch = watch;
        this.rounds = rounds;
        this.columns = columns;
        this.clock = clock;
    }

    /** Looks at every address of that agency's report now, however its portal was spared. */
    public void look(String agency, int year) {
        rest();
        makeDue(agency, year);
        columns.forget();
        watch.goRound();
    }

    /** Looks at what is due and may be asked. */
    public void round() {
        watch.goRound();
    }

    public void makeDue(String agency, int year) {
        rounds.takeUp();
        QuarkusTransaction.requiringNew().run(() -> Roll.hurry(agency, year, clock.instant()));
    }

    /** Every portal may be asked again. */
    public void rest() {
        QuarkusTransaction.requiringNew().run(() -> Panache.getEntityManager()
                .createNativeQuery("update watched_host set free_at = timestamptz 'epoch'")
                .executeUpdate());
    }

    /** What this server takes for itself. */
    public Optional<UUID> take() {
        return rounds.take();
    }
}

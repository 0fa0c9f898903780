package cn.nianbao.publish.serving;

import cn.nianbao.publish.edition.Published;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps answers by address, so that one is made once and then only sent. Bounded by bytes, because reports differ in length
 * and the memory does not.
 *
 * <p>What is kept is believed without a question only under the {@link Lease} that {@link Listening} renews; whatever an
 * edition touches is dropped when it is published, here or by another instance. Without the lease the database is asked first,
 * and what is kept serves only where it was made from the same state.
 */
@Singleton
public class Answers {

    private final Cache<String, Kept> kept;
    private final boolean keeps;
    private final Lease lease;
    private final Map<Flight, CompletableFuture<Prepared>> flights = new ConcurrentHashMap<>();
    /** Counts what was dropped: who began before that may have read what is old by now. */
    private volatile long changes;

    @Inject
    Answers(AnswersConfig config) {
        this(config.bytes().asLongValue(), new Lease(System::nanoTime));
    }

    Answers(long bytes, Lease lease) {
        this.keeps = bytes > 0;
        this.lease = lease;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String address, Kept entry) -> entry.answer().weight())
                .build();
    }

    private record Kept(Place place, Object state, Prepared answer) {}

    /** An answer that is being made. */
    private record Flight(String address, Object state) {}

    /** The answer that may be sent without asking anybody; null where there is none. */
    Prepared believed(String address) {
        Kept entry = lease.holds() ? kept.getIfPresent(address) : null;
        return entry == null ? null : entry.answer();
    }

    /** The answer by the database's word, made anew where what is kept was made from anything else. */
    Prepared take(Place place, Supplier<? extends Source> lookUp) {
        long before = changes;
        Source source = lookUp.get();
        if (!keeps) {
            return source.make();
        }
        Object state = source.state();
        Kept entry = kept.getIfPresent(place.address());
        if (entry != null && entry.state().equals(state)) {
            return entry.answer();
        }
        Flight flight = new Flight(place.address(), state);
        CompletableFuture<Prepared> mine = new CompletableFuture<>();
        CompletableFuture<Prepared> others = flights.putIfAbsent(flight, mine);
        return others == null ? make(flight, mine, place, source, before) : landed(others);
    }

    private Prepared make(Flight flight, CompletableFuture<Prepared> landing, Place place, Source source, long before) {
        try {
            Prepared answer = source.make().toBeKept();
            keep(new Kept(place, flight.state(), answer), before);
            landing.complete(answer);
            return answer;
        } catch (RuntimeException | Error failure) {
            landing.completeExceptionally(failure);
            throw failure;
        } finally {
            flights.remove(flight);
        }
    }

    private static Prepared landed(CompletableFuture<Prepared> others) {
        try {
            return others.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private synchronized void keep(Kept entry, long before) {
        if (changes == before) {
            kept.put(entry.place().address(), entry);
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        drop(published.edition().key().agencyCode());
    }

    /** Drops whatever an edition of this agency touches. */
    synchronized void drop(String agencyCode) {
        changes++;
        kept.asMap().values().removeIf(entry -> entry.place().isTouchedBy(agencyCode));
    }

    /** Drops everything: nobody knows what was missed. */
    public synchronized void dropAll() {
        changes++;
        kept.invalidateAll();
    }

    Lease lease() {
        return lease;
    }
}

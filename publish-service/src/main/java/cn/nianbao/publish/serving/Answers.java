package cn.nianbao.publish.serving;

import cn.nianbao.publish.edition.Published;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Keeps answers by address, so that one is made once and then only sent: in memory, and where there is one in the
 * {@link Cellar} as well, which has room for what memory has not. Both are bounded by bytes, because reports differ in length.
 *
 * <p>What is kept is believed without a question only under the {@link Lease} that {@link Listening} renews; whatever an
 * edition touches is dropped when it is published, here or by another instance. Without the lease the database is asked first,
 * and what is kept serves only where it was made from the same state.
 */
@Singleton
public class Answers {

    /** An answer from the cellar that is asked for this often goes back to memory. */
    private static final int WANTED = 16;

    /** What a file counts at least, in bytes, so that many small ones cannot fill the memory with what is known of them. */
    private static final int SMALLEST = 65_536;

    private final Cache<String, Kept> kept;
    private final Cache<String, Kept> stored;
    private final Cellar cellar;
    private final boolean hasMemory;
    private final Lease lease;
    private final Map<Flight, CompletableFuture<Prepared>> flights = new ConcurrentHashMap<>();
    /** Counts what was dropped: who began before that may have read what is old by now. */
    private volatile long changes;

    @Inject
    Answers(AnswersConfig config, Cellar cellar) {
        this(config.bytes().asLongValue(), cellar, config.folderBytes().asLongValue(), new Lease(System::nanoTime));
    }

    Answers(long bytes, Cellar cellar, long cellarBytes, Lease lease) {
        this.lease = lease;
        this.cellar = cellar;
        this.hasMemory = bytes > 0;
        this.kept = bounded(bytes, 0).build();
        this.stored = bounded(cellarBytes, SMALLEST)
                .removalListener((String address, Kept entry, RemovalCause cause) ->
                        entry.answer().file().ifPresent(cellar::remove))
                .build();
    }

    /** Whoever puts one too many takes one away himself, so that the bound holds at every moment. */
    private static Caffeine<String, Kept> bounded(long bytes, int least) {
        return Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(bytes)
                .weigher((String address, Kept entry) -> Math.max(entry.answer().weight(), least));
    }

    private record Kept(Place place, Object state, Prepared answer, AtomicInteger asked) {

        Kept(Place place, Object state, Prepared answer) {
            this(place, state, answer, new AtomicInteger());
        }

        Kept with(Prepared moved) {
            return new Kept(place, state, moved);
        }

        boolean isWanted() {
            return asked.incrementAndGet() % WANTED == 0;
        }
    }

    /** An answer that is being made. */
    private record Flight(String address, Object state) {}

    /** The answer that may be sent without asking anybody; null where there is none. */
    Prepared believed(String address) {
        if (!hears()) {
            return null;
        }
        Kept entry = kept.getIfPresent(address);
        if (entry == null) {
            entry = stored.getIfPresent(address);
            if (entry == null || hasMemory && entry.isWanted()) {
                return null;
            }
        }
        return entry.answer();
    }

    /** The answer by the database's word, made anew where what is kept was made from anything else. */
    Prepared take(Place place, Supplier<? extends Source> lookUp) {
        long before = changes;
        Source source = lookUp.get();
        if (!hasMemory && !cellar.isThere()) {
            return source.make();
        }
        Object state = source.state();
        Optional<Prepared> known = known(place.address(), state, before);
        if (known.isPresent()) {
            return known.get();
        }
        Flight flight = new Flight(place.address(), state);
        CompletableFuture<Prepared> mine = new CompletableFuture<>();
        CompletableFuture<Prepared> others = flights.putIfAbsent(flight, mine);
        return others == null ? make(flight, mine, place, source, before) : landed(others);
    }

    private Optional<Prepared> known(String address, Object state, long before) {
        Kept inMemory = kept.getIfPresent(address);
        if (inMemory != null && inMemory.state().equals(state)) {
            return Optional.of(inMemory.answer());
        }
        Kept below = stored.getIfPresent(address);
        if (below == null || !below.state().equals(state)) {
            return Optional.empty();
        }
        Optional<Prepared> back = below.answer().backInMemory();
        back.ifPresent(answer -> keep(below.with(answer), before));
        return back;
    }

    private Prepared make(Flight flight, CompletableFuture<Prepared> landing, Place place, Source source, long before) {
        try {
            Prepared answer = source.make().toBeKept();
            Kept entry = new Kept(place, flight.state(), answer);
            keep(entry, before);
            if (place.isOfOneAgency()) {
                answer.storedIn(cellar).ifPresent(there -> store(entry.with(there), before));
            }
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
        if (hasMemory && changes == before) {
            kept.put(entry.place().address(), entry);
        }
    }

    private synchronized void store(Kept entry, long before) {
        if (changes == before) {
            stored.put(entry.place().address(), entry);
        } else {
            entry.answer().file().ifPresent(cellar::remove);
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        drop(published.edition().key().agencyCode());
    }

    /** Drops whatever an edition of this agency touches. */
    synchronized void drop(String agencyCode) {
        changes++;
        Predicate<Kept> isTouched = entry -> entry.place().isTouchedBy(agencyCode);
        kept.asMap().values().removeIf(isTouched);
        stored.asMap().values().removeIf(isTouched);
    }

    /** Drops everything: nobody knows what was missed. */
    public synchronized void dropAll() {
        changes++;
        kept.invalidateAll();
        stored.invalidateAll();
    }

    /** The same number twice, and {@link #hears} in between, means that nothing was published from the one to the other. */
    long changes() {
        return changes;
    }

    /** Whether it would be known here by now that something was published. */
    boolean hears() {
        return lease.holds();
    }

    Lease lease() {
        return lease;
    }
}

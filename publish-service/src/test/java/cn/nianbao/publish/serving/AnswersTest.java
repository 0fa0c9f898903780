package cn.nianbao.publish.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final Place PAGE = new Place("/reports/anlan/2025", "anlan");

    private static final Cellar NO_CELLAR = new Cellar(Optional.empty());

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final Answers answers = renewed(new Answers(1_000_000, NO_CELLAR, 0, new Lease(now::get)));

    @Test
    void what_was_made_is_sent_until_its_agency_publishes() {
        Prepared first = answers.take(PAGE, source("v1"));
        assertThat(answers.believed(PAGE.address())).isSameAs(first);
        answers.drop("elsewhere");
        assertThat(answers.believed(PAGE.address())).isSameAs(first);
        answers.drop("anlan");
        assertThat(answers.believed(PAGE.address())).isNull();
        assertThat(answers.take(PAGE, source("v2"))).isNotSameAs(first);
    }

    @Test
    void what_anybody_s_publishing_changes_is_dropped_by_any() {
        Place feed = new Place("/reports/feed.atom", null);
        answers.take(feed, source("1"));
        answers.drop("elsewhere");
        assertThat(answers.believed(feed.address())).isNull();
    }

    @Test
    void who_looked_before_a_publication_does_not_keep_what_was_seen() {
        answers.take(PAGE, () -> {
            Source old = source("v1").get();
            answers.drop("anlan");
            return old;
        });
        assertThat(answers.believed(PAGE.address())).isNull();
    }

    @Test
    void without_a_lease_the_database_is_asked_and_the_same_is_not_made_twice() {
        Prepared first = answers.take(PAGE, source("v1"));
        now.addAndGet(Lease.TERM.toNanos());
        assertThat(answers.believed(PAGE.address())).isNull();
        assertThat(answers.take(PAGE, source("v1"))).isSameAs(first);
        assertThat(answers.take(PAGE, source("v2"))).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void a_lease_ends_by_itself_or_at_once() {
        Lease lease = answers.lease();
        now.addAndGet(Lease.TERM.minus(Duration.ofNanos(1)).toNanos());
        assertThat(lease.holds()).isTrue();
        now.incrementAndGet();
        assertThat(lease.holds()).isFalse();
        lease.renew(now.get());
        assertThat(lease.holds()).isTrue();
        lease.end();
        assertThat(lease.holds()).isFalse();
    }

    @Test
    void many_who_ask_at_once_have_it_made_once() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Prepared> first = CompletableFuture.supplyAsync(() -> answers.take(PAGE, slow(begun, go)));
        begun.await();
        CountDownLatch looked = new CountDownLatch(3);
        Supplier<Prepared> another = () -> answers.take(PAGE, () -> {
            looked.countDown();
            return source("v1").get();
        });
        CompletableFuture<?>[] others = {run(another), run(another), run(another)};
        looked.await();
        go.countDown();
        CompletableFuture.allOf(others).join();
        assertThat(others).allSatisfy(other -> assertThat(other.join()).isSameAs(first.join()));
        assertThat(made).hasValue(1);
    }

    @Test
    void what_could_not_be_made_is_tried_again() {
        Supplier<Source> broken = () -> new Counted("v1", () -> {
            throw new IllegalStateException("no font");
        });
        assertThatThrownBy(() -> answers.take(PAGE, broken)).hasMessage("no font");
        assertThat(answers.take(PAGE, source("v1"))).isNotNull();
    }

    @Test
    void room_for_nothing_keeps_nothing() {
        Answers none = renewed(new Answers(0, NO_CELLAR, 0, new Lease(now::get)));
        none.take(PAGE, source("v1"));
        none.take(PAGE, source("v1"));
        assertThat(none.believed(PAGE.address())).isNull();
        assertThat(made).hasValue(2);
    }

    private Answers renewed(Answers fresh) {
        fresh.lease().renew(now.get());
        return fresh;
    }

    private static CompletableFuture<Prepared> run(Supplier<Prepared> work) {
        CompletableFuture<Prepared> done = new CompletableFuture<>();
        new Thread(() -> done.complete(work.get())).start();
        return done;
    }

    private Supplier<Source> slow(CountDownLatch begun, CountDownLatch go) {
        return () -> new Counted("v1", () -> {
            begun.countDown();
            try {
                go.await();
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        });
    }

    private Supplier<Source> source(String state) {
        return () -> new Counted(state, () -> {});
    }

    /** Counts how often it is made. */
    private final class Counted implements Source {
        private final String state;
        private final Runnable work;

        Counted(String state, Runnable work) {
            this.state = state;
            this.work = work;
        }

        @Override
        public Object state() {
            return state;
        }

        @Override
        public Prepared make() {
            work.run();
            made.incrementAndGet();
            return Prepared.of(state.getBytes(), "text/plain", state, true, Map.of());
        }
    }
}

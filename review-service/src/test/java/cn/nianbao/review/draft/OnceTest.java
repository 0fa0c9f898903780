package cn.nianbao.review.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class OnceTest {

    private final Once<String> once = new Once<>();
    private final AtomicInteger made = new AtomicInteger();
    private final CompletableFuture<String> others = new CompletableFuture<>();

    @Test
    void whatIsKnownIsNotMade() {
        assertThat(once.of("a", () -> Optional.of("known"), this::make)).isEqualTo("known");
        assertThat(made).hasValue(0);
    }

    @Test
    void whoComesMeanwhileGetsTheSame() {
        String mine = once.of("a", Optional::empty, () -> {
            letAnotherWait();
            return make();
        });
        assertThat(mine).isEqualTo("made 1");
        assertThat(others.join()).isEqualTo("made 1");
    }

    @Test
    void whoWaitsHearsThatItFailedAndTheNextTriesAgain() {
        assertThatThrownBy(() -> once.of("a", Optional::empty, () -> {
                    letAnotherWait();
                    throw new IllegalArgumentException("away");
                }))
                .hasMessage("away");
        assertThatThrownBy(others::join).isInstanceOf(CompletionException.class).hasRootCauseMessage("away");
        assertThat(once.of("a", Optional::empty, this::make)).isEqualTo("made 1");
    }

    private void letAnotherWait() {
        Thread another = new Thread(() -> {
            try {
                others.complete(once.of("a", Optional::empty, this::make));
            } catch (RuntimeException failed) {
                others.completeExceptionally(failed);
            }
        });
        another.start();
        Awaitility.await().until(() -> another.getState() == Thread.State.WAITING);
    }

    private String make() {
        return "made " + made.incrementAndGet();
    }
}

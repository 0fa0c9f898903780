package cn.nianbao.publish.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final Answers answers = new Answers(0, new Cellar(Optional.empty()), 0, new Lease(now::get));
    private final Remembered<Integer> remembered = new Remembered<>(answers, made::incrementAndGet);

    @BeforeEach
    void itIsHeardWhatIsPublished() {
        answers.lease().renew(now.get());
    }

    @Test
    void it_is_made_once_and_anew_when_anybody_published() {
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(1);
        answers.drop("anlan");
        assertThat(remembered.get()).isEqualTo(2);
        answers.dropAll();
        assertThat(remembered.get()).isEqualTo(3);
    }

    @Test
    void while_nothing_is_heard_it_is_made_each_time() {
        remembered.get();
        now.addAndGet(Lease.TERM.toNanos());
        assertThat(remembered.get()).isEqualTo(2);
        assertThat(remembered.get()).isEqualTo(3);
    }

    @Test
    void what_was_published_while_it_was_made_has_it_made_again() {
        Remembered<Integer> overtaken = new Remembered<>(answers, () -> {
            if (made.get() == 0) {
                answers.drop("anlan");
            }
            return made.incrementAndGet();
        });
        assertThat(overtaken.get()).isEqualTo(1);
        assertThat(overtaken.get()).isEqualTo(2);
        assertThat(overtaken.get()).isEqualTo(2);
    }
}

package cn.nianbao.parser.jail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.report.Report;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class JailTest {

    private static final Report REPORT =
            new Report(null, null, null, 1, null, null, null, null, null, null, List.of(), Map.of());

    private static Jail jail(int readers) {
        return new Jail(new JailConfig() {
            @Override
            public int readers() {
                return readers;
            }

            @Override
            public Duration deadline() {
                return Duration.ofMillis(300);
            }
        });
    }

    @Test
    void endsAReadingAtItsDeadlineAndFreesItsPlace() throws Exception {
        Jail jail = jail(1);
        CountDownLatch asked = new CountDownLatch(1);
        assertThatThrownBy(() -> jail.run(() -> waitUntilAsked(asked)))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("秒仍未完成");
        asked.await();
        assertThat(jail.run(() -> REPORT)).isSameAs(REPORT);
    }

    @Test
    void keepsTheOtherPlacesFreeOfARunaway() throws Exception {
        Jail jail = jail(2);
        CountDownLatch end = new CountDownLatch(1);
        Jail.Reading deaf = () -> runUntil(end);
        assertThatThrownBy(() -> jail.run(deaf)).isInstanceOf(UnreadableDraft.class);
        assertThat(jail.run(() -> REPORT)).isSameAs(REPORT);
        assertThatThrownBy(() -> jail.run(deaf)).isInstanceOf(UnreadableDraft.class);
        assertThatThrownBy(() -> jail.run(() -> REPORT)).isInstanceOf(Jail.Busy.class);
        end.countDown();
        assertThat(jail.run(() -> REPORT)).isSameAs(REPORT);
    }

    @Test
    void tellsRefusalsFromFaults() {
        Jail jail = jail(1);
        assertThatThrownBy(() -> jail.run(() -> {
                    throw new UnreadableDraft(Reason.EMPTY, "空");
                }))
                .hasMessage("空");
        assertThatThrownBy(() -> jail.run(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(UnreadableDraft.class);
        assertThatThrownBy(() -> jail.run(() -> {
                    throw new IllegalArgumentException("fault");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("fault");
    }

    private static Report waitUntilAsked(CountDownLatch asked) {
        try {
            new CountDownLatch(1).await();
            return REPORT;
        } catch (InterruptedException stop) {
            asked.countDown();
            return REPORT;
        }
    }

    private static Report runUntil(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.onSpinWait();
        }
        return REPORT;
    }
}

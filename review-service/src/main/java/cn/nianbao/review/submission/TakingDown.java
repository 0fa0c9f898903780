package cn.nianbao.review.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * 撤下 for whoever asks for it. A version that is just being published is waited for instead of sending away somebody who has
 * to act at once; while nobody knows whether our column has it, it cannot be called off. Nothing is locked while waiting: each
 * attempt is a transaction of its own, which sees the report as it then stands.
 */
@ApplicationScoped
public class TakingDown {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Withdrawing withdrawing;
    private final RemovalSettings settings;

    TakingDown(Withdrawing withdrawing, RemovalSettings settings) {
        this.withdrawing = withdrawing;
        this.settings = settings;
    }

    /**
     * Opens the version that takes the report down.
     *
     * @throws cn.nianbao.review.problem.Refusal as {@link Withdrawing#withdraw} does, and 409 where publishing does not end
     */
    public Amending.Opened withdraw(String id, Withdrawing.Asking asking) {
        long until = System.nanoTime() + settings.patience().toNanos();
        while (System.nanoTime() < until) {
            try {
                return withdrawing.withdraw(id, asking, false);
            } catch (BeingPublished moment) {
                pause(moment);
            }
        }
        return atLast(id, asking);
    }

    private Amending.Opened atLast(String id, Withdrawing.Asking asking) {
        try {
            return withdrawing.withdraw(id, asking, true);
        } catch (BeingPublished moment) {
            throw moment.refusal();
        }
    }

    private static void pause(BeingPublished moment) {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw moment.refusal();
        }
    }
}

package cn.nianbao.publish.edition;

import cn.nianbao.publish.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Makes a submitted record public. The call may be repeated: the same record under the same key changes nothing, another
 * record under the same key is refused, and versions follow each other without a gap, each naming the one before. All of
 * it is one transaction, in which whoever keeps something of an edition is told of it.
 */
@ApplicationScoped
class Publishing {

    private final Editions editions;
    private final Event<Published> told;
    private final Event<SentAgain> toldAgain;
    private final Clock clock;

    Publishing(Editions editions, Event<Published> told, Event<SentAgain> toldAgain, Clock clock) {
        this.editions = editions;
        this.told = told;
        this.toldAgain = toldAgain;
        this.clock = clock;
    }

    /** Whether this call created the edition, or found it there. */
    record Outcome(Edition edition, boolean created) {}

    @Transactional
    Outcome publish(Submission submission) {
        Optional<Edition> existing = editions.find(submission.key());
        if (existing.isPresent()) {
            return repeated(existing.get(), submission);
        }
        checkFollows(submission);
        Edition edition = new Edition(
                submission.key(),
                submission.record().revision(),
                submission.report().agency(),
                submission.report().title(),
                // what the database keeps is what the answer says
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                submission.record().withdrawalNotice().orElse(null),
                submission.auditHead());
        if (editions.insert(edition, submission.record().bytes())) {
            told.fire(new Published(edition, submission.record()));
            return new Outcome(edition, true);
        }
        return repeated(editions.find(submission.key()).orElseThrow(), submission);
    }

    private Outcome repeated(Edition existing, Submission submission) {
        if (!existing.revision().equals(submission.record().revision())) {
            throw Problem.conflict("这一版本已经公布，内容不同（已公布的校验值为 " + existing.revision() + "）。更正请以新版本提交。");
        }
        toldAgain.fire(new SentAgain(existing));
        return new Outcome(existing, false);
    }

    private void checkFollows(Submission submission) {
        EditionKey key = submission.key();
        if (key.version() == 1) {
            if (submission.previousRevision() != null) {
                throw Problem.unprocessable("第 1 版没有上一版本，记录中不应有上一版本的校验值。");
            }
            return;
        }
        Edition previous = editions.find(key.previous())
                .orElseThrow(
                        () -> Problem.conflict("第 " + (key.version() - 1) + " 版尚未公布，不能公布第 " + key.version() + " 版。"));
        if (!previous.revision().equals(submission.previousRevision())) {
            throw Problem.unprocessable("记录中上一版本的校验值与已公布的第 " + previous.key().version() + " 版不符。");
        }
    }
}

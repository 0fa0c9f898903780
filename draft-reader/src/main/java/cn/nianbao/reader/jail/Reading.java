package cn.nianbao.reader.jail;

import cn.nianbao.reader.draft.UnreadableDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/** One question about a draft on its way through one child, or through two where the first dies of it. The deadline is that of both together. */
final class Reading {

    private final Frame question;
    private final JailTerms terms;
    private final ScheduledExecutorService clock;
    private long begun;
    private Duration limit;

    Reading(Frame question, JailTerms terms, ScheduledExecutorService clock) {
        this.question = question;
        this.terms = terms;
        this.clock = clock;
        this.limit = terms.deadline();
    }

    /** The child ended without an answer, and not because it was late. */
    static final class Died extends Exception {

        private final boolean ofUsedChild;

        Died(boolean ofUsedChild) {
            super(null, null, false, false);
            this.ofUsedChild = ofUsedChild;
        }

        /** Whether the child may have died of what it had read before. */
        boolean ofUsedChild() {
            return ofUsedChild;
        }
    }

    Frame by(ReaderProcess child) throws UnreadableDraft, Died {
        boolean used = child.isUsed();
        begun = begun == 0 ? System.nanoTime() : begun;
        try (Deadline deadline = new Deadline(clock, begun, limit, child::kill)) {
            try {
                Frame answer = child.ask(question, () -> deadline.extend(terms.pictureDeadline()));
                return taken(answer);
            } catch (IOException ended) {
                limit = deadline.limit();
                if (deadline.isMissed()) {
                    throw Refusal.tooLate(limit.toSeconds());
                }
                throw new Died(used);
            }
        }
    }

    private static Frame taken(Frame answer) throws UnreadableDraft {
        try {
            return switch (answer.kind()) {
                case REPORT, VIEW, SVG, PNG -> answer;
                case REFUSED -> throw Refusal.of(answer.content());
                case FAULT -> throw fault(new String(answer.content(), StandardCharsets.UTF_8));
                case DRAFT, SHOW, DRAW, READY, PICTURES -> throw unexpected(answer);
            };
        } catch (IllegalArgumentException garbled) {
            throw new ReadingFault("GarbledAnswer", answer.kind().name());
        }
    }

    static ReadingFault unexpected(Frame answer) {
        return new ReadingFault("UnexpectedFrame", answer.kind().name());
    }

    private static ReadingFault fault(String trace) {
        String type = trace.lines().findFirst().orElse("");
        return new ReadingFault(type.substring(type.lastIndexOf('.') + 1), trace);
    }
}

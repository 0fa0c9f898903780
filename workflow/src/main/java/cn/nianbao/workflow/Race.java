package cn.nianbao.workflow;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;

/** A move that another may make first: what the engine says to the loser becomes {@link TaskGone}. */
final class Race {

    private Race() {}

    static void run(Runnable move) {
        try {
            move.run();
        } catch (OptimisticLockingException | NullValueException | BadUserRequestException lost) {
            throw new TaskGone(lost);
        }
    }
}

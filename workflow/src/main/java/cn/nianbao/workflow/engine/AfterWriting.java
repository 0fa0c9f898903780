package cn.nianbao.workflow.engine;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Queue;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * What a listener leaves for later, run once the engine has written its changes and still inside the transaction. The
 * engine writes at the end of a command: whoever asks it from within a listener does not see what just happened.
 */
@Singleton
public class AfterWriting {

    private final ThreadLocal<Queue<Runnable>> waiting = new ThreadLocal<>();

    /** Must be called while the engine carries out a command. */
    public void run(Runnable what) {
        Queue<Runnable> queue = waiting.get();
        if (queue == null) {
            throw new IllegalStateException("no command of the engine is being carried out");
        }
        queue.add(what);
    }

    CommandInterceptor interceptor() {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                if (waiting.get() != null) {
                    return next.execute(command);
                }
                Queue<Runnable> queue = new ArrayDeque<>();
                T result = collect(command, queue);
                queue.forEach(Runnable::run);
                return result;
            }

            private <T> T collect(Command<T> command, Queue<Runnable> queue) {
                waiting.set(queue);
                try {
                    return next.execute(command);
                } finally {
                    waiting.remove();
                }
            }
        };
    }
}

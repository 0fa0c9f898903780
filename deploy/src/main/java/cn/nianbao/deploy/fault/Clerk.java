package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.Tokens;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.time.Duration;
import java.util.function.Function;

/**
 * A person at a screen who does not give up: no answer, or one that says "not now", and they press the button again. Every
 * call of the interface may be repeated, so nothing else is needed.
 */
final class Clerk {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofMillis(400);

    private final Console console;
    private final Tokens tokens;
    private final String user;

    Clerk(Console console, Tokens tokens, String user) {
        this.console = console;
        this.tokens = tokens;
        this.user = user;
    }

    /** The first answer that is a word on the matter. */
    Answer insist(Function<Console, Answer> call) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                Answer answer = call.apply(console);
                if (!isPassing(answer.status())) {
                    return answer;
                }
                last = answer.call() + " 应答 " + answer.status();
                if (answer.status() == 401) {
                    tokens.forget(user);
                }
            } catch (LaunchProblem noAnswer) {
                last = noAnswer.getMessage();
            }
            Pause.of(BREATH);
        }
        throw new LaunchProblem(user + " 重试了 " + PATIENCE.toMinutes() + " 分钟：" + last);
    }

    private static boolean isPassing(int status) {
        return status >= 500 || status == 401 || status == 408 || status == 429;
    }
}

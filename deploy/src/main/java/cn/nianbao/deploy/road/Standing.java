package cn.nianbao.deploy.road;

import cn.nianbao.deploy.setting.LaunchProblem;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Where a report stands.
 *
 * @param shown the state in the words of the screen
 * @param incident why the step stands still; empty when all is well
 */
public record Standing(String state, String shown, String incident) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    static Standing of(JsonNode report) {
        String state = report.path("state").asText();
        return new Standing(
                state,
                report.path("shown").asText(state),
                report.path("incident").isTextual() ? report.path("incident").asText() : "");
    }

    public boolean is(String name) {
        return state.equals(name);
    }

    /** Looks again until the report stands elsewhere; a step in trouble or a long wait is a problem. */
    Standing next(Supplier<Standing> look) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Standing now = look.get();
            if (!now.incident().isEmpty()) {
                throw new LaunchProblem("办理异常（" + now.shown() + "）：" + now.incident());
            }
            if (!now.is(state)) {
                return now;
            }
            pause();
        }
        throw new LaunchProblem("报告在“" + shown + "”停留超过 " + PATIENCE.toSeconds() + " 秒。");
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("演示被中断。", interrupted);
        }
    }
}

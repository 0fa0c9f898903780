package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.time.Duration;

/** Waiting a moment. */
final class Pause {
    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("已中断。", interrupted);
        }
    }
}

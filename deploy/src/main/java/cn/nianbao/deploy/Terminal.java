package cn.nianbao.deploy;

import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.nio.file.Path;
import java.time.Duration;

/** What the commands share: settings from this environment, and an end in order however the command ends. */
final class Terminal {
    private Terminal() {}

    /** Something a command does; the answer is its exit code. */
    interface Work {
        int run(Settings settings, Progress progress);
    }

    /** Runs to the end and leaves the JVM; a problem is told in words without a trace. */
    static void run(Work work) {
        Progress progress = Progress.terminal();
        int exit;
        try {
            exit = work.run(Settings.from(Path.of(System.getProperty("nianbao.home")), System.getenv()), progress);
        } catch (LaunchProblem problem) {
            progress.trouble(problem.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    /** A launcher that Ctrl-C, {@code down} or any other exit of this JVM closes. */
    static Launcher launcher(Settings settings, Progress progress) {
        Launcher launcher = new Launcher(settings, Setup.demo(settings), progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(launcher, progress), "end of the system"));
        return launcher;
    }

    private static void close(Launcher launcher, Progress progress) {
        if (!launcher.isRunning()) {
            launcher.close();
            return;
        }
        long began = System.nanoTime();
        progress.say("正在停止……");
        launcher.close();
        progress.done("已全部停止", Duration.ofNanos(System.nanoTime() - began));
    }

    /** Until a signal ends the JVM. */
    static int waitForever() {
        try {
            Thread.currentThread().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}

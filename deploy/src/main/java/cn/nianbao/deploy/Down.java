package cn.nianbao.deploy;

import cn.nianbao.deploy.launch.DataFolder;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.Settings;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** The command {@code deploy/down}: asks the running launcher to end and waits until it has ended everything. */
final class Down {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Down() {}

    public static void main(String[] arguments) {
        Terminal.run(Down::run);
    }

    static int run(Settings settings, Progress progress) {
        Optional<ProcessHandle> launcher = DataFolder.launcher(settings.data());
        if (launcher.isPresent()) {
            return end(launcher.get(), progress);
        }
        if (Files.exists(settings.data())) {
            endOrphans(settings, progress);
        }
        progress.say("系统没有在运行。");
        return 0;
    }

    private static int end(ProcessHandle launcher, Progress progress) {
        long began = System.nanoTime();
        launcher.destroy();
        if (!Processes.awaitExit(launcher, PATIENCE)) {
            progress.trouble("等了 " + PATIENCE.toMinutes() + " 分钟，进程 " + launcher.pid() + " 仍未结束，请查看它的输出。");
            return 1;
        }
        progress.done("系统已停止", Duration.ofNanos(System.nanoTime() - began));
        return 0;
    }

    /** A launcher that was killed leaves its parts running. */
    private static void endOrphans(Settings settings, Progress progress) {
        try (Launcher left = new Launcher(settings, Setup.demo(settings), progress)) {
            left.endOrphans();
        }
    }
}

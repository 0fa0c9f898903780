package cn.nianbao.deploy;

import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.road.Draft;
import cn.nianbao.deploy.road.Walk;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.util.List;

/**
 * The command {@code deploy/demo}: starts the system, takes one sample draft to the public page, and stays up; with
 * {@code --once} it stops after the walk. Exit 0 only if the page was read back equal to what was approved.
 */
final class Demo {
    private Demo() {}

    public static void main(String[] arguments) {
        Terminal.run((settings, progress) -> run(List.of(arguments), settings, progress));
    }

    private static int run(List<String> arguments, Settings settings, Progress progress) {
        boolean once = arguments.equals(List.of("--once"));
        if (!once && !arguments.isEmpty()) {
            throw new LaunchProblem("用法：deploy/demo [--once]");
        }
        Launcher launcher = Terminal.launcher(settings, progress);
        launcher.start();
        boolean equal = new Walk(settings, Draft.sample(settings.home()), progress).run();
        Addresses.print(settings, progress);
        if (once || !equal) {
            return equal ? 0 : 1;
        }
        progress.say("按 Ctrl-C 停止，或另开一个终端运行 deploy/down。");
        return Terminal.waitForever();
    }
}

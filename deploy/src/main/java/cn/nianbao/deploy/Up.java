package cn.nianbao.deploy;

import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.setting.Settings;

/** The command {@code deploy/up}: starts the system and stays in front until Ctrl-C or {@code deploy/down}. */
final class Up {
    private Up() {}

    public static void main(String[] arguments) {
        Terminal.run(Up::run);
    }

    private static int run(Settings settings, Progress progress) {
        Launcher launcher = Terminal.launcher(settings, progress);
        launcher.start();
        Addresses.print(settings, progress);
        progress.say("按 Ctrl-C 停止，或另开一个终端运行 deploy/down。");
        return Terminal.waitForever();
    }
}

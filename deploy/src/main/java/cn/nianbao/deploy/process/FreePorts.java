package cn.nianbao.deploy.process;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Refuses a start in words while a port that a part needs is held by somebody else. */
public final class FreePorts {
    private FreePorts() {}

    /** @param wanted port by the variable that moves it and the part's name, for example "NIANBAO_PORTAL_PORT 公众门户" */
    public static void demand(String bind, Map<String, Integer> wanted) {
        List<String> taken = new ArrayList<>();
        wanted.forEach((part, port) -> {
            if (!isFree(bind, port)) {
                taken.add(complaint(part, port));
            }
        });
        if (!taken.isEmpty()) {
            throw new LaunchProblem(String.join("\n", taken) + "\n没有启动任何部分。请先结束占用端口的程序，或用上面括号里的环境变量换一个端口。");
        }
    }

    public static boolean isFree(String bind, int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(bind))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static String complaint(String part, int port) {
        String holder = PortHolder.of(port)
                .map(found -> "占用者：进程 " + found.pid() + "，" + found.command())
                .orElse("占用者不明（可能属于其他用户）");
        return "端口 " + port + "（" + part + "）已被占用。" + holder;
    }
}

package cn.nianbao.deploy.launch;

import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Settings of a system that no other can meet: its own data folder, ports of loopback that are free now. */
public final class FreshSettings {
    private FreshSettings() {}

    public static Settings in(Path home, Path data) {
        List<Integer> free = freePorts(6);
        return new Settings(
                home,
                data,
                "127.0.0.1",
                new Settings.Ports(free.get(0), free.get(1), free.get(2), free.get(3), free.get(4), free.get(5)));
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package cn.nianbao.deploy.launch;

import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Settings of a system that no other can meet: its own data folder, ports of loopback that are free now. */
public final class FreshSettings {
    private FreshSettings() {}

    /** With a new data folder below the build's own; {@link #forget} takes it away again. */
    public static Settings below(Path home, String name) {
        try {
            return in(home, Files.createTempDirectory(home.resolve("deploy/target"), name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Deletes the data folder of a system that has ended. */
    public static void forget(Settings settings) {
        try (Stream<Path> files = Files.walk(settings.data())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

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

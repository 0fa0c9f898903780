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
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** Settings of a system that no other can meet: its own data folder, ports of loopback that are free now. */
public final class FreshSettings {
    private static final int LOWEST_PORT = 20_000;
    private static final int GIVEN_TO_ANYBODY = 32_768;

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
        Iterator<Integer> free = freePorts(8).iterator();
        return new Settings(
                home,
                data,
                "127.0.0.1",
                new Settings.Ports(
                        free.next(),
                        free.next(),
                        free.next(),
                        free.next(),
                        free.next(),
                        free.next(),
                        free.next(),
                        free.next()));
    }

    /** Below those that a machine gives to whoever asks for any, so that nobody is given one before its part has begun. */
    private static List<Integer> freePorts(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            while (held.size() < count) {
                bound(ThreadLocalRandom.current().nextInt(LOWEST_PORT, GIVEN_TO_ANYBODY))
                        .ifPresent(held::add);
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

    private static Optional<ServerSocket> bound(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }
}

package cn.nianbao.deploy.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who listens on a port, as far as the process table of Linux tells. */
public record PortHolder(long pid, String command) {
    private static final String LISTENING = "0A";

    public static Optional<PortHolder> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(listening(Path.of(table), port));
        }
        return sockets.isEmpty() ? Optional.empty() : ownerOf(sockets);
    }

    private static Set<String> listening(Path table, int port) {
        String suffix = String.format(":%04X", port);
        Set<String> sockets = new HashSet<>();
        try (Stream<String> lines = Files.lines(table)) {
            lines.map(line -> line.strip().split("\\s+"))
                    .filter(words -> words.length > 9 && words[1].endsWith(suffix) && words[3].equals(LISTENING))
                    .forEach(words -> sockets.add("socket:[" + words[9] + "]"));
        } catch (IOException noSuchTable) {
            return Set.of();
        }
        return sockets;
    }

    private static Optional<PortHolder> ownerOf(Set<String> sockets) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), sockets))
                .findFirst()
                .map(process -> new PortHolder(process.pid(), commandOf(process.pid())));
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException goneOrForbidden) {
            return false;
        }
        return false;
    }

    private static String commandOf(long pid) {
        String line = Processes.commandLine(pid);
        return line.length() > 120 ? line.substring(0, 120) + "…" : line;
    }
}

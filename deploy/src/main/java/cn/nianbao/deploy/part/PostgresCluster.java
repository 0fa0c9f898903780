package cn.nianbao.deploy.part;

import cn.nianbao.deploy.process.Child;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's own folder: made once with a password for every login, and the server that may still run on it. */
record PostgresCluster(PostgresBinaries binaries, Path folder, Path log) {
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    /** Made beside and renamed, so that a crash never leaves half a cluster. Temporary files are private anyway. */
    void createIfAbsent(String password) {
        if (Files.exists(folder.resolve("PG_VERSION"))) {
            return;
        }
        Path fresh = folder.resolveSibling("postgres.new");
        try {
            deleteTree(fresh);
            Path passwordFile = Files.createTempFile(folder.getParent(), "initdb", null);
            try {
                Files.writeString(passwordFile, password);
                run(initdb(fresh, passwordFile));
            } finally {
                Files.delete(passwordFile);
            }
            Files.move(fresh, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace without root's powers satisfies it. */
    List<String> asOrdinaryUser(List<String> words) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(UNSHARE)) {
            return words;
        }
        List<String> command = new ArrayList<>(List.of(UNSHARE.toString(), "-U"));
        command.addAll(words);
        return command;
    }

    /** The server that an earlier launcher left on this folder, known by its command line. */
    Optional<ProcessHandle> orphan() {
        try (Stream<String> lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return lines.findFirst()
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                    .filter(Processes::isRunning)
                    .filter(process -> Processes.commandLine(process.pid()).contains(folder.toString()));
        } catch (IOException noServer) {
            return Optional.empty();
        }
    }

    /** After a restart of the machine another program may bear the number that the old server wrote down. */
    void forgetDeadServer() {
        try {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> initdb(Path target, Path passwordFile) {
        return asOrdinaryUser(List.of(
                binaries.program("initdb"),
                "--pgdata=" + target,
                "--username=postgres",
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
    }

    private void run(List<String> words) {
        Process process = Child.start(words, Map.of(), folder.getParent(), log);
        if (!Processes.awaitExit(process.toHandle(), Duration.ofMinutes(1))) {
            Processes.end(process.toHandle(), Duration.ZERO);
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new LaunchProblem("数据库初始化失败，详见 " + log + "。以 root 运行时需要系统允许用户命名空间（unshare -U），也可以改用普通用户运行。");
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

package cn.nianbao.reader.jail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The child processes of this test, as the system sees them. */
final class Readers {

    private Readers() {}

    static List<ProcessHandle> of(ProcessHandle parent) {
        return parent.descendants().filter(Readers::isReader).toList();
    }

    static List<ProcessHandle> alive() {
        return of(ProcessHandle.current());
    }

    /** Stops a process without ending it: it answers nothing any more, as if it were busy for ever. */
    static void freeze(ProcessHandle reader) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", String.valueOf(reader.pid()))
                .start()
                .waitFor(10, TimeUnit.SECONDS);
    }

    static long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }

    private static boolean isReader(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(JailedReader.class.getName());
    }
}

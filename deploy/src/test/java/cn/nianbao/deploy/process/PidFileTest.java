package cn.nianbao.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
    @TempDir
    Path folder;

    private PidFile pidFile;

    @BeforeEach
    void inAFolder() {
        pidFile = new PidFile(folder.resolve("run/part.pid"));
    }

    @Test
    void findsTheProcessThatItNames() {
        pidFile.write(ProcessHandle.current());

        assertThat(pidFile.living()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeAnotherProcessOfTheSameNumber() throws IOException {
        pidFile.write(ProcessHandle.current());
        Files.writeString(pidFile.path(), ProcessHandle.current().pid() + " " + Instant.EPOCH.toEpochMilli() + "\n");

        assertThat(pidFile.living()).isEmpty();
    }

    @Test
    void findsNothingAfterTheProcessEnded() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sleep", "60").start();
        pidFile.write(process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(pidFile.living()).isEmpty();
    }

    @Test
    void findsNothingInAFileThatWasCutShort() throws IOException {
        Files.createDirectories(pidFile.path().getParent());
        Files.writeString(pidFile.path(), "12");

        assertThat(pidFile.living()).isEmpty();
    }
}

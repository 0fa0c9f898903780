package cn.nianbao.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {
    @TempDir
    Path folder;

    @Test
    void endWithTheirDescendantsEvenWhenTheyDoNotListen() throws IOException {
        Process parent = child("trap '' TERM; sleep 300 & echo $! > started; wait; wait");
        ProcessHandle descendant = ProcessHandle.of(number("started")).orElseThrow();

        Processes.end(parent.toHandle(), Duration.ofMillis(300));

        assertThat(Processes.isRunning(parent.toHandle())).isFalse();
        assertThat(Processes.isRunning(descendant)).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void liveInASessionOfTheirOwnSoThatCtrlCPassesThemBy() throws IOException {
        Process process = child("echo $$ > started; exec sleep 300");

        number("started");
        String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        String session = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];
        Processes.end(process.toHandle(), Duration.ofSeconds(5));

        assertThat(session).isEqualTo(String.valueOf(process.pid()));
    }

    private Process child(String script) {
        return Child.start(List.of("sh", "-c", script), Map.of(), folder, folder.resolve("log"));
    }

    private long number(String file) throws IOException {
        Path path = folder.resolve(file);
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!Files.exists(path) || Files.readString(path).isBlank()) {
            assertThat(System.nanoTime()).as("wait for " + file).isLessThan(deadline);
            Thread.onSpinWait();
        }
        return Long.parseLong(Files.readString(path).strip());
    }
}

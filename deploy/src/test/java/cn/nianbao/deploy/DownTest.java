package cn.nianbao.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.process.PidFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownTest {
    private static final Path HOME = Path.of(System.getProperty("project.folder"));

    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void endsTheLauncherThatThePidFileNames() throws IOException {
        Process launcher = new ProcessBuilder("sleep", "300").start();
        new PidFile(data.resolve("nianbao.pid")).write(launcher.toHandle());

        int exit = Down.run(FreshSettings.in(HOME, data), progress);

        assertThat(exit).isZero();
        assertEnded(launcher);
        assertThat(said()).contains("系统已停止");
    }

    @Test
    void saysWhenNothingRunsAndMakesNoFolder() {
        Path nowhere = data.resolve("none");

        assertThat(Down.run(FreshSettings.in(HOME, nowhere), progress)).isZero();
        assertThat(said()).contains("没有在运行");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void endsWhatAKilledLauncherLeft() throws IOException {
        Process orphan = new ProcessBuilder("sleep", "300").start();
        new PidFile(data.resolve("run/review-service.pid")).write(orphan.toHandle());

        assertThat(Down.run(FreshSettings.in(HOME, data), progress)).isZero();
        assertEnded(orphan);
    }

    /** Whoever started it hears of its end a moment later than everybody else. */
    private static void assertEnded(Process process) {
        assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}

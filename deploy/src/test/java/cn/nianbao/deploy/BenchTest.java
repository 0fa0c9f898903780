package cn.nianbao.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void saysWhichMeasurementIsNotThereYet() {
        assertThat(exit("road", "office")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("office", "还没有");
    }

    @Test
    void saysWhatMayBeAskedFor() {
        assertThat(exit("rode")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("用法：deploy/bench [road|parser|check|console|portal|office|deadline]");
    }

    private int exit(String... words) {
        Progress progress = new Progress(new PrintStream(said, true, StandardCharsets.UTF_8));
        return Bench.run(
                List.of(words), FreshSettings.in(Path.of(System.getProperty("project.folder")), data), progress);
    }
}

package cn.nianbao.deploy.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.part.Part;
import cn.nianbao.deploy.process.Child;
import cn.nianbao.deploy.process.Processes;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void startsAKilledPartAgainAndSaysSo() throws InterruptedException {
        Sleeper part = new Sleeper();
        part.start();
        ProcessHandle first = part.births.take();
        Supervisor supervisor = new Supervisor(part, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));
        supervisor.watch();

        first.destroyForcibly();
        ProcessHandle second = part.births.poll(30, TimeUnit.SECONDS);

        assertThat(second).isNotNull().isNotEqualTo(first);
        supervisor.stop();
        assertThat(Processes.isRunning(second)).isFalse();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("睡眠者意外退出", "睡眠者已恢复");
        assertThat(part.births).as("no start after the stop").isEmpty();
    }

    /** A part that does nothing but live. */
    private final class Sleeper implements Part {
        private final LinkedBlockingQueue<ProcessHandle> births = new LinkedBlockingQueue<>();
        private volatile Process process;

        @Override
        public String name() {
            return "睡眠者";
        }

        @Override
        public Path log() {
            return folder.resolve("log");
        }

        @Override
        public void endOrphan() {}

        @Override
        public void start() {
            process = Child.start(List.of("sleep", "300"), Map.of(), folder, log());
            births.add(process.toHandle());
        }

        @Override
        public boolean isReady() {
            return process.isAlive();
        }

        @Override
        public ProcessHandle process() {
            return process.toHandle();
        }

        @Override
        public void stop() {
            Processes.end(process.toHandle(), Duration.ofSeconds(5));
        }
    }
}

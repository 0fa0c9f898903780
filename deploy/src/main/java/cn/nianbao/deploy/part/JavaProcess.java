package cn.nianbao.deploy.part;

import cn.nianbao.deploy.process.Child;
import cn.nianbao.deploy.process.PidFile;
import cn.nianbao.deploy.process.Processes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part that is a Java program: started with the launcher's own Java, remembered in a pid file. */
final class JavaProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final PidFile pidFile;
    private volatile Process process;

    JavaProcess(PidFile pidFile) {
        this.pidFile = pidFile;
    }

    void start(List<String> arguments, Map<String, String> environment, Path folder, Path log) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(arguments);
        process = Child.start(words, environment, folder, log);
        pidFile.write(process.toHandle());
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    void endOrphan() {
        pidFile.living().ifPresent(orphan -> Processes.end(orphan, PATIENCE));
        pidFile.delete();
    }

    void stop() {
        if (process != null) {
            Processes.end(process.toHandle(), PATIENCE);
        }
        pidFile.delete();
    }
}

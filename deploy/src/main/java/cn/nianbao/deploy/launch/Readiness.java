package cn.nianbao.deploy.launch;

import cn.nianbao.deploy.part.Part;
import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Waits for started parts, tells of each when it is ready, and gives up in words when one dies or takes too long. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Progress progress;
    private final Map<Part, Long> expected = new LinkedHashMap<>();

    Readiness(Progress progress) {
        this.progress = progress;
    }

    /** Counts a part's time from now. */
    void expect(Part part) {
        expected.put(part, System.nanoTime());
    }

    void await() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!expected.isEmpty()) {
            look();
            if (!expected.isEmpty()) {
                Part slowest = expected.keySet().iterator().next();
                if (System.nanoTime() > deadline) {
                    throw new LaunchProblem(
                            slowest.name() + "超过 " + PATIENCE.toMinutes() + " 分钟仍未就绪。" + end(slowest.log()));
                }
                Processes.awaitExit(slowest.process(), BETWEEN_LOOKS);
            }
        }
    }

    private void look() {
        for (Iterator<Map.Entry<Part, Long>> left = expected.entrySet().iterator(); left.hasNext(); ) {
            Map.Entry<Part, Long> entry = left.next();
            Part part = entry.getKey();
            if (part.isReady()) {
                progress.done(part.name(), Duration.ofNanos(System.nanoTime() - entry.getValue()));
                left.remove();
            } else if (!Processes.isRunning(part.process())) {
                throw new LaunchProblem(part.name() + "启动失败。" + end(part.log()));
            }
        }
    }

    private static String end(Path log) {
        try {
            // the services' own reports of not being ready tell nothing new
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.contains("SRHCK01001"))
                    .toList();
            return "日志 " + log + " 的末尾：\n"
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException unreadable) {
            return "日志 " + log;
        }
    }
}

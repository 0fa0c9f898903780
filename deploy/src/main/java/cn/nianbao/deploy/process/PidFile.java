package cn.nianbao.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers one process over the death of its starter: its number and when it began.
 *
 * <p>A number alone is reused by the system; together with the start time it names one process. The time is compared
 * with some slack, because it is derived from a clock that may be set.
 */
public record PidFile(Path path) {
    private static final Duration SLACK = Duration.ofSeconds(5);

    public void write(ProcessHandle process) {
        Instant started = process.info().startInstant().orElseGet(Instant::now);
        try {
            Files.createDirectories(path.getParent());
            Files.writeString(path, process.pid() + " " + started.toEpochMilli() + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The process written down here, if it still runs and is the very one. */
    public Optional<ProcessHandle> living() {
        try {
            String[] words = Files.readString(path).strip().split(" ");
            Instant started = Instant.ofEpochMilli(Long.parseLong(words[1]));
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(Processes::isRunning)
                    .filter(process -> beganAt(process, started));
        } catch (IOException | RuntimeException absentOrCutShort) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean beganAt(ProcessHandle process, Instant started) {
        return process.info()
                .startInstant()
                .map(instant -> Duration.between(instant, started).abs().compareTo(SLACK) <= 0)
                .orElse(false);
    }
}

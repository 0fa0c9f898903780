package cn.nianbao.deploy.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Ends processes with all their descendants, first asking, then by force. */
public final class Processes {
    private Processes() {}

    /** Asks the process to end; what still runs after the time is killed. Returns when all are gone. */
    public static void end(ProcessHandle process, Duration patience) {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroy();
        if (!awaitExit(process, patience)) {
            process.destroyForcibly();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        awaitExit(process, Duration.ofSeconds(5));
        family.forEach(member -> awaitExit(member, Duration.ofSeconds(5)));
    }

    /** Whether the process is gone within the time. An ended process that nobody reaps counts as gone. */
    public static boolean awaitExit(ProcessHandle process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (isRunning(process)) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            awaitOnce(process, Math.min(left, TimeUnit.MILLISECONDS.toNanos(200)));
        }
        return true;
    }

    /** In a container without an init process the dead stay in the table as zombies: they hold nothing. */
    public static boolean isRunning(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            char state = stat.charAt(stat.lastIndexOf(')') + 2);
            return state != 'Z' && state != 'X';
        } catch (IOException noProcessTable) {
            return process.isAlive();
        }
    }

    /** The whole command line, empty where the system does not tell. */
    public static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"))
                    .replace('\0', ' ')
                    .strip();
        } catch (IOException noProcessTable) {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().commandLine())
                    .orElse("");
        }
    }

    /** Signals for which Java has no call of its own. */
    public enum Signal {
        /** An end in order, where a program listens. */
        INT,
        /** An end without a word. */
        KILL,
        /** Stands still where it is, until {@link #CONT}. */
        STOP,
        CONT
    }

    /** Sends a signal to processes; what is gone already is passed over. */
    public static void signal(Signal signal, List<ProcessHandle> processes) {
        String numbers =
                processes.stream().map(process -> String.valueOf(process.pid())).collect(Collectors.joining(" "));
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + numbers)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitOnce(ProcessHandle process, long nanos) {
        try {
            process.onExit().get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException again) {
            // the caller looks at the clock
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

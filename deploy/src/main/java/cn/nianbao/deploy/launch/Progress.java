package cn.nianbao.deploy.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** What the person at the terminal reads: always UTF-8, whatever the locale says. */
public final class Progress {
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public static Progress terminal() {
        return new Progress(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    /** For nobody in front: what is said is kept in a file. */
    public static Progress into(Path log) {
        try {
            Files.createDirectories(log.getParent());
            return new Progress(new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void say(String line) {
        out.println(line);
    }

    public void done(String what, Duration took) {
        out.printf("✔ %s %.1f 秒%n", what, took.toMillis() / 1000.0);
    }

    public void trouble(String line) {
        out.println("✘ " + line);
    }
}

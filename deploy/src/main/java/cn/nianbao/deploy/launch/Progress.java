package cn.nianbao.deploy.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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

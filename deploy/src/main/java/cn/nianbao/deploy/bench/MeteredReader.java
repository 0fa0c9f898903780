package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A {@link Meter} as a running program, and what its rounds have cost so far. */
final class MeteredReader implements AutoCloseable {

    private static final List<String> JVM = List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true");

    private final Process process;
    private final BufferedReader answers;
    private final Writer wishes;
    private final List<Double> millis = new ArrayList<>();
    private final List<Double> kilobytes = new ArrayList<>();

    private MeteredReader(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.wishes = process.outputWriter(StandardCharsets.UTF_8);
    }

    static MeteredReader start(String reader, List<Path> classPath, List<Path> drafts, Path log) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(JVM);
        words.add("-cp");
        words.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        words.addAll(List.of(Meter.class.getName(), reader));
        drafts.forEach(draft -> words.add(draft.toString()));
        try {
            return new MeteredReader(new ProcessBuilder(words)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start());
        } catch (IOException failure) {
            throw new LaunchProblem("测量用的程序无法启动。", failure);
        }
    }

    /** A round that does not count. */
    void warmUp(long atLeastMillis) {
        round(atLeastMillis);
        millis.clear();
        kilobytes.clear();
    }

    void round(long atLeastMillis) {
        try {
            wishes.write(atLeastMillis + "\n");
            wishes.flush();
            String line = answers.readLine();
            if (line == null) {
                throw new LaunchProblem("测量用的程序意外退出，请看日志 bench-parser.log。");
            }
            String[] said = line.split(" ");
            double drafts = Double.parseDouble(said[0]);
            millis.add(Long.parseLong(said[1]) / 1e6 / drafts);
            kilobytes.add(Long.parseLong(said[2]) / 1024.0 / drafts);
        } catch (IOException gone) {
            throw new LaunchProblem("测量用的程序意外退出，请看日志 bench-parser.log。", gone);
        }
    }

    /** Milliseconds of processor time a draft. */
    Spread millis() {
        return Spread.of(millis);
    }

    /** Kilobytes allocated a draft. */
    Spread kilobytes() {
        return Spread.of(kilobytes);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@link Meter} as a running program, and what its rounds have cost so far. */
final class MeteredReader implements AutoCloseable {

    /** Java's own settings, whatever they are: only what would make the sides differ by their surroundings is settled. */
    private static final List<String> JVM = List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true");

    /** A program that is asked to end has nothing to put away. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Process process;
    private final BufferedReader answers;
    private final Writer wishes;
    private final List<Path> drafts;
    private final Map<Cost, List<Double>> rounds = new EnumMap<>(Cost.class);

    private MeteredReader(Process process, List<Path> drafts) {
        this.process = process;
        this.drafts = drafts;
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
            return new MeteredReader(
                    new ProcessBuilder(words)
                            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start(),
                    drafts);
        } catch (IOException failure) {
            throw new LaunchProblem("测量用的程序无法启动。", failure);
        }
    }

    /** The numbers that it finds in each draft, each once; the first thing to ask for. */
    Map<Path, Set<String>> numbers() {
        Map<Path, Set<String>> numbers = new LinkedHashMap<>();
        drafts.forEach(draft -> numbers.put(draft, Set.of(answer().split(" "))));
        return numbers;
    }

    /** A round that does not count. */
    void warmUp(long atLeastMillis) {
        round(atLeastMillis);
        rounds.clear();
    }

    void round(long atLeastMillis) {
        try {
            wishes.write(atLeastMillis + "\n");
            wishes.flush();
        } catch (IOException gone) {
            throw gone(gone);
        }
        String[] said = answer().split(" ");
        double count = Double.parseDouble(said[0]);
        add(Cost.TIME, Long.parseLong(said[1]) / 1e6 / count);
        add(Cost.MEMORY, Long.parseLong(said[2]) / 1e6 / count);
    }

    private void add(Cost cost, double ofDraft) {
        rounds.computeIfAbsent(cost, first -> new ArrayList<>()).add(ofDraft);
    }

    private String answer() {
        try {
            String line = answers.readLine();
            if (line == null) {
                throw gone(null);
            }
            return line;
        } catch (IOException gone) {
            throw gone(gone);
        }
    }

    private static LaunchProblem gone(IOException cause) {
        return new LaunchProblem("测量用的程序意外退出，请看日志 bench-parser.log。", cause);
    }

    /** What a draft cost in each round. */
    List<Double> rounds(Cost cost) {
        return rounds.get(cost);
    }

    @Override
    public void close() {
        Processes.end(process.toHandle(), PATIENCE);
    }
}

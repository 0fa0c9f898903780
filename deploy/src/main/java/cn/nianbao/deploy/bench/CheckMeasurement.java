package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.launch.Table;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a check takes after one cell was edited: every cell of every shipped sample, in a warm program of its own. */
public final class CheckMeasurement implements Measurement {

    private static final int ROUNDS = 9;
    private static final Goal GOAL = Goal.atMost(5);
    private static final Table TABLE = new Table(30, 26, 26, 26, 0);
    private static final Map<String, String> SETTINGS =
            new TreeMap<>(Map.of("alone", "只有这份报告", "beside", "连同上年和其他机关 60 份报告"));

    /** What a line of the meter says, in its order. */
    private enum Column {
        MEDIAN,
        TAIL,
        MEDIAN_ON_CLOCK,
        TAIL_ON_CLOCK
    }

    @Override
    public List<Figure> measure(Settings settings, Progress progress) {
        progress.say("改一格数字后整份报告重新核查一次，逐格改遍每份样例。每次毫秒数，" + ROUNDS + " 轮的中位数（最少至最多）。");
        progress.say(TABLE.line("已知的背景", "处理器时间 中位数", "处理器时间 99%", "钟表时间 中位数", "钟表时间 99%"));
        List<List<String>> lines = lines(settings);
        List<Figure> figures = new ArrayList<>();
        SETTINGS.forEach((setting, shown) -> {
            List<List<String>> own =
                    lines.stream().filter(line -> line.get(0).equals(setting)).toList();
            progress.say(TABLE.line(
                    shown,
                    shown(own, Column.MEDIAN),
                    shown(own, Column.TAIL),
                    shown(own, Column.MEDIAN_ON_CLOCK),
                    shown(own, Column.TAIL_ON_CLOCK)));
            figures.add(new Figure(
                    "check", setting + "-median-ms", of(own, Column.MEDIAN).median(), GOAL));
            figures.add(new Figure(
                    "check", setting + "-99th-ms", of(own, Column.TAIL).median(), GOAL));
        });
        return figures;
    }

    private static Spread of(List<List<String>> lines, Column column) {
        return Spread.of(lines.stream()
                .map(line -> Double.valueOf(line.get(1 + column.ordinal())))
                .toList());
    }

    private static String shown(List<List<String>> lines, Column column) {
        Spread spread = of(lines, column);
        return String.format(Locale.ROOT, "%.2f（%.2f 至 %.2f）", spread.median(), spread.least(), spread.most());
    }

    private static List<List<String>> lines(Settings settings) {
        try {
            Process meter = new ProcessBuilder(command(settings))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader said = meter.inputReader(StandardCharsets.UTF_8)) {
                List<List<String>> lines =
                        said.lines().map(line -> List.of(line.split(" "))).toList();
                if (meter.waitFor() != 0) {
                    throw new LaunchProblem("测量用的程序意外退出。");
                }
                return lines;
            }
        } catch (IOException failure) {
            throw new LaunchProblem("测量用的程序无法启动。", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("测量中断。", interrupted);
        }
    }

    /** Java's own settings, whatever they are. */
    private static List<String> command(Settings settings) {
        Path reader = settings.home().resolve("draft-reader/target");
        String classPath = Stream.of(
                        settings.home().resolve("deploy/target/classes"),
                        reader.resolve("classes"),
                        reader.resolve("lib/*"))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                EditMeter.class.getName(),
                String.valueOf(ROUNDS)));
        drafts(settings).forEach(draft -> command.add(draft.toString()));
        return command;
    }

    /** One file of each sample: what it was read from makes no difference to the check. */
    private static List<Path> drafts(Settings settings) {
        try (Stream<Path> samples = Files.list(settings.home().resolve("samples"))) {
            return samples.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

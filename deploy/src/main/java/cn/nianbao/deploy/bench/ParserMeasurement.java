package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.launch.Table;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Processor time of the whole reading and check of a draft, beside what others need for its text alone: the shipped samples,
 * the same settings, ours and theirs round about.
 */
public final class ParserMeasurement implements Measurement {

    private static final String BENCH = "parser";
    private static final int ROUNDS = 9;
    private static final long WARM_UP_MILLIS = 4_000;
    private static final long ROUND_MILLIS = 500;

    private static final Table TABLE = new Table(12, 20, 30, 14, 14, 0);

    /** A kind of draft beside a peer. */
    private record Comparison(String kind, PeerLibrary peer, double mostTime) {

        String figure(String what) {
            return kind + "-" + what + "-to-" + peer.name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison("docx", PeerLibrary.TIKA, 0.25),
            new Comparison("doc", PeerLibrary.TIKA, 0.6),
            new Comparison("pdf", PeerLibrary.PDFBOX, 1.25),
            new Comparison("pdf", PeerLibrary.TABULA, 0.75),
            new Comparison("ofd", PeerLibrary.OFDRW, 0.5),
            new Comparison("html", PeerLibrary.TIKA, 0.4));

    /** Only one kind has a goal for what it allocates. */
    private static final String MEMORY_KIND = "docx";

    private static final double MOST_MEMORY = 0.25;

    @Override
    public List<Figure> measure(Settings settings, Progress progress) {
        Path log = log(settings);
        progress.say("正在准备对照用的程序库（首次要下载，日志 " + log + "）……");
        PeerLibrary.build(settings, log);
        progress.say(TABLE.line("稿件", "对照", "每份用量", "本系统", "对照", "比值"));
        List<Figure> figures = new ArrayList<>();
        COMPARISONS.forEach(comparison -> figures.addAll(measure(comparison, settings, log, progress)));
        return figures;
    }

    private static List<Figure> measure(Comparison comparison, Settings settings, Path log, Progress progress) {
        List<Path> drafts = drafts(settings, comparison.kind());
        if (drafts.isEmpty() || !comparison.peer().isThere(settings)) {
            String why = drafts.isEmpty() ? "没有这种样例" : "程序库没有取到";
            progress.say(TABLE.line(comparison.kind(), comparison.peer().shown(), why, "", "", ""));
            return figures(comparison, Double.NaN, Double.NaN);
        }
        try (MeteredReader ours = MeteredReader.start(
                        OwnReading.class.getName(), own(settings, ownLibraries(settings)), drafts, log);
                MeteredReader peer = MeteredReader.start(
                        comparison.peer().reader(),
                        own(settings, comparison.peer().classPath(settings)),
                        drafts,
                        log)) {
            ours.warmUp(WARM_UP_MILLIS);
            peer.warmUp(WARM_UP_MILLIS);
            for (int i = 0; i < ROUNDS; i++) {
                ours.round(ROUND_MILLIS);
                peer.round(ROUND_MILLIS);
            }
            double time = tell(comparison, "处理器时间（毫秒）", ours.millis(), peer.millis(), progress);
            double memory = tell(comparison, "分配内存（KB）", ours.kilobytes(), peer.kilobytes(), progress);
            return figures(comparison, time, memory);
        }
    }

    private static List<Figure> figures(Comparison comparison, double time, double memory) {
        Figure ofTime = new Figure(BENCH, comparison.figure("cpu"), time, Goal.atMost(comparison.mostTime()));
        return comparison.kind().equals(MEMORY_KIND)
                ? List.of(ofTime, new Figure(BENCH, comparison.figure("allocation"), memory, Goal.atMost(MOST_MEMORY)))
                : List.of(ofTime);
    }

    /** Medians in a line, and their ratio. */
    private static double tell(Comparison comparison, String what, Spread ours, Spread peer, Progress progress) {
        double ratio = ours.median() / peer.median();
        progress.say(TABLE.line(
                comparison.kind(),
                comparison.peer().shown(),
                what,
                String.format(Locale.ROOT, "%.2f", ours.median()),
                String.format(Locale.ROOT, "%.2f", peer.median()),
                String.format(Locale.ROOT, "%.3f", ratio)));
        return ratio;
    }

    private static List<Path> drafts(Settings settings, String kind) {
        try (Stream<Path> samples = Files.list(settings.home().resolve("samples"))) {
            return samples.filter(file -> file.toString().endsWith("." + kind))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> ownLibraries(Settings settings) {
        Path reader = settings.home().resolve("draft-reader/target");
        return List.of(reader.resolve("classes"), reader.resolve("lib/*"));
    }

    /** The meter is in our own classes; nothing else of them is used beside a peer. */
    private static List<Path> own(Settings settings, List<Path> libraries) {
        return Stream.concat(Stream.of(settings.home().resolve("deploy/target/classes")), libraries.stream())
                .toList();
    }

    private static Path log(Settings settings) {
        Path log = settings.log("bench-parser");
        try {
            Files.createDirectories(log.getParent());
            Files.deleteIfExists(log);
            return log;
        } catch (IOException failure) {
            throw new LaunchProblem("日志无法写入：" + log, failure);
        }
    }
}

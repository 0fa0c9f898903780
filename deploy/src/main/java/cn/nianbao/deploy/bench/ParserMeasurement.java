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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the whole reading and check of a draft costs, beside what others need for its text or tables alone: the shipped samples,
 * Java's own settings on either side, ours and theirs round about after the same warming.
 */
public final class ParserMeasurement implements Measurement {

    private static final int ROUNDS = 31;
    private static final long WARM_UP_MILLIS = 20_000;
    private static final long ROUND_MILLIS = 200;

    private static final Table TABLE = new Table(11, 18, 20, 26, 26, 8, 8, 0);

    @Override
    public List<Figure> measure(Settings settings, Progress progress) {
        Path log = log(settings);
        progress.say("正在准备对照用的程序库（首次要下载，日志 " + log + "）……");
        PeerLibrary.build(settings, log);
        progress.say("本系统做完识别和全部核对，对照只取出文字或表格。每份的平均值，两边轮流 " + ROUNDS + " 轮，取中位数（最少至最多）。");
        progress.say(TABLE.line("稿件", "对照", "每份用量", "本系统", "对照", "比值", "目标", "结果"));
        List<Figure> figures = new ArrayList<>();
        Comparison.ALL.forEach(comparison -> figures.addAll(measure(comparison, settings, log, progress)));
        return figures;
    }

    private static List<Figure> measure(Comparison comparison, Settings settings, Path log, Progress progress) {
        List<Path> drafts = drafts(settings, comparison.kind());
        if (drafts.isEmpty() || !comparison.peer().isThere(settings)) {
            return unmeasured(comparison, drafts.isEmpty() ? "没有这种样例" : "程序库没有取到", progress);
        }
        try (MeteredReader ours = MeteredReader.start(
                        OwnReading.class.getName(), withMeter(settings, ownLibraries(settings)), drafts, log);
                MeteredReader peer = MeteredReader.start(
                        comparison.peer().reader(),
                        withMeter(settings, comparison.peer().classPath(settings)),
                        drafts,
                        log)) {
            KnownNumbers oursFound = KnownNumbers.among(ours.numbers());
            KnownNumbers peerFound = KnownNumbers.among(peer.numbers());
            if (!oursFound.isWhole() || !peerFound.isWhole()) {
                String why = "表中数字没有读全：本系统 " + oursFound + "，对照 " + peerFound;
                return unmeasured(comparison, why, progress);
            }
            race(ours, peer);
            return comparison.figures(cost -> tell(comparison, cost, ours.rounds(cost), peer.rounds(cost), progress));
        }
    }

    private static void race(MeteredReader ours, MeteredReader peer) {
        ours.warmUp(WARM_UP_MILLIS);
        peer.warmUp(WARM_UP_MILLIS);
        for (int i = 0; i < ROUNDS; i++) {
            ours.round(ROUND_MILLIS);
            peer.round(ROUND_MILLIS);
        }
    }

    private static List<Figure> unmeasured(Comparison comparison, String why, Progress progress) {
        progress.say(TABLE.line(comparison.kind(), comparison.peer().shown(), "没有测：" + why));
        return comparison.figures(cost -> Double.NaN);
    }

    /** A line of medians; gives that of the ratios. */
    private static double tell(
            Comparison comparison, Cost cost, List<Double> ours, List<Double> peer, Progress progress) {
        // rounds side by side have the same neighbours on a busy machine; others may not
        Spread ratios = Spread.of(IntStream.range(0, ROUNDS)
                .mapToObj(round -> ours.get(round) / peer.get(round))
                .toList());
        Goal goal = comparison.goals().get(cost);
        progress.say(TABLE.line(
                comparison.kind(),
                comparison.peer().shown(),
                cost.shown(),
                shown(Spread.of(ours)),
                shown(Spread.of(peer)),
                goal.shown(ratios.median()),
                goal,
                goal.isReached(ratios.median()) ? "达到" : "未达到"));
        return ratios.median();
    }

    private static String shown(Spread spread) {
        return String.format(Locale.ROOT, "%.3f（%.3f 至 %.3f）", spread.median(), spread.least(), spread.most());
    }

    private static List<Path> drafts(Settings settings, String kind) {
        try (Stream<Path> samples = Files.list(settings.home().resolve("samples"))) {
            return samples.filter(file -> kind(file).equals(kind)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A page of a portal is no bare page, though the names of both end with html. */
    private static String kind(Path file) {
        List<String> endings =
                new ArrayList<>(List.of(file.getFileName().toString().split("\\.")));
        endings.remove(0);
        Collections.reverse(endings);
        return String.join("-", endings);
    }

    private static List<Path> ownLibraries(Settings settings) {
        Path reader = settings.home().resolve("draft-reader/target");
        return List.of(reader.resolve("classes"), reader.resolve("lib/*"));
    }

    /** The meter is in the launcher's classes; nothing else of them is used beside a peer. */
    private static List<Path> withMeter(Settings settings, List<Path> libraries) {
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

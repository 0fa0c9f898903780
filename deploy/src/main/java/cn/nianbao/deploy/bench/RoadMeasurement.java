package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.launch.Table;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.region.Region;
import cn.nianbao.deploy.setting.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reports a second through the whole road, with automated reviewers, beside the same diagram with nothing behind its steps on
 * the bare engine: on the same PostgreSQL with the same settings, with as many drivers, round about.
 */
public final class RoadMeasurement implements Measurement {
    /** The whole road shall reach this part of the bare engine. */
    private static final double GOAL = 0.25;

    private static final int DRIVERS = 8;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 5;
    private static final int ROUND = 5;
    /** As many as take the bare engine about as long as a round takes the road. */
    private static final int BARE_ROUND = 400;

    private static final Table TABLE = new Table(26, 22, 22, 0);

    @Override
    public List<Figure> measure(Settings settings, Progress progress) {
        Settings own = FreshSettings.below(settings.home(), "bench-");
        Region region = Region.ofDistricts(DRIVERS);
        Launcher launcher = new Launcher(own, region.added(Setup.demo(own), own), Progress.into(own.log("launcher")));
        Thread end = new Thread(() -> end(launcher, own), "end of the system");
        Runtime.getRuntime().addShutdownHook(end);
        progress.say("正在启动一套单独的系统（" + own.data() + "）……");
        launcher.start();
        try (Peer bare = Peer.start(own, DRIVERS);
                Crew crew = new Crew(own, region)) {
            progress.say("预热……");
            bare.round(BARE_ROUND);
            crew.round(WARM_UP, new Calls());
            return rounds(launcher, bare, crew, progress);
        }
    }

    private static void end(Launcher launcher, Settings own) {
        launcher.close();
        FreshSettings.forget(own);
    }

    private static List<Figure> rounds(Launcher launcher, Peer bare, Crew crew, Progress progress) {
        List<Double> bareFigures = new ArrayList<>();
        List<Double> roadFigures = new ArrayList<>();
        Calls calls = new Calls();
        Consumption used = Consumption.soFar(launcher.parts());
        used = used.since(used);
        progress.say(TABLE.line("轮次", "单独的流程引擎（件/秒）", "完整流程（件/秒）", "比值"));
        for (int i = 1; i <= ROUNDS; i++) {
            double bareFigure = bare.round(BARE_ROUND).perSecond();
            Consumption before = Consumption.soFar(launcher.parts());
            double roadFigure = crew.round(ROUND, calls).perSecond();
            used = used.plus(Consumption.soFar(launcher.parts()).since(before));
            bareFigures.add(bareFigure);
            roadFigures.add(roadFigure);
            progress.say(TABLE.line(i, decimal(bareFigure), decimal(roadFigure), decimal(roadFigure / bareFigure)));
        }
        tellCosts(used, calls, progress);
        return figures(Spread.of(bareFigures), Spread.of(roadFigures), progress);
    }

    private static List<Figure> figures(Spread bare, Spread road, Progress progress) {
        double ratio = road.median() / bare.median();
        progress.say(TABLE.line("中位数", decimal(bare.median()), decimal(road.median()), decimal(ratio)));
        progress.say(TABLE.line("各轮最低至最高", bare.range(), road.range(), ""));
        return List.of(
                new Figure("road", "bare-engine-reports-per-second", bare.median(), 0),
                new Figure("road", "reports-per-second", road.median(), GOAL * bare.median()),
                new Figure("road", "ratio-to-bare-engine", ratio, GOAL));
    }

    private static void tellCosts(Consumption used, Calls calls, Progress progress) {
        int reports = ROUNDS * ROUND * DRIVERS;
        progress.say("");
        progress.say("完整流程每件报告花费的处理器时间：");
        used.parts().entrySet().stream()
                .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                .forEach(part -> progress.say(TABLE.line(
                        "  " + part.getKey(), decimal(part.getValue().toMillis() / (double) reports) + " 毫秒")));
        progress.say("每件报告的接口调用：");
        for (Call call : Call.values()) {
            progress.say(TABLE.line(
                    "  " + call.shown(),
                    decimal(calls.per(reports, call)) + " 次",
                    "平均 " + decimal(calls.meanMillis(call)) + " 毫秒"));
        }
        progress.say("");
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

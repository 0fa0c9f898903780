package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.launch.Table;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.region.Region;
import cn.nianbao.deploy.setting.Settings;
import java.util.LinkedHashMap;
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
    private static final int DISTRICTS_A_DRIVER = 2;
    private static final int ROUNDS = 5;
    private static final int ROUND = 10;
    /** As many as take the bare engine about as long as a round takes the road. */
    private static final int BARE_ROUND = 400;

    private static final Table TABLE = new Table(26, 24, 24, 0);

    @Override
    public List<Figure> measure(Settings settings, Progress progress) {
        Settings own = FreshSettings.below(settings.home(), "bench-");
        Region region = Region.ofDistricts(DRIVERS * DISTRICTS_A_DRIVER);
        Launcher launcher = new Launcher(own, region.added(Setup.demo(own), own), Progress.into(own.log("launcher")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(launcher, own), "end of the system"));
        progress.say("正在启动一套单独的系统（" + own.data() + "）……");
        launcher.start();
        try (Peer bare = Peer.start(own, DRIVERS);
                Crew crew = new Crew(own, region, DRIVERS)) {
            progress.say("预热……");
            bare.round(BARE_ROUND);
            crew.round(ROUND, new Calls());
            return rounds(programs(launcher, bare), bare, crew, progress);
        }
    }

    private static void end(Launcher launcher, Settings own) {
        launcher.close();
        FreshSettings.forget(own);
    }

    private static Map<String, ProcessHandle> programs(Launcher launcher, Peer bare) {
        Map<String, ProcessHandle> programs = new LinkedHashMap<>();
        programs.put("单独的流程引擎", bare.process());
        launcher.parts().forEach(part -> programs.put(part.name(), part.process()));
        programs.put("模拟办理的程序", ProcessHandle.current());
        return programs;
    }

    private static List<Figure> rounds(Map<String, ProcessHandle> programs, Peer bare, Crew crew, Progress progress) {
        Side engine = new Side(programs);
        Side road = new Side(programs);
        Calls calls = new Calls();
        progress.say(TABLE.line("每秒办理的报告（件）", "单独的流程引擎", "完整流程", "比值"));
        for (int i = 1; i <= ROUNDS; i++) {
            Round peers = engine.take(() -> bare.round(BARE_ROUND));
            Round ours = road.take(() -> crew.round(ROUND, calls));
            tell("  第 " + i + " 轮", peers.perSecond(), ours.perSecond(), progress);
        }
        Spread peers = engine.perSecond();
        Spread ours = road.perSecond();
        tell("  中位数", peers.median(), ours.median(), progress);
        progress.say(TABLE.line("  各轮最低至最高", peers.range(), ours.range(), ""));
        progress.say(TABLE.line("每件报告用的处理器时间（毫秒）", "", "", ""));
        programs.keySet().forEach(name -> tell("  " + name, engine.millis(name), road.millis(name), progress));
        tell("  合计", engine.millis(), road.millis(), progress);
        progress.say(TABLE.line("每件报告的接口调用", "次数", "平均应答（毫秒）", ""));
        for (Call call : Call.values()) {
            progress.say(TABLE.line(
                    "  " + call.shown(),
                    decimal(calls.per(road.reports(), call)),
                    decimal(calls.meanMillis(call)),
                    ""));
        }
        return List.of(
                new Figure("road", "bare-engine-reports-per-second", peers.median(), Goal.atLeast(0)),
                new Figure("road", "reports-per-second", ours.median(), Goal.atLeast(GOAL * peers.median())),
                new Figure("road", "ratio-to-bare-engine", ours.median() / peers.median(), Goal.atLeast(GOAL)));
    }

    private static void tell(String what, double peers, double ours, Progress progress) {
        // two digits would round what falls just short up to the goal
        String ratio = Double.isFinite(ours / peers) ? String.format(Locale.ROOT, "%.3f", ours / peers) : "";
        progress.say(TABLE.line(what, decimal(peers), decimal(ours), ratio));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}

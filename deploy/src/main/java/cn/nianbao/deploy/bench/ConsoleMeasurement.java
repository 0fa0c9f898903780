package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.launch.Table;
import cn.nianbao.deploy.part.Setup;
import cn.nianbao.deploy.region.Desk;
import cn.nianbao.deploy.region.District;
import cn.nianbao.deploy.region.District.Agency;
import cn.nianbao.deploy.region.Region;
import cn.nianbao.deploy.road.Account;
import cn.nianbao.deploy.road.Console;
import cn.nianbao.deploy.road.SampleDraft;
import cn.nianbao.deploy.road.Tokens;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * How long the pages that people open all day take with a city's reports in the database, each with a session of its own: the
 * whole page over loopback, one after the other. And how many statements each asks of the database, by the database's own log.
 */
public final class ConsoleMeasurement implements Measurement {
    private static final int AGENCIES = 300;
    private static final int REPORTS = 2_000;
    private static final List<Integer> YEARS = List.of(2019, 2020, 2021, 2022, 2023, 2024);
    private static final int THIS_YEAR = 2025;
    private static final int DISTRICTS = 30;
    private static final String SAMPLE = "anlan-emergency-2025.docx";

    private static final int WARM_UP = 60;
    private static final int TIMES = 101;
    private static final int COUNTED = 15;
    private static final Goal GOAL = Goal.atMost(150);
    private static final Table TABLE = new Table(34, 16, 16, 12, 0);

    @Override
    public List<Figure> measure(Settings settings, Progress progress) {
        Settings own = FreshSettings.below(settings.home(), "bench-");
        Region region = Region.ofDistricts(DISTRICTS);
        Launcher launcher = new Launcher(own, region.added(Setup.demo(own), own), Progress.into(own.log("launcher")));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(launcher, own), "end of the system"));
        progress.say("正在启动一套单独的系统（" + own.data() + "）……");
        launcher.start();
        progress.say("写入 " + AGENCIES + " 个单位的 " + REPORTS + " 份报告……");
        Map<String, Map<String, String>> pages = fill(own, region);
        progress.say(TABLE.line("打开一页（毫秒，" + TIMES + " 次）", "中位数", "95%", "数据库语句", "目标"));
        Map<String, Session> sessions = new LinkedHashMap<>();
        sessions.put(
                "staff", Session.of(own.consoleUrl(), region.districts().get(0).user(Desk.STAFF)));
        sessions.put("office", Session.of(own.consoleUrl(), Account.OFFICE.user()));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        pages.forEach((who, paths) ->
                paths.forEach((page, path) -> times.put(who + "-" + page, times(sessions.get(who), path))));
        StatementLog log = StatementLog.begin(own);
        List<Figure> figures = new ArrayList<>();
        pages.forEach((who, paths) -> paths.forEach((page, path) -> figures.addAll(figures(
                who + "-" + page, times.get(who + "-" + page), statements(sessions.get(who), path, log), progress))));
        return figures;
    }

    private static void end(Launcher launcher, Settings own) {
        launcher.close();
        FreshSettings.forget(own);
    }

    /** What each person opens, by the name of the figure. */
    private static Map<String, Map<String, String>> fill(Settings own, Region region) {
        List<Agency> agencies = region.districts().stream()
                .flatMap(district -> district.agencies().stream())
                .limit(AGENCIES)
                .toList();
        List<String> walked = walk(own, region.districts().get(0));
        try (FilledRegister register = FilledRegister.open(own)) {
            String example = walked.get(0);
            register.fillPublic(example, agencies, YEARS);
            int rest = REPORTS - agencies.size() * YEARS.size() - walked.size();
            register.fillOpen(example, agencies.subList(walked.size(), walked.size() + rest), THIS_YEAR);
            Map<String, Map<String, String>> pages = new LinkedHashMap<>();
            pages.put("staff", pages(example));
            pages.put("office", pages(register.latest("sign-off")));
            return pages;
        }
    }

    private static Map<String, String> pages(String report) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("list", "/reports?page=2");
        pages.put("report", "/reports/" + report);
        pages.put("diff", "/reports/" + report + "/changes");
        return pages;
    }

    /** Reports of a district that the system itself has read and that staff hold, so that its tasks are there as well. */
    private static List<String> walk(Settings own, District district) {
        Console staff = new Console(own.consoleUrl(), new Tokens(own.realmUrl()), district.user(Desk.STAFF));
        List<String> ids = district.agencies().stream()
                .map(agency -> staff.submit(
                                SAMPLE,
                                SampleDraft.of(own.home(), SAMPLE, text -> text.replace("安澜市应急管理局", agency.name())),
                                agency.code(),
                                THIS_YEAR)
                        .demand(201)
                        .json()
                        .path("id")
                        .asText())
                .toList();
        ids.forEach(id -> awaitRead(staff, id));
        return ids;
    }

    private static void awaitRead(Console staff, String id) {
        for (int i = 0; i < 600; i++) {
            String state = staff.standing(id).demand(200).json().path("state").asText();
            if (state.equals("correcting")) {
                return;
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new LaunchProblem("报告 " + id + " 没有识别出来。");
    }

    /** In milliseconds, sorted; empty where there is no such page. */
    private static List<Double> times(Session session, String path) {
        if (session.open(path) == 404) {
            return List.of();
        }
        IntStream.range(0, WARM_UP).forEach(i -> demand(session, path));
        return IntStream.range(0, TIMES)
                .mapToObj(i -> {
                    long began = System.nanoTime();
                    demand(session, path);
                    return (System.nanoTime() - began) / 1e6;
                })
                .sorted()
                .toList();
    }

    private static void demand(Session session, String path) {
        int status = session.open(path);
        if (status != 200) {
            throw new LaunchProblem(path + " 应答 " + status);
        }
    }

    /** The fewest of several times: the service's workers now and then ask something in between. */
    private static double statements(Session session, String path, StatementLog log) {
        session.open(path);
        return IntStream.range(0, COUNTED)
                .mapToLong(i -> log.during(() -> session.open(path)))
                .min()
                .orElseThrow();
    }

    private static List<Figure> figures(String page, List<Double> times, double statements, Progress progress) {
        if (times.isEmpty()) {
            progress.say(TABLE.line("  " + page, "没有这一页", "", "", GOAL));
            return List.of(new Figure("console", page + "-ms", Double.NaN, GOAL));
        }
        double median = times.get(times.size() / 2);
        progress.say(TABLE.line(
                "  " + page,
                String.format(Locale.ROOT, "%.1f", median),
                String.format(Locale.ROOT, "%.1f", times.get(times.size() * 95 / 100)),
                String.format(Locale.ROOT, "%.0f", statements),
                GOAL));
        return List.of(
                new Figure("console", page + "-ms", median, GOAL),
                new Figure("console", page + "-statements", statements, Goal.atLeast(0)));
    }
}

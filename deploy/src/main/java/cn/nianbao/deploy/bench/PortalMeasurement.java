package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.call.Http;
import cn.nianbao.deploy.launch.FreshSettings;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.launch.Table;
import cn.nianbao.deploy.setting.Settings;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

/**
 * How many report pages a second the portal sends, beside nginx with the very same bytes in a file: out of memory; not in
 * memory, which is the newest report of every agency in turn, each from the file of its page; and with every page read from
 * the database and rendered anew, which is what the first reader after a publication waits for. Round about, in one run, all
 * on the same cores. And how long a search over a province's reports takes.
 */
public final class PortalMeasurement implements Measurement {
    private static final Goal CACHED = Goal.atLeast(0.8);
    private static final Goal UNCACHED = Goal.atLeast(0.2);
    private static final Goal SEARCH = Goal.atMost(100);
    private static final Goal INFORMATION = Goal.atLeast(0);

    /** 20,006 reports of seven years. */
    private static final InventedReports REPORTS = new InventedReports(2858);

    private static final int ROUNDS = 5;
    private static final Wrk WARM_UP = new Wrk(30);
    private static final Wrk ROUND = new Wrk(8);
    private static final int SEARCHES = 3000;
    private static final Table TABLE = new Table(34, 14, 24, 0);

    @Override
    public List<Figure> measure(Settings settings, Progress progress) {
        List<String> missing = Stream.of(Nginx.PROGRAM, Wrk.PROGRAM)
                .filter(program -> !isThere(program))
                .toList();
        if (!missing.isEmpty()) {
            progress.trouble("缺少 " + String.join("、", missing) + "，不能测量。Debian：apt-get install nginx-light wrk");
            return List.of(
                    new Figure("portal", "cached-ratio-to-nginx", Double.NaN, CACHED),
                    new Figure("portal", "uncached-ratio-to-nginx", Double.NaN, UNCACHED),
                    new Figure("portal", "search-99th-ms", Double.NaN, SEARCH));
        }
        PortalUnderTest portal = new PortalUnderTest(settings.home());
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "end of the portal"));
        progress.say("正在启动门户和数据库（" + portal.folder() + "）……");
        portal.start();
        progress.say("公布 " + REPORTS.count() + " 份虚构的年报……");
        portal.publish(REPORTS);
        List<Figure> figures = new ArrayList<>(pages(settings, portal, progress));
        figures.addAll(searches(portal, progress));
        return figures;
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }

    private static List<Figure> pages(Settings settings, PortalUnderTest portal, Progress progress) {
        String report = "/reports/bench-7/2025";
        byte[] page = new Http(portal.keepingUrl()).get(report).demand(200).bytes();
        // not compressed: neither side is asked to
        int port = FreshSettings.in(settings.home(), settings.data()).ports().portal();
        try (Nginx nginx = Nginx.serving(page, portal.folder(), port)) {
            String cached = portal.keepingUrl() + report;
            String rendered = portal.forgetfulUrl() + report;
            Path everyAgency = everyAgency(portal.folder());
            progress.say("预热……");
            Stream.of(nginx.page(), cached, rendered).forEach(WARM_UP::warmUp);
            WARM_UP.warmUp(portal.withoutMemoryUrl(), "-s", everyAgency.toString());
            Map<String, DoubleSupplier> sides = new LinkedHashMap<>();
            sides.put("nginx", () -> ROUND.rate(nginx.page()));
            sides.put("cached", () -> ROUND.rate(cached));
            sides.put("uncached", () -> ROUND.rate(portal.withoutMemoryUrl(), "-s", everyAgency.toString()));
            sides.put("rendered", () -> ROUND.rate(rendered));
            sides.put("cached-gzip", () -> ROUND.rate(cached, "-H", "Accept-Encoding: gzip"));
            sides.put("cached-304", () -> ROUND.rate(cached, "-H", "If-None-Match: *"));
            return told(rounds(sides), page.length, progress);
        }
    }

    /** For wrk: the newest report of each agency in turn. */
    private static Path everyAgency(Path folder) {
        String script = """
                local number = 0
                request = function()
                  number = (number + 1) %% %d
                  return wrk.format(nil, "/reports/bench-" .. number .. "/2025")
                end
                """.formatted(REPORTS.agencies());
        try {
            return Files.writeString(folder.resolve("every-agency.lua"), script);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Spread> rounds(Map<String, DoubleSupplier> sides) {
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int i = 0; i < ROUNDS; i++) {
            sides.forEach((side, round) ->
                    rates.computeIfAbsent(side, name -> new ArrayList<>()).add(round.getAsDouble()));
        }
        Map<String, Spread> spreads = new LinkedHashMap<>();
        rates.forEach((side, measured) -> spreads.put(side, Spread.of(measured)));
        return spreads;
    }

    private static List<Figure> told(Map<String, Spread> rates, int bytes, Progress progress) {
        double nginx = rates.get("nginx").median();
        progress.say(TABLE.line(
                "每秒应答（" + bytes + " 字节的年报，" + Runtime.getRuntime().availableProcessors() + " 核）",
                "中位数",
                "各轮最低至最高",
                "与 nginx 之比"));
        List<Figure> figures = new ArrayList<>();
        rates.forEach((side, rate) -> {
            progress.say(TABLE.line(
                    "  " + side,
                    String.format(Locale.ROOT, "%.0f", rate.median()),
                    rate.range(),
                    String.format(Locale.ROOT, "%.3f", rate.median() / nginx)));
            figures.add(new Figure("portal", side + "-requests-per-second", rate.median(), INFORMATION));
        });
        figures.add(new Figure(
                "portal", "cached-ratio-to-nginx", rates.get("cached").median() / nginx, CACHED));
        figures.add(new Figure(
                "portal", "uncached-ratio-to-nginx", rates.get("uncached").median() / nginx, UNCACHED));
        figures.add(new Figure(
                "portal", "rendered-ratio-to-nginx", rates.get("rendered").median() / nginx, INFORMATION));
        return figures;
    }

    private static List<Figure> searches(PortalUnderTest portal, Progress progress) {
        SearchMeter meter = new SearchMeter(portal.keepingUrl(), REPORTS);
        meter.times(SEARCHES / 3, 1);
        List<Double> times = meter.times(SEARCHES, 2);
        double median = times.get(times.size() / 2);
        double tail = times.get(times.size() * 99 / 100);
        progress.say(TABLE.line(
                "检索（毫秒，" + times.size() + " 次）",
                String.format(Locale.ROOT, "%.1f", median),
                String.format(Locale.ROOT, "99%%：%.1f", tail),
                ""));
        return List.of(
                new Figure("portal", "search-median-ms", median, INFORMATION),
                new Figure("portal", "search-99th-ms", tail, SEARCH));
    }
}

package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.call.Http;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long a search takes as readers search: rare and common names, words that stand in every report, two at once, with and
 * without a filter, and what is nowhere. Two readers at a time, the whole page over loopback.
 */
record SearchMeter(String portal, InventedReports reports) {
    private static final int READERS = 2;
    private static final List<String> COMMON = List.of("街道办事处", "保密审查", "培训", "安全生产", "政务公开", "老旧小区改造");
    private static final List<String> NOWHERE = List.of("航天发射", "zebra", "麒麟阁大剧院");

    /** In milliseconds, sorted. */
    List<Double> times(int count, long seed) {
        List<CompletableFuture<List<Double>>> readers = IntStream.range(0, READERS)
                .mapToObj(reader ->
                        CompletableFuture.supplyAsync(() -> times(count / READERS, new Random(seed + reader))))
                .toList();
        List<Double> times = new ArrayList<>();
        readers.forEach(reader -> times.addAll(reader.join()));
        Collections.sort(times);
        return times;
    }

    private List<Double> times(int count, Random random) {
        Http http = new Http(portal);
        return Stream.generate(() -> time(http, question(random))).limit(count).toList();
    }

    private static double time(Http http, String question) {
        long began = System.nanoTime();
        http.get(question).demand(200);
        return (System.nanoTime() - began) / 1e6;
    }

    private String question(Random random) {
        String words =
                switch (random.nextInt(6)) {
                    case 0, 1 -> InventedReports.place(random.nextInt(reports.agencies())) + "街道";
                    case 2 -> any(COMMON, random);
                    case 3 -> InventedReports.place(random.nextInt(reports.agencies())) + " " + any(COMMON, random);
                    case 4 -> any(COMMON, random) + " " + any(COMMON, random);
                    default -> any(NOWHERE, random);
                };
        String filter =
                switch (random.nextInt(4)) {
                    case 0 -> "&year=" + InventedReports.YEARS.get(random.nextInt(InventedReports.YEARS.size()));
                    case 1 ->
                        "&agency="
                                + reports.agency(random.nextInt(reports.agencies()))
                                        .code();
                    default -> "";
                };
        return "/reports?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + filter;
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}

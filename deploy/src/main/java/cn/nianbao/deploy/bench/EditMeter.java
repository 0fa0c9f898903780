package cn.nianbao.deploy.bench;

import cn.nianbao.check.Context;
import cn.nianbao.check.Neighbour;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Correction;
import cn.nianbao.report.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A program that changes one cell of a report after the other and checks the whole report each time: on its own, and with last
 * year's report and as many of other agencies as the service ever compares with. A line a round says the setting, and in
 * milliseconds the median and the 99th percentile of processor time, then both of the time on the clock.
 */
public final class EditMeter {

    private static final int WARM_UP_ROUNDS = 5;
    private static final int NEIGHBOURS = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 20);

    private static final Correction CORRECTION = new Correction("经办人", Instant.EPOCH, "改错");

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Report> reports;

    /** What was found last; kept where the compiler cannot see that nobody looks at it. */
    private volatile Object found;

    private EditMeter(List<Report> reports) {
        this.reports = reports;
    }

    /** @param words how many rounds, then the drafts */
    public static void main(String[] words) throws IOException, UnreadableDraft {
        List<Report> reports = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            byte[] draft = Files.readAllBytes(Path.of(words[i]));
            reports.add(ReportReader.read("draft", DraftFile.read(draft), draft));
        }
        new EditMeter(reports).run(Integer.parseInt(words[0]));
    }

    private void run(int rounds) {
        Map<String, List<Context>> settings = new LinkedHashMap<>();
        settings.put(
                "alone",
                reports.stream().map(report -> new Context(null, null, DAY)).toList());
        settings.put("beside", reports.stream().map(this::beside).toList());
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            settings.values().forEach(this::round);
        }
        for (int i = 0; i < rounds; i++) {
            settings.forEach((name, contexts) -> System.out.println(name + " " + round(contexts)));
        }
    }

    private Context beside(Report report) {
        List<Report> others = reports.stream().filter(other -> other != report).toList();
        Report last = others.get(0);
        List<Neighbour> neighbours = IntStream.range(0, NEIGHBOURS)
                .mapToObj(i -> others.get(i % others.size()))
                .map(Neighbour::of)
                .toList();
        return new Context(
                null,
                report.year() == null ? last : last.as(null, report.agency(), report.year() - 1, 1),
                DAY,
                RuleBook.builtIn(),
                neighbours);
    }

    private String round(List<Context> contexts) {
        List<Long> processor = new ArrayList<>();
        List<Long> clock = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            for (CellId id : reports.get(i).cells().keySet()) {
                Report edited = edited(reports.get(i), id);
                long beganOnClock = System.nanoTime();
                long began = threads.getCurrentThreadCpuTime();
                found = Checker.check(edited, contexts.get(i));
                processor.add(threads.getCurrentThreadCpuTime() - began);
                clock.add(System.nanoTime() - beganOnClock);
            }
        }
        return middleAndTail(processor) + " " + middleAndTail(clock);
    }

    private static Report edited(Report report, CellId id) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.computeIfPresent(id, (same, cell) -> {
            BigDecimal value = cell.isNumber() ? cell.value().add(BigDecimal.ONE) : BigDecimal.ONE;
            return cell.correctedTo(CellState.NUMBER, value, cell.unit(), CORRECTION);
        });
        return report.withCells(cells);
    }

    private static String middleAndTail(List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return millis(sorted[sorted.length / 2]) + " " + millis(sorted[(sorted.length - 1) * 99 / 100]);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.4f", nanos / 1e6);
    }
}

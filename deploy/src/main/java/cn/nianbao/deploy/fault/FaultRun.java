package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.fault.Sheet.Copy;
import cn.nianbao.deploy.launch.Launcher;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.launch.Table;
import cn.nianbao.deploy.region.Region;
import cn.nianbao.deploy.road.Portal;
import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lets offices work on a running system while one fault after the other befalls it, looks after each whether all parts came
 * back, whether every report that was open moved on, and whether anything was lost or doubled; and at the end whether
 * everything that was begun is public, and whether a page that is altered then is noticed.
 */
public final class FaultRun {
    private static final int OFFICES = 6;
    private static final Duration HEALING = Duration.ofMinutes(2);
    private static final Duration MOVING = Duration.ofSeconds(90);
    private static final Duration DRAINING = Duration.ofMinutes(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int COMPLAINTS_SHOWN = 20;
    private static final Table TABLE = new Table(5, 6, 24, 8, 8, 8, 8, 6, 0);

    private final Launcher launcher;
    private final Parts parts;
    private final Progress progress;
    private final Ledger ledger = new Ledger();
    private final Portal portal;
    private final Archive archive;
    private final Offices offices;
    private final Inspection inspection;

    /** @param region whose agencies the system was started with, by the network's lines */
    public FaultRun(Settings settings, Launcher launcher, Network network, Region region, Progress progress) {
        this.launcher = launcher;
        this.parts = new Parts(settings, network);
        this.progress = progress;
        Clerks clerks = new Clerks(settings);
        this.portal = new Portal(settings.portalUrl());
        this.archive = new Archive(settings);
        this.offices = new Offices(settings.home(), clerks, region, ledger);
        this.inspection = new Inspection(ledger, region, clerks, portal, archive);
    }

    /**
     * What came of it.
     *
     * @param survived after how many faults nothing was wrong
     * @param complaints what was wrong at any time; empty where nothing was lost or doubled
     */
    public record Outcome(int faults, int survived, List<String> complaints) {

        public boolean isGood() {
            return faults == survived && complaints.isEmpty();
        }
    }

    /** The faults that a seed draws, in their order. */
    public Outcome run(long seed, int count) {
        return run(Draw.of(seed, count));
    }

    Outcome run(List<Draw> faults) {
        progress.say(TABLE.line("序号", "故障", "对象", "持续", "恢复", "续办", "已公布", "在办", "结论"));
        offices.open(OFFICES);
        List<String> complaints = new ArrayList<>();
        int survived = 0;
        for (int number = 1; number <= faults.size(); number++) {
            List<String> wrong = suffer(number, faults.get(number - 1));
            survived += wrong.isEmpty() ? 1 : 0;
            complaints.addAll(wrong);
        }
        complaints.addAll(end());
        return new Outcome(faults.size(), survived, List.copyOf(complaints));
    }

    /** Ends the fault that lasts now, so that the parts can be ended in order. */
    public void heal() {
        parts.heal();
    }

    private List<String> suffer(int number, Draw draw) {
        Fault fault = draw.fault();
        Pause.of(draw.after());
        List<String> wrong = new ArrayList<>();
        if (!within(HEALING, () -> strikes(fault))) {
            return List.of("第 " + number + " 次故障无从下手：" + fault.target());
        }
        Pause.of(fault.lasting());
        parts.heal();
        long over = System.nanoTime();
        List<Copy> open = ledger.open();
        if (!within(HEALING, launcher::isReady)) {
            wrong.add("第 " + number + " 次故障后 " + HEALING.toSeconds() + " 秒内没有恢复");
        }
        Duration healed = since(over);
        if (!within(MOVING, () -> stillWaiting(open).isEmpty())) {
            stillWaiting(open)
                    .forEach(copy -> wrong.add(
                            copy.shown() + " 停滞：第 " + number + " 次故障后 " + MOVING.toSeconds() + " 秒仍是 " + copy.state()));
        }
        Duration moved = since(over);
        wrong.addAll(inspected(inspection::ofTheNew));
        tell(number, fault, healed, moved, wrong);
        return wrong;
    }

    /** Whether there was somebody to befall: a connection's process may be gone just now. */
    private boolean strikes(Fault fault) {
        try {
            parts.suffer(fault);
            return true;
        } catch (LaunchProblem nobodyThere) {
            return false;
        }
    }

    /** Looks again when the database or a service goes away under the look: it may be ready before it has noticed its fault. */
    private static List<String> inspected(Supplier<List<String>> look) {
        long deadline = System.nanoTime() + HEALING.toNanos();
        while (true) {
            try {
                return look.get();
            } catch (LaunchProblem notNow) {
                if (System.nanoTime() > deadline) {
                    return List.of("无法核对：" + notNow.getMessage());
                }
                Pause.of(BETWEEN_LOOKS);
            }
        }
    }

    private void tell(int number, Fault fault, Duration healed, Duration moved, List<String> wrong) {
        Map<Boolean, Long> sheets =
                ledger.copy().values().stream().collect(Collectors.partitioningBy(Copy::isOpen, Collectors.counting()));
        progress.say(TABLE.line(
                number,
                fault.harm(),
                fault.target(),
                fault.lasting().isZero() ? "—" : seconds(fault.lasting()),
                seconds(healed),
                seconds(moved),
                sheets.get(false),
                sheets.get(true),
                wrong.isEmpty() ? "完好" : "有误 " + wrong.size() + " 处"));
        wrong.stream().limit(COMPLAINTS_SHOWN).forEach(progress::trouble);
    }

    private List<String> end() {
        List<String> wrong = new ArrayList<>();
        if (offices.haveRunOut()) {
            wrong.add("报告数量不够，后来的故障没有遇到在办的报告");
        }
        long began = System.nanoTime();
        if (!offices.finish(DRAINING)) {
            wrong.add(DRAINING.toMinutes() + " 分钟内没有全部办结");
        }
        ledger.open().forEach(copy -> wrong.add(copy.shown() + " 没有办结：" + copy.state()));
        wrong.addAll(inspected(inspection::ofAll));
        long published = ledger.copy().size() - ledger.open().size();
        progress.done("全部办结并逐份核对，共公布 " + published + " 份", since(began));
        wrong.addAll(altered());
        wrong.stream().limit(COMPLAINTS_SHOWN).forEach(progress::trouble);
        return wrong;
    }

    /** What the watch does not notice when the portal alters one of the reports. */
    private List<String> altered() {
        Optional<Copy> report =
                ledger.copy().values().stream().filter(copy -> !copy.isOpen()).findFirst();
        if (report.isEmpty()) {
            return List.of("没有公布过报告，无从改动");
        }
        long began = System.nanoTime();
        Clerk staff = inspection.staffOf(report.get().agency(), report.get().year());
        List<String> wrong = new Alteration(archive, portal, staff, report.get()).suffer();
        if (wrong.isEmpty()) {
            progress.done("公开页被改动，由巡查发现", since(began));
        }
        return wrong;
    }

    /** Those of the reports that stand as they stood. */
    private List<Copy> stillWaiting(List<Copy> reports) {
        Map<String, Copy> now = ledger.copy();
        return reports.stream()
                .filter(Copy::isOpen)
                .filter(copy -> now.get(copy.shown()).moves() == copy.moves())
                .toList();
    }

    private static boolean within(Duration patience, BooleanSupplier condition) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.of(BETWEEN_LOOKS);
        }
        return true;
    }

    private static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private static String seconds(Duration time) {
        return String.format("%.1f 秒", time.toMillis() / 1000.0);
    }
}

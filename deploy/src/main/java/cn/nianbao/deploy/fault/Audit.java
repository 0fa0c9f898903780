package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.fault.Sheet.Copy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds one report as the system has it against what the offices know.
 *
 * <p>The offices go on working meanwhile. So there are two copies of their sheet: what was promised before the system was
 * looked at must be there, and what is there must have been wanted by the time the look was over.
 */
final class Audit {
    /** The approvals that a city department's policy asks for. */
    private static final List<String> POLICY = List.of("first-review", "second-review", "secrecy-review", "sign-off");

    private static final Set<String> EDITS = Set.of("submitted", "corrected", "explained");
    private static final Set<String> SYSTEM = Set.of("read", "published");

    private final Copy before;
    private final Copy after;
    private final List<String> complaints = new ArrayList<>();

    private Audit(Copy before, Copy after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What is wrong, in words; empty where nothing was lost or doubled.
     *
     * @param found every case that the system has of this agency and year
     */
    static List<String> complaints(Copy before, Copy after, Collection<Found> found) {
        Audit audit = new Audit(before, after);
        before.trouble().forEach(audit::complain);
        audit.existence(found);
        found.forEach(audit::report);
        return audit.complaints;
    }

    private void existence(Collection<Found> found) {
        if (before.id() != null
                && found.stream().noneMatch(report -> report.id().equals(before.id()))) {
            complain("丢失：已受理的报告 " + before.id() + " 不存在");
        }
        if (found.size() > 1) {
            complain("重复：同一报告有 " + found.size() + " 份");
        }
    }

    private void report(Found report) {
        if (report.version() != 1) {
            complain("多出第 " + report.version() + " 版");
        }
        report.incident().ifPresent(why -> complain("办理异常：" + why));
        report.chain().ifPresent(why -> complain("办理记录的链条不完整：" + why));
        promises(report);
        nothingUnasked(report);
        automaticSteps(report);
        published(report);
    }

    /** Each deed as often as promised at least, and as often as wanted at most. */
    private void promises(Found report) {
        for (Deed deed : Set.copyOf(after.wanted())) {
            long told = report.history().stream().filter(deed::isToldBy).count();
            long least = before.promised().stream().filter(deed::equals).count();
            long most = after.wanted().stream().filter(deed::equals).count();
            if (told < least) {
                complain("丢失：" + deed.shown() + " 应答过 " + least + " 次，记录 " + told + " 次");
            }
            if (told > most) {
                complain("重复：" + deed.shown() + " 只办过 " + most + " 次，记录 " + told + " 次");
            }
        }
    }

    private void nothingUnasked(Found report) {
        report.history().stream()
                .filter(line -> !SYSTEM.contains(line.kind()))
                .filter(line -> after.wanted().stream().noneMatch(deed -> deed.isToldBy(line)))
                .forEach(line -> complain("无人办过：" + line.shown()));
    }

    private void automaticSteps(Found report) {
        for (String kind : SYSTEM) {
            long times = report.history().stream()
                    .filter(line -> line.kind().equals(kind))
                    .count();
            if (times > 1) {
                complain("重复：系统记录 " + kind + " " + times + " 次");
            }
        }
    }

    private void published(Found report) {
        boolean told = report.history().stream().anyMatch(Deed::isPublication);
        if (report.state().equals("published") && !told) {
            complain("状态是已公布，记录里没有公布");
        }
        if (!before.isOpen() && !report.state().equals("published")) {
            complain("丢失：见过已公布，现在是 " + report.state());
        }
        if (report.publicHash().isEmpty()) {
            if (told) {
                complain("丢失：已公布的报告在门户上打不开");
            }
            return;
        }
        approved(report, report.publicHash().get());
    }

    /** What the public reads has the approval of every step, each by another person, none of them an editor. */
    private void approved(Found report, String hash) {
        Set<String> people = new HashSet<>();
        report.history().stream()
                .filter(line -> EDITS.contains(line.kind()))
                .map(Deed::person)
                .forEach(people::add);
        for (String step : POLICY) {
            Optional<Deed> approval = report.history().stream()
                    .filter(line ->
                            line.kind().equals("approved") && line.step().equals(step) && hash.equals(line.revision()))
                    .findFirst();
            if (approval.isEmpty()) {
                complain("未经批准就公布：" + hash.substring(0, 8) + " 缺 " + step);
            } else if (!people.add(approval.get().person())) {
                complain("一人两职：" + approval.get().shown());
            }
        }
    }

    private void complain(String what) {
        complaints.add(before.shown() + " " + what);
    }
}

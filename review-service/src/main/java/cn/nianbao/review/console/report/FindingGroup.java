package cn.nianbao.review.console.report;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * The findings of one severity that stand for themselves; what follows from one is folded below it.
 *
 * @param severity its word; {@code settled} for those about which nothing is left to do
 * @param hint what such findings ask of staff
 */
public record FindingGroup(String severity, String shown, String hint, List<FindingLine> lines) {

    private static final int MANY = 11;

    /** The groups that have findings, the gravest first and what is settled last. */
    static List<FindingGroup> of(Handwork work, Blame blame) {
        List<FindingGroup> groups = new ArrayList<>(Arrays.stream(Severity.values())
                .map(severity -> new FindingGroup(
                        severity.word(),
                        severity.shown(),
                        hint(severity),
                        lines(work, blame, finding -> finding.severity() == severity && !work.isSettled(finding))))
                .toList());
        groups.add(new FindingGroup("settled", "已说明或复核接受", "不再需要处理", lines(work, blame, work::isSettled)));
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    /** Whether its findings are shown at once. */
    public boolean isOpen() {
        return lines.size() < MANY && !isSettled();
    }

    public boolean isSettled() {
        return severity.equals("settled");
    }

    private static List<FindingLine> lines(Handwork work, Blame blame, Predicate<Finding> of) {
        CheckResult checked = work.checked();
        return checked.roots().stream()
                .filter(of)
                .map(finding -> FindingLine.of(finding, blame)
                        .before(checked.following(finding).stream()
                                .map(following -> FindingLine.of(following, blame))
                                .toList()))
                .toList();
    }

    private static String hint(Severity severity) {
        return switch (severity) {
            case ERROR -> "改正后才能送审";
            case WARNING -> "请核实；情况属实的，填写情况说明";
            case NOTICE -> "供参考，不影响送审";
        };
    }
}

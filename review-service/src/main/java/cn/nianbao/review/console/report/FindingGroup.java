package cn.nianbao.review.console;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.CellId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The findings of one severity that stand for themselves; what follows from one is folded below it.
 *
 * @param hint what such findings ask of staff
 */
public record FindingGroup(String severity, String shown, String hint, List<FindingLine> lines) {

    /** The groups that have findings, the gravest first. */
    static List<FindingGroup> of(CheckResult checked, Blame blame) {
        return Arrays.stream(Severity.values())
                .map(severity -> new FindingGroup(
                        severity.word(), severity.shown(), hint(severity), lines(checked, blame, severity)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    /** The anchor of a cell within the page. */
    static String anchor(CellId id) {
        return "c-" + id.toString().replaceAll("[^A-Za-z0-9]", "-");
    }

    private static List<FindingLine> lines(CheckResult checked, Blame blame, Severity severity) {
        return checked.roots().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> line(finding, blame)
                        .before(checked.following(finding).stream()
                                .map(following -> line(following, blame))
                                .toList()))
                .toList();
    }

    private static FindingLine line(Finding finding, Blame blame) {
        return FindingLine.of(
                finding.message(),
                blame.suspect(finding)
                        .map(FindingGroup::anchor)
                        .or(() -> section(finding))
                        .orElse(""));
    }

    /** Where words stand, the page leads to the heading above them. */
    private static Optional<String> section(Finding finding) {
        return finding.spans().stream().map(span -> "s-" + span.section()).findFirst();
    }

    private static String hint(Severity severity) {
        return switch (severity) {
            case ERROR -> "改正后才能送审";
            case WARNING -> "请核实；情况属实的，填写情况说明";
            case NOTICE -> "供参考，不影响送审";
        };
    }
}

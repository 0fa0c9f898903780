package cn.nianbao.review.console;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.CellId;
import java.util.Arrays;
import java.util.List;

/**
 * The findings of one severity.
 *
 * @param hint what such findings ask of staff
 */
public record FindingGroup(String severity, String shown, String hint, List<Line> lines) {

    /**
     * A finding cut where the eye rests.
     *
     * @param lead where it is, or what is wrong when that is short
     * @param detail the figures; empty when the lead says it all
     * @param advice what to do; empty where the message gives none
     * @param anchor the cell to look at first; empty where it is about no cell
     */
    public record Line(String lead, String detail, String advice, String anchor) {

        static Line of(String message, String anchor) {
            int stop = message.indexOf('。') < 0 ? message.length() : message.indexOf('。') + 1;
            String said = message.substring(0, stop);
            int colon = said.indexOf('：');
            return new Line(
                    colon < 0 ? said : said.substring(0, colon),
                    colon < 0 ? "" : said.substring(colon + 1),
                    message.substring(stop),
                    anchor);
        }
    }

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

    private static List<Line> lines(CheckResult checked, Blame blame, Severity severity) {
        return checked.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> line(finding, blame))
                .toList();
    }

    private static Line line(Finding finding, Blame blame) {
        return Line.of(
                finding.message(),
                blame.suspect(finding).map(FindingGroup::anchor).orElse(""));
    }

    private static String hint(Severity severity) {
        return switch (severity) {
            case ERROR -> "改正后才能送审";
            case WARNING -> "请核实；情况属实的，在正文中说明";
            case NOTICE -> "供参考，不影响送审";
        };
    }
}

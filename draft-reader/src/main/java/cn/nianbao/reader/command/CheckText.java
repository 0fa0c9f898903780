package cn.nianbao.reader.command;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the check command tells a person of one draft: the verdict first, then what there is to do, heaviest first. */
final class CheckText {

    private CheckText() {}

    static String of(Path file, Report report, CheckResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(file.getFileName() + "：" + result.verdict());
        for (Severity severity : Severity.values()) {
            List<Finding> findings = of(severity, result);
            if (!findings.isEmpty()) {
                lines.add("  " + severity.shown());
            }
            for (Finding finding : findings) {
                lines.add(line(finding, report));
                following(finding, result).ifPresent(lines::add);
            }
        }
        if (!result.notRun().isEmpty()) {
            lines.add("  缺少背景资料，未检查：" + String.join("、", result.notRun()));
        }
        return String.join("\n", lines);
    }

    private static List<Finding> of(Severity severity, CheckResult result) {
        return result.roots().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** What follows from a finding, by its rules only: whoever mends the cause need not read the rest. */
    private static Optional<String> following(Finding cause, CheckResult result) {
        Map<String, Long> rules = result.following(cause).stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        String words = rules.entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue() + " 处")
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? Optional.empty() : Optional.of("      由此引起的还有：" + words);
    }

    private static String line(Finding finding, Report report) {
        Stream<Place> ofCells = finding.cells().stream()
                .map(report.cells()::get)
                .filter(Objects::nonNull)
                .map(cell -> cell.at());
        String where = Stream.concat(finding.at().stream(), ofCells)
                .filter(Objects::nonNull)
                .findFirst()
                .map(place -> "（" + words(place) + "）")
                .orElse("");
        return "    [" + finding.rule() + "] " + finding.message().replace("\n", "\n      ") + where;
    }

    /** People count from 1, and name lines before characters. */
    private static String words(Place place) {
        if (place instanceof Place.InGrid in) {
            return "见第 " + (in.table() + 1) + " 个表格第 " + (in.row() + 1) + " 行第 " + (in.column() + 1) + " 列";
        }
        if (place instanceof Place.InText in) {
            return "见第 " + in.line() + " 行第 " + in.from() + " 字";
        }
        return "见第 " + ((Place.OnPage) place).page() + " 页";
    }
}

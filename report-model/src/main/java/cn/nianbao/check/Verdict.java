package cn.nianbao.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The one line above all findings. What follows from another finding is not counted twice. */
final class Verdict {

    private static final int LONGEST = 90;

    private Verdict() {}

    static String of(CheckResult result) {
        List<Finding> roots = result.roots();
        if (roots.isEmpty()) {
            return "核查通过，没有发现问题";
        }
        String counts = Arrays.stream(Severity.values())
                .filter(severity -> count(roots, severity) > 0)
                .map(severity -> count(roots, severity) + " 处" + severity.shown())
                .collect(Collectors.joining("、"));
        int following = result.findings().size() - roots.size();
        String more = following == 0 ? "" : "（另有 " + following + " 处由此引起）";
        Finding first = first(roots);
        return first.severity() == Severity.NOTICE
                ? "没有必改和须说明的，有 " + counts + more
                : "有 " + counts + more + "；先看：" + brief(first.message());
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The first of the gravest. */
    private static Finding first(List<Finding> findings) {
        return Arrays.stream(Severity.values())
                .flatMap(severity -> findings.stream().filter(finding -> finding.severity() == severity))
                .findFirst()
                .orElseThrow();
    }

    private static String brief(String message) {
        String sentence = message.split("[。\\n]", 2)[0];
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…";
    }
}

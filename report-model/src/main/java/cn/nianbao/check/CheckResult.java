package cn.nianbao.check;

import java.util.List;

/**
 * The outcome of a check.
 *
 * @param notRun codes of the rules that lacked their context
 * @param rules the version of the rules
 */
public record CheckResult(List<Finding> findings, List<String> notRun, String rules) {

    public CheckResult {
        findings = List.copyOf(findings);
        notRun = List.copyOf(notRun);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The findings that stand for themselves; the others follow from one of these. */
    public List<Finding> roots() {
        return findings.stream().filter(finding -> finding.cause() == null).toList();
    }

    /** The findings that follow from that one. */
    public List<Finding> following(Finding root) {
        return findings.stream()
                .filter(finding -> root.id().equals(finding.cause()))
                .toList();
    }

    /** What comes first: how much there is to do, and where to begin. */
    public String verdict() {
        return Verdict.of(this);
    }
}

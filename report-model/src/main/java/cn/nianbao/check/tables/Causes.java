package cn.nianbao.check.tables;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which findings follow from which, so that a page can fold them: sums that one cell would mend, cells unread for one reason,
 * tables of one missing section. No finding is taken away.
 */
public final class Causes {

    /** Findings of the first rule follow from one of the second that holds the same cells. */
    private static final Map<String, String> FOLLOWS =
            Map.of("T-UNREAD", "T-CONFIRM", "T-VALID", "T-RULE-SUBJECT", "N-SUSPECT", "N-SCALE");

    private static final Set<String> SUMS =
            TableRules.SUMS.stream().map(SumRule::code).collect(Collectors.toUnmodifiableSet());

    private final Form form;
    private final List<Finding> findings;
    private final Map<String, String> causes = new LinkedHashMap<>();
    private final Map<String, String> hints = new LinkedHashMap<>();

    private Causes(Subject subject, List<Finding> findings) {
        this.form = Form.of(subject);
        this.findings = findings;
    }

    /** The same findings, each with what it follows from. */
    public static List<Finding> fold(Subject subject, List<Finding> findings) {
        Causes causes = new Causes(subject, findings);
        if (findings.stream().anyMatch(finding -> SUMS.contains(finding.rule()))) {
            Mends.of(causes.form, subject.report(), subject.context()).forEach(causes::mend);
        }
        if (findings.size() > 1) {
            causes.sections();
            causes.cells();
        }
        return findings.stream().map(causes::with).toList();
    }

    private void mend(Mend mend) {
        List<String> ids = mend.sums().stream().map(Weighed::id).toList();
        List<String> mended =
                findings.stream().map(Finding::id).filter(ids::contains).toList();
        Optional<String> cause = mend.fillsIn()
                ? emptyCell(mend.cell().id())
                : mended.stream().findFirst().filter(first -> mended.size() > 1);
        cause.ifPresent(root -> {
            mended.forEach(id -> follow(id, root));
            hints.put(root, hints.getOrDefault(root, "") + mend.hint(form));
        });
    }

    private Optional<String> emptyCell(CellId cell) {
        return findings.stream()
                .filter(finding ->
                        finding.rule().equals("T-BLANK") || finding.rule().equals("T-NONNUM"))
                .filter(finding -> finding.cells().contains(cell))
                .map(Finding::id)
                .findFirst();
    }

    /** A section that is not there has no tables; and of a section without any table one finding says enough. */
    private void sections() {
        Map<SectionKind, List<StatutoryTable>> tables = new LinkedHashMap<>();
        form.tables().forEach(table -> tables.computeIfAbsent(table.section(), kind -> new ArrayList<>())
                .add(table));
        tables.forEach((kind, all) -> {
            if (all.stream().allMatch(form::isMissing)) {
                String root = found("S-MISSING:" + kind.word())
                        .orElse("T-MISSING:" + all.get(0).id());
                all.forEach(table -> follow("T-MISSING:" + table.id(), root));
            }
        });
    }

    private Optional<String> found(String id) {
        return findings.stream().map(Finding::id).filter(id::equals).findFirst();
    }

    private void cells() {
        for (Finding finding : findings) {
            String of = FOLLOWS.get(finding.rule());
            findings.stream()
                    .filter(cause -> cause.rule().equals(of) && shares(finding, cause))
                    .findFirst()
                    .ifPresent(cause -> follow(finding.id(), cause.id()));
        }
    }

    private static boolean shares(Finding finding, Finding cause) {
        return !finding.cells().isEmpty()
                && (finding.rule().equals("T-VALID")
                        ? finding.cells().stream().anyMatch(cause.cells()::contains)
                        : new HashSet<>(cause.cells()).containsAll(finding.cells()));
    }

    private void follow(String id, String root) {
        if (!id.equals(root)) {
            causes.putIfAbsent(id, root);
        }
    }

    private Finding with(Finding finding) {
        String root = causes.get(finding.id());
        while (root != null && causes.containsKey(root)) {
            root = causes.get(root);
        }
        return finding.following(root, hints.getOrDefault(finding.id(), ""));
    }
}

package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The tables' rows and labels are the format's own; the draft's reader hands over what differs, and one finding names it all. The
 * card has the words, with {@code %d} for how many and {@code %s} for which.
 */
record TableConcern(String code, Concern.Kind kind) implements Rule {

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        List<Concern> found = report.source() == null
                ? List.of()
                : report.source().concerns().stream()
                        .filter(concern -> concern.kind() == kind)
                        .toList();
        return found.isEmpty() ? List.of() : List.of(finding(context.book().card(code), found));
    }

    private Finding finding(RuleCard card, List<Concern> found) {
        String words = found.stream().map(Concern::text).collect(Collectors.joining("、"));
        return new Finding(
                code,
                code,
                card.severity(),
                card.words("message").get(0).formatted(found.size(), words),
                List.of(),
                List.of(),
                found.stream().map(Concern::at).filter(Objects::nonNull).toList());
    }
}

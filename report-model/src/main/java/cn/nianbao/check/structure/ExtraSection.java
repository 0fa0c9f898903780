package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** A numbered section beside the six of article 50; headings within a section are none. */
final class ExtraSection implements Rule {

    @Override
    public String code() {
        return "S-EXTRA";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        List<String> passed = context.book().card(code()).words("allowed");
        return Heading.of(report).stream()
                .filter(heading -> heading.section().kind() == SectionKind.EXTRA)
                .filter(heading -> passed.stream().noneMatch(heading.section().heading()::startsWith))
                .map(this::finding)
                .toList();
    }

    private Finding finding(Heading extra) {
        String message = extra.words() + "是格式以外的部分。报告只有六个部分，不能遗漏，也不宜泛化：请把内容并入相应的部分，后面的序号顺次改回。";
        return Finding.on(
                code(),
                Severity.WARNING,
                extra.section().id(),
                message,
                List.of(TextSpan.heading(extra.section().id())));
    }
}

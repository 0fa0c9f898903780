package cn.nianbao.check.structure;

import static cn.nianbao.report.SectionKind.DISCLOSURE;
import static cn.nianbao.report.SectionKind.OTHER;
import static cn.nianbao.report.SectionKind.OVERVIEW;
import static cn.nianbao.report.SectionKind.PROBLEMS;
import static cn.nianbao.report.SectionKind.PROCEEDINGS;
import static cn.nianbao.report.SectionKind.REQUESTS;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** Each of the six sections must be there, whatever number it bears. */
final class MissingSection implements Rule {

    static final List<SectionKind> SIX = List.of(OVERVIEW, DISCLOSURE, REQUESTS, PROCEEDINGS, PROBLEMS, OTHER);

    @Override
    public String code() {
        return "S-MISSING";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        return SIX.stream()
                .filter(kind -> report.sections().stream().noneMatch(section -> section.kind() == kind))
                .map(this::finding)
                .toList();
    }

    private Finding finding(SectionKind kind) {
        String heading = "一二三四五六".charAt(SIX.indexOf(kind)) + "、" + kind.heading();
        return Finding.of(
                code(), Severity.ERROR, kind.word(), "缺少“" + heading + "”部分。六个部分不能遗漏，请补上标题和内容；没有内容可报的，写明“无”。");
    }
}

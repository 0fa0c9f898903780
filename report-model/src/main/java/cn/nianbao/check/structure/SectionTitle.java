package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Headings in the format's own words, and a title that says agency, year and what it is. */
final class SectionTitle implements Rule {

    private static final Set<SectionKind> NOT_OF_FORMAT = EnumSet.of(SectionKind.PREFACE, SectionKind.EXTRA);

    @Override
    public String code() {
        return "S-TITLE";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        List<Finding> findings = new ArrayList<>();
        if (!isTitle(report.title(), card.words("titles"))) {
            findings.add(title(report, card));
        }
        Set<SectionKind> seen = EnumSet.noneOf(SectionKind.class);
        for (Heading heading : Heading.of(report)) {
            SectionKind kind = heading.section().kind();
            if (NOT_OF_FORMAT.contains(kind)) {
                continue;
            }
            if (!seen.add(kind)) {
                findings.add(finding(heading, card, again(heading)));
            } else if (!isHeading(heading, card)) {
                findings.add(finding(heading, card, other(heading)));
            }
        }
        return findings;
    }

    private static boolean isTitle(String title, List<String> endings) {
        String plain = title == null ? "" : Plain.of(title);
        return endings.stream().anyMatch(ending -> plain.contains(ending));
    }

    private Finding title(Report report, RuleCard card) {
        String written = report.title() == null ? "没有认出报告标题" : "报告标题写作“" + report.title() + "”";
        String message = written + "，规范的写法是“〔机关名称〕〔年份〕年政府信息公开工作年度报告”。请核对标题。";
        return Finding.of(code(), card.severity(), "title", message);
    }

    private static boolean isHeading(Heading heading, RuleCard card) {
        String plain = Plain.of(heading.section().heading());
        SectionKind kind = heading.section().kind();
        return plain.equals(Plain.of(kind.heading())) || card.words(kind.word()).contains(plain);
    }

    private static String other(Heading heading) {
        return heading.words() + "与格式的标题不一致，格式为“" + heading.section().kind().heading() + "”。请改用格式的标题。";
    }

    private static String again(Heading heading) {
        return heading.words() + "的内容在格式里属于“" + heading.section().kind().heading() + "”，前面已有这一部分。请并到一起。";
    }

    private Finding finding(Heading heading, RuleCard card, String message) {
        String id = heading.section().id();
        return Finding.on(code(), card.severity(), id, message, List.of(TextSpan.heading(id)));
    }
}

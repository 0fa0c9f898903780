package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A government's report and that of its office are two: other figures, another date. One in the title and the other in the
 * preface leaves open which this is.
 */
final class OtherEntity implements Rule {

    private static final Pattern OFFICE = Pattern.compile(".*政府(办公室|办公厅)?");
    private static final Pattern REPORT_NAMED =
            Pattern.compile("政府(办公室|办公厅|办)?\\s?(\\d{4})\\s?年度?\\s?(?:政府)?信息公开(?:工作)?年?度?报告");

    @Override
    public String code() {
        return "N-ENTITY";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        String title = TitleAgency.of(subject);
        Matcher entity = OFFICE.matcher(title == null ? "" : title);
        if (!entity.matches()) {
            return List.of();
        }
        boolean office = entity.group(1) != null;
        return report.sections().stream()
                .filter(section -> section.kind() == SectionKind.PREFACE)
                .flatMap(preface -> other(preface, office).stream())
                .limit(1)
                .map(span -> Finding.on(
                        code(), context.book().card(code()).severity(), "", message(title, office), List.of(span)))
                .toList();
    }

    private static Optional<TextSpan> other(Section preface, boolean office) {
        Matcher named = REPORT_NAMED.matcher(preface.text());
        while (named.find()) {
            if ((named.group(1) != null) != office) {
                return Optional.of(new TextSpan(preface.id(), named.start(), named.end()));
            }
        }
        return Optional.empty();
    }

    private static String message(String title, boolean office) {
        return "标题是“" + title + "”的报告，前言说的却是" + (office ? "政府" : "政府办公室") + "的报告。两者的统计范围和公布期限不同，请核对这是哪一份，把标题和前言改成一致。";
    }
}

package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** Section one is to be short; some cities say how short. */
final class OverviewLength implements Rule {

    @Override
    public String code() {
        return "N-LENGTH";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        long most = card.number("characters").longValue();
        List<Section> overview = report.sections().stream()
                .filter(section -> section.kind() == SectionKind.OVERVIEW)
                .toList();
        long length =
                overview.stream().mapToLong(section -> letters(section.text())).sum();
        return length <= most ? List.of() : List.of(finding(card, overview, length, most));
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            letters += Character.isWhitespace(text.codePointAt(i)) ? 0 : 1;
        }
        return letters;
    }

    private Finding finding(RuleCard card, List<Section> overview, long length, long most) {
        List<TextSpan> spans = overview.stream()
                .map(section -> new TextSpan(section.id(), 0, section.text().length()))
                .toList();
        String message = "“总体情况”有 " + length + " 字，超过 " + most + " 字。请精简：只写本年度做了什么、有多少，不写空话套话。";
        return Finding.on(code(), card.severity(), "", message, spans);
    }
}

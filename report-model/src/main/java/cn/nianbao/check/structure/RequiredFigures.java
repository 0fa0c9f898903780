package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.Prose;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** Figures that a city's notice of the year asks for in section one; which they are, the city says. */
final class RequiredFigures implements Rule {

    @Override
    public String code() {
        return "N-REQUIRED";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        List<String> required = card.words("figures");
        if (required.isEmpty()) {
            return List.of();
        }
        List<Sentence> sentences = report.sections().stream()
                .filter(section -> section.kind() == SectionKind.OVERVIEW)
                .flatMap(section -> Prose.of(section).stream())
                .toList();
        List<String> missing = required.stream()
                .filter(figure -> sentences.stream().noneMatch(sentence -> gives(sentence, figure, card)))
                .toList();
        String message = "“总体情况”没有写编制通知要求的数据：" + String.join("、", missing) + "。请补上，没有发生的写明 0。";
        return missing.isEmpty() ? List.of() : List.of(Finding.of(code(), card.severity(), "", message));
    }

    private static boolean gives(Sentence sentence, String figure, RuleCard card) {
        boolean told =
                !sentence.quantities().isEmpty() || card.words("none").stream().anyMatch(sentence.text()::contains);
        return told && sentence.text().contains(figure);
    }
}

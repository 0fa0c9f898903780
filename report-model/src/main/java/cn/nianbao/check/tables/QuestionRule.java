package cn.nianbao.check.tables;

import cn.nianbao.check.AgencyKind;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions of one code. They only ask: what is unusual need not be wrong. */
record QuestionRule(String code, List<Question> questions) implements Rule {

    @Override
    public List<Finding> check(Subject subject) {
        Form form = Form.of(subject);
        RuleCard card = subject.context().book().card(code);
        String kind = AgencyKind.of(subject).orElse("");
        String format = subject.report().format();
        return questions.stream()
                .filter(question -> question.formats().contains(format))
                .filter(question ->
                        question.kinds().isEmpty() || question.kinds().contains(kind))
                .flatMap(question -> ask(question, form, card).stream())
                .toList();
    }

    private Optional<Finding> ask(Question question, Form form, RuleCard card) {
        List<Entry> raising = question.raisedBy(form, card);
        if (raising.isEmpty()) {
            return Optional.empty();
        }
        String figures = raising.stream().map(entry -> words(form, entry)).collect(Collectors.joining("，"));
        return Optional.of(
                Finding.of(code, card.severity(), question.name(), figures + "。" + question.asks(), raising));
    }

    /** Such as 表三“一、本年新收”行总计 12. */
    private static String words(Form form, Entry entry) {
        return form.tables().stream()
                .filter(table -> table.id().equals(entry.id().table()))
                .flatMap(table -> form.lines(table, Line.Direction.ROW).stream())
                .filter(row -> row.label().id().equals(entry.id().row()))
                .map(row -> row.words() + entry.words())
                .findFirst()
                .orElseThrow();
    }
}

package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.prose.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Names of those who act in office are asked about once for the whole report. */
final class NamesOfOfficials implements Rule {

    @Override
    public String code() {
        return "N-PERSON";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        List<TextSpan> spans = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String place = null;
        for (Passage passage : Passage.ofText(subject)) {
            for (var name : Officials.in(passage, card).entrySet()) {
                place = place == null ? passage.place(name.getKey()) : place;
                spans.add(new TextSpan(
                        passage.section().id(),
                        name.getKey(),
                        name.getKey() + name.getValue().length()));
                names.add(name.getValue());
            }
        }
        return names.isEmpty() ? List.of() : List.of(finding(place, names, spans));
    }

    private Finding finding(String place, List<String> names, List<TextSpan> spans) {
        String message = place + "写了工作人员的姓名 " + Officials.words(names) + "。履行职务的可以公开，请看一眼是否需要写，人员是否已经变动。";
        return Finding.on(code(), Severity.NOTICE, "officials", message, spans);
    }
}

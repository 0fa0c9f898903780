package cn.nianbao.check.privacy;

import cn.nianbao.check.Context;
import cn.nianbao.check.Passage;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names of those who apply, complain or sue. 张某某, 李某, 王女士 are as they should be. After 公民, 村民 a name is less sure: that
 * is a question.
 */
final class Applicants implements Detector {

    private static final PersonData DATA = PersonData.DATA;
    private static final String LINKS = " :(是为叫";

    @Override
    public List<Trace> in(Passage passage, List<Digits> numbers, Context context) {
        List<Trace> traces = new ArrayList<>();
        String plain = passage.plain();
        for (Mention label : passage.mentions(DATA.applicants())) {
            boolean agency = label.from() > 0 && plain.charAt(label.from() - 1) == '被';
            if (!agency) {
                names(traces, plain, label);
            }
        }
        for (Mention label : passage.mentions(DATA.citizens())) {
            citizen(plain, label).ifPresent(traces::add);
        }
        return traces;
    }

    private static void names(List<Trace> traces, String plain, Mention label) {
        int from = skipLinks(plain, label.to());
        boolean sure = plain.substring(label.to(), from).isBlank();
        Names.listAt(plain, from, sure)
                .forEach((at, name) -> traces.add(trace(at, name, Severity.ERROR, says(label, name))));
    }

    private static String says(Mention label, String name) {
        return "写了" + label.word() + "的姓名 " + Mask.name(name) + "。不得公开，请删去，或者写成“" + name.charAt(0) + "某”。";
    }

    private static Optional<Trace> citizen(String plain, Mention label) {
        int from = label.to();
        return Names.at(plain, from, true)
                .filter(name ->
                        DATA.citizensAct().stream().anyMatch(word -> plain.startsWith(word, from + name.length())))
                .map(name -> trace(
                        from,
                        name,
                        Severity.WARNING,
                        "在“" + label.word() + "”后面好像写了姓名 " + Mask.name(name) + "。请核对：是姓名的，删去或者写成“" + name.charAt(0)
                                + "某”；不是的，说明理由。"));
    }

    private static int skipLinks(String plain, int from) {
        int at = from;
        while (at < plain.length() && at - from < 3 && LINKS.indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Trace trace(int from, String name, Severity severity, String says) {
        return new Trace("name", from, from + name.length(), name, "", severity, says);
    }
}

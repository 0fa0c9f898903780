package cn.nianbao.check.words;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Subject;
import java.util.ArrayList;
import java.util.List;

/**
 * A few English commas among Chinese ones. Where most are English, a converter or a mirror wrote them, and the agency is not
 * asked about that.
 */
final class HalfWidthCommas implements Rule {

    @Override
    public String code() {
        return "N-PUNCT";
    }

    @Override
    public List<Finding> check(Subject subject) {
        Context context = subject.context();
        RuleCard card = context.book().card(code());
        List<Hit> half = new ArrayList<>();
        long full = 0;
        for (Passage passage : Passage.texts(subject)) {
            String text = passage.text();
            full += count(text, '，');
            for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
                if (at > 0 && at + 1 < text.length() && Han.is(text.charAt(at - 1)) && Han.is(text.charAt(at + 1))) {
                    half.add(new Hit(passage, at, at + 1));
                }
            }
        }
        boolean few = full >= card.number("fullWidth").longValue() * half.size();
        return half.isEmpty() || !few ? List.of() : List.of(finding(card, half));
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }

    private static Finding finding(RuleCard card, List<Hit> half) {
        String times = half.size() == 1 ? "" : "全文共 " + half.size() + " 处。";
        return Finding.on(
                card.code(),
                card.severity(),
                "half-width",
                half.get(0).where() + "里用了半角逗号，请改成全角“，”。" + times,
                half.stream().map(Hit::span).toList());
    }
}

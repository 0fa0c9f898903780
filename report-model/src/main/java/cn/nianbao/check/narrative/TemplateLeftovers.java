package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Sentence;
import cn.nianbao.prose.WordIndex;
import java.util.ArrayList;
import java.util.List;

/** What a form leaves for its user to replace: instructions, XX, empty brackets, a unit whose figure was never filled in. */
final class TemplateLeftovers implements NarrativeRule {

    private static final String UNITS = "条件份次篇个项元";
    private static final String ENDS = "，。；、）),;";

    @Override
    public String code() {
        return "N-TEMPLATE";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        WordIndex phrases =
                context.book().prepared(code(), WordIndex.class, own -> new WordIndex(own.words("phrases")));
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : narrative.passages()) {
            for (Sentence sentence : passage.sentences()) {
                judge(passage, sentence, phrases, card.words("compounds"), findings);
            }
        }
        return findings;
    }

    private void judge(
            Passage passage, Sentence sentence, WordIndex phrases, List<String> compounds, List<Finding> findings) {
        String text = sentence.text();
        for (String phrase : phrases.isIn(text) ? phrases.words() : List.<String>of()) {
            int at = text.indexOf(phrase);
            if (at >= 0 && standsAlone(text, at, at + phrase.length())) {
                add(findings, passage, sentence, at, at + phrase.length(), "是格式说明或没有填写的占位符号，请删去或换成实际内容。");
                return;
            }
        }
        int gap = gap(text, compounds);
        if (gap >= 0) {
            int unit = afterBlanks(text, gap);
            add(findings, passage, sentence, gap, unit + 1, "前面的数字没有填写，请补上数字；没有的写 0。");
        }
    }

    /** XXGK in an address is no placeholder. */
    private static boolean standsAlone(String text, int from, int to) {
        return (from == 0 || !isLatin(text.charAt(from - 1)) || !isLatin(text.charAt(from)))
                && (to == text.length() || !isLatin(text.charAt(to)) || !isLatin(text.charAt(to - 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /** Where spaces or a rule stand for a figure between a word and its unit; -1 where none do. */
    private static int gap(String text, List<String> compounds) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (isBlank(text.charAt(i)) && isHan(text.charAt(i - 1))) {
                int unit = afterBlanks(text, i);
                boolean end = unit + 1 >= text.length() || ENDS.indexOf(text.charAt(unit + 1)) >= 0;
                if (end
                        && unit < text.length()
                        && UNITS.indexOf(text.charAt(unit)) >= 0
                        && !compounds.contains("" + text.charAt(i - 1) + text.charAt(unit))) {
                    return i;
                }
                i = unit;
            }
        }
        return -1;
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return Words.isSpace(c) && c != '\n' || c == '_';
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c) && "零一二三四五六七八九十百千万亿两几余多".indexOf(c) < 0;
    }

    private void add(List<Finding> findings, Passage passage, Sentence sentence, int from, int to, String what) {
        findings.add(Finding.on(
                code(),
                Severity.WARNING,
                passage.section().id() + ":" + findings.size(),
                Narrative.place(passage.section()) + Words.quote(sentence.text(), 40) + "里的“"
                        + sentence.text().substring(from, to).strip() + "”" + what,
                List.of(sentence.span(from, to))));
    }
}

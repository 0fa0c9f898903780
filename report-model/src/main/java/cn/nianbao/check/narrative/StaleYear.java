package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Last year's text left in: a sentence that opens with another year and speaks of this year's work, or 本年 with another year. */
final class StaleYear implements NarrativeRule {

    private static final List<String> YEARS = List.of("上年", "本年");
    private static final int NEAR = 6;
    private static final int YEAR_LENGTH = 2;

    @Override
    public String code() {
        return "N-YEAR";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return report.year() != null;
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        if (narrative.report().year() == null) {
            return findings;
        }
        for (Passage passage : narrative.passages()) {
            if (passage.section().kind() != SectionKind.PREFACE
                    && (passage.has(YEARS) || passage.has(card.words("contradictions")))) {
                judge(passage, narrative.report().year(), card, findings);
            }
        }
        return findings;
    }

    private void judge(Passage passage, int year, RuleCard card, List<Finding> findings) {
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            boolean told = i + 1 < sentences.size() && goesOn(sentences.get(i + 1), year);
            String fault = fault(passage, sentences.get(i), told, year, card);
            if (fault != null) {
                findings.add(finding(passage, sentences.get(i), fault, findings.size()));
            }
        }
    }

    /** 2024年，……。2025年，……。: last year is told on purpose, this year follows. */
    private static boolean goesOn(Sentence next, int year) {
        return opens(Words.plain(next.text().strip(), year), "本年");
    }

    private static String fault(Passage passage, Sentence sentence, boolean told, int year, RuleCard card) {
        String raw = sentence.text().strip();
        String text = Words.plain(raw, year);
        if (Words.hasAny(text, card.words("contradictions")) && raw.contains(String.valueOf(year - 1))) {
            return "“本年”后面的年份不是报告年度 " + year + " 年";
        }
        if (!told && opens(text, "上年") && !raw.startsWith("上") && !Words.hasAny(text, card.words("innocent"))) {
            return "开头的年份是 " + (year - 1) + " 年，报告年度是 " + year + " 年";
        }
        boolean plan = passage.section().kind() == SectionKind.PROBLEMS && opens(text, "本年") && !raw.startsWith("本");
        if (plan && Words.hasAny(text.substring(0, Math.min(text.length(), 30)), card.words("plans"))) {
            return "把报告年度 " + year + " 年写成了今后的打算，打算应是 " + (year + 1) + " 年的";
        }
        return null;
    }

    /** At once, or behind a word or two such as 下一步. */
    private static boolean opens(String text, String year) {
        int at = text.indexOf(year);
        if (at < 0 || at > NEAR || at > 0 && "，,".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        String behind = text.substring(Math.min(text.length(), at + YEAR_LENGTH));
        String rest = behind.startsWith("度") ? behind.substring(1) : behind;
        return rest.startsWith("，")
                || rest.startsWith(",")
                || rest.startsWith("我")
                || rest.startsWith("本")
                || rest.startsWith("全年")
                || rest.startsWith("以来");
    }

    private Finding finding(Passage passage, Sentence sentence, String fault, int number) {
        return Finding.on(
                code(),
                Severity.WARNING,
                passage.section().id() + ":" + number,
                Narrative.place(passage.section()) + Words.quote(sentence.text(), 40) + "：" + fault
                        + "，可能是上年报告没有改净。请核对年份和这一句的内容。",
                List.of(sentence.at()));
    }
}

package cn.nianbao.check.narrative;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;

/** Each problem of section five has its measure; measures are this year's and not last year's again. */
final class ProblemsAndMeasures implements NarrativeRule {

    private static final String ORDINALS = "一二三四五六七八九十";

    @Override
    public String code() {
        return "N-MEASURE";
    }

    @Override
    public List<Finding> check(Narrative narrative, Context context) {
        RuleCard card = card(context);
        List<Finding> findings = new ArrayList<>();
        List<Section> sections = problems(narrative.report());
        if (sections.isEmpty()) {
            return findings;
        }
        String text = text(sections);
        int split = split(text, card.words("measures"));
        if (split < 0) {
            return findings;
        }
        int problems = listed(text.substring(0, split));
        int measures = listed(text.substring(split));
        Section first = sections.get(0);
        List<TextSpan> spans = narrative.passages(SectionKind.PROBLEMS).stream()
                .map(Passage::at)
                .toList();
        if (problems > 1 && measures > 0 && measures < problems) {
            findings.add(Finding.on(
                    code(),
                    Severity.WARNING,
                    "",
                    Narrative.place(first) + "列了 " + problems + " 个问题，只列了 " + measures + " 条改进措施。请给每个问题写出对应的措施。",
                    spans));
        }
        if (isLastYears(text.substring(split), context.lastYear(), card)) {
            findings.add(Finding.on(
                    code(),
                    Severity.WARNING,
                    "last-year",
                    Narrative.place(first) + "的改进措施与上年报告完全相同。请写本年的改进情况，并说明上年的措施落实得怎样。",
                    spans));
        }
        return findings;
    }

    private static List<Section> problems(Report report) {
        return report.sections().stream()
                .filter(section -> section.kind() == SectionKind.PROBLEMS)
                .toList();
    }

    /** A heading of a further section, such as 今后主要工作思路, is part of it. */
    private static String text(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            text.append(text.length() == 0 ? "" : section.heading())
                    .append('\n')
                    .append(section.text());
        }
        return text.toString();
    }

    /** Where the measures begin, once problems have been listed; -1 where that is not to be seen. */
    private static int split(String text, List<String> words) {
        int listed = text.indexOf("一是");
        int first = -1;
        for (String word : words) {
            int at = listed < 0 ? -1 : text.indexOf(word, listed);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    /** How far 一是, 二是, 三是 goes. */
    private static int listed(String text) {
        int count = 0;
        int at = -1;
        while (count < ORDINALS.length()) {
            at = text.indexOf(ORDINALS.charAt(count) + "是", at + 1);
            if (at < 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private static boolean isLastYears(String measures, Report lastYear, RuleCard card) {
        if (lastYear == null) {
            return false;
        }
        String before = text(problems(lastYear));
        int split = split(before, card.words("measures"));
        String now = Shingles.letters(measures);
        return split >= 0
                && now.length() >= card.number("least").intValue()
                && now.equals(Shingles.letters(before.substring(split)));
    }
}

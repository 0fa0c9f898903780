package cn.nianbao.check.words;

import cn.nianbao.check.RuleCard;
import cn.nianbao.report.SectionKind;
import java.util.List;
import java.util.Set;

/** A section that ends with a comma or colon, or whose last sentence has no full stop. Tables may follow in the others. */
final class OpenEnds extends PassageRule {

    private static final Set<SectionKind> PROSE = Set.of(
            SectionKind.PREFACE, SectionKind.OVERVIEW, SectionKind.PROBLEMS, SectionKind.OTHER, SectionKind.EXTRA);
    private static final String ENDS_CLAUSE = "。；！？）)";
    private static final String OPEN = "，、；：,;:";

    OpenEnds() {
        super("N-PUNCT", "end");
    }

    @Override
    List<Fault> faults(Passage passage, RuleCard card) {
        String text = passage.text().stripTrailing();
        if (text.isEmpty() || !PROSE.contains(passage.section().kind())) {
            return List.of();
        }
        int begin = text.lastIndexOf('\n') + 1;
        String last = text.substring(begin);
        Hit end = new Hit(passage, text.length() - 1, text.length());
        char c = text.charAt(text.length() - 1);
        if (OPEN.indexOf(c) >= 0) {
            String clause = last.substring(lastOf(last, ENDS_CLAUSE) + 1);
            boolean announces = card.words("announcements").stream().anyMatch(clause::contains);
            return announces ? List.of() : List.of(new Fault(end, "以“" + c + "”收尾，请改成句号，或者补全内容。"));
        }
        boolean sentence = begin == 0 || last.contains("，");
        return sentence && isUnended(last, card) ? List.of(new Fault(end, "句末没有句号，请补上。")) : List.of();
    }

    private static int lastOf(String text, String marks) {
        int i = text.length() - 1;
        while (i >= 0 && marks.indexOf(text.charAt(i)) < 0) {
            i--;
        }
        return i;
    }

    /** Names below a report, attachments and the like are no sentences. */
    private static boolean isUnended(String last, RuleCard card) {
        return Han.is(last.charAt(last.length() - 1))
                && Han.count(last) >= card.number("sentence").intValue()
                && last.indexOf('：') < 0
                && card.words("signatures").stream().noneMatch(last::endsWith);
    }
}

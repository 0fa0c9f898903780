package cn.nianbao.check.privacy;

import cn.nianbao.check.Passage;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.privacy.Mark.Kind;
import cn.nianbao.report.SectionKind;
import java.util.List;

/** Finds the markings that fill a line of their own. */
final class MarkedLines {

    private static final int HEAD_LINES = 2;
    /** No marking fills a line as long. */
    private static final int LONGEST = 60;

    private static final int NEAR = 60;

    private MarkedLines() {}

    static void add(List<Mark> marks, Passage passage, RuleCard card) {
        String plain = passage.plain();
        int line = 0;
        for (int from = 0; from <= plain.length(); ) {
            int end = plain.indexOf('\n', from);
            int to = end < 0 ? plain.length() : end;
            String words = to - from > LONGEST ? "…" : bare(plain.substring(from, to));
            if (!words.isEmpty()) {
                line(marks, passage, card, new Mark(kind(words, passage, card, line), from, to, words));
                line++;
            }
            from = to + 1;
        }
    }

    private static void line(List<Mark> marks, Passage passage, RuleCard card, Mark mark) {
        if (mark.kind() != null && !isOfFallenTable(passage.plain(), mark, card)) {
            Marks.add(marks, mark.kind(), mark.from(), mark.to(), mark.words());
        }
    }

    /** What a line that says nothing else marks; null for nothing. Some words mark only at the head of the report. */
    private static Kind kind(String words, Passage passage, RuleCard card, int line) {
        if (card.words("grades").contains(words)) {
            return Kind.GRADE;
        }
        if (card.words("internal").contains(words)) {
            return Kind.INTERNAL;
        }
        boolean head = line < HEAD_LINES
                && (passage.section() == null || passage.section().kind() == SectionKind.PREFACE);
        if (head && card.words("head").contains(words)) {
            return Kind.INTERNAL;
        }
        return head && card.words("drafts").contains(words) ? Kind.DRAFT : null;
    }

    /** Table three has 属于国家秘密 and 不予公开 among its labels; where it fell apart into lines they are no markings. */
    private static boolean isOfFallenTable(String plain, Mark mark, RuleCard card) {
        String around = plain.substring(Math.max(0, mark.from() - NEAR), Math.min(plain.length(), mark.to() + NEAR));
        return card.words("table").stream().anyMatch(around::contains);
    }

    /** Without blanks, brackets and stops: 【内部资料 注意保存】 is 内部资料注意保存. */
    private static String bare(String line) {
        StringBuilder bare = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= '一' && c <= '龥' || Character.isLetterOrDigit(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }
}

package cn.nianbao.check.privacy;

import cn.nianbao.check.Passage;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.privacy.Mark.Kind;
import cn.nianbao.report.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the markings of a passage. */
final class Marks {

    private static final int NEAR = 12;
    private static final int HEAD_LINES = 2;
    /** No marking fills a line as long. */
    private static final int LONGEST = 60;

    private static final Pattern STARRED =
            Pattern.compile("[绝机秘] {0,4}密 {0,4}[★☆✩✭⭐](?: {0,4}(?:[0-9一二三十]{1,3} ?[年月]|长期))?");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【]([绝机秘]密级?)[)\\]】]");
    private static final Pattern NUMBER = Pattern.compile("密(?<!保密)[发字电]?[〔\\[(]\\d{4}[〕\\])]\\d{1,4}号");

    private Marks() {}

    static List<Mark> in(Passage passage, RuleCard card) {
        List<Mark> marks = new ArrayList<>();
        if (passage.plain().indexOf('密') >= 0) {
            starred(marks, passage.plain());
        }
        lines(marks, passage, card);
        if (passage.plain().indexOf('密') >= 0) {
            bracketed(marks, passage, card);
            numbers(marks, passage.plain());
        }
        titled(marks, passage, card);
        return marks;
    }

    private static void starred(List<Mark> marks, String plain) {
        Matcher starred = STARRED.matcher(plain);
        while (starred.find()) {
            add(marks, Kind.GRADE, starred.start(), starred.end(), starred.group());
        }
    }

    /** (绝密) behind the title of a file; not where the grades are explained. */
    private static void bracketed(List<Mark> marks, Passage passage, RuleCard card) {
        Matcher bracketed = BRACKETED.matcher(passage.plain());
        while (bracketed.find()) {
            String before = passage.before(bracketed.start(), NEAR);
            if (card.words("explained").stream().noneMatch(before::contains)) {
                add(marks, Kind.BRACKETED, bracketed.start(1), bracketed.end(1), bracketed.group(1));
            }
        }
    }

    private static void numbers(List<Mark> marks, String plain) {
        Matcher number = NUMBER.matcher(plain);
        while (number.find()) {
            add(marks, Kind.NUMBER, number.start(), number.end(), number.group());
        }
    }

    private static void lines(List<Mark> marks, Passage passage, RuleCard card) {
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
            add(marks, mark.kind(), mark.from(), mark.to(), mark.words());
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
        String around = plain.substring(Math.max(0, mark.from() - 60), Math.min(plain.length(), mark.to() + 60));
        return card.words("table").stream().anyMatch(around::contains);
    }

    /** …年度报告（送审稿）: a draft by its title. */
    private static void titled(List<Mark> marks, Passage passage, RuleCard card) {
        boolean title = passage.section() == null && passage.concern() == null || passage.heading();
        for (String draft : title ? card.words("drafts") : List.<String>of()) {
            int at = passage.plain().indexOf(draft);
            if (at > 0 && "([【".indexOf(passage.plain().charAt(at - 1)) >= 0) {
                add(marks, Kind.DRAFT, at, at + draft.length(), draft);
            }
        }
    }

    /** What stands in another marking is part of it. */
    private static void add(List<Mark> marks, Kind kind, int from, int to, String words) {
        if (marks.stream().noneMatch(other -> other.from() < to && from < other.to())) {
            marks.add(new Mark(kind, from, to, words.replace(" ", "")));
        }
    }

    /** Without blanks, brackets and stops: 【内部资料 注意保存】 is 内部资料注意保存. */
    private static String bare(String line) {
        StringBuilder bare = new StringBuilder();
        line.chars().filter(Character::isLetterOrDigit).forEach(c -> bare.append((char) c));
        return bare.toString();
    }
}

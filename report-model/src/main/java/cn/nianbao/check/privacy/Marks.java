package cn.nianbao.check.privacy;

import cn.nianbao.check.Passage;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.privacy.Mark.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the markings of a passage. */
final class Marks {

    private static final int NEAR = 12;

    private static final String STARS = "★☆✩✭⭐";
    private static final Pattern STARRED =
            Pattern.compile("[绝机秘] {0,4}密 {0,4}[" + STARS + "](?: {0,4}(?:[0-9一二三十]{1,3} ?[年月]|长期))?");
    private static final List<String> GRADES = List.of("绝密", "机密", "秘密");
    private static final Pattern BRACKETED = Pattern.compile("[(\\[【]([绝机秘]密级?)[)\\]】]");
    private static final Pattern NUMBER = Pattern.compile("密(?<!保密)[发字电]?[〔\\[(]\\d{4}[〕\\])]\\d{1,4}号");

    private Marks() {}

    static List<Mark> in(Passage passage, RuleCard card) {
        List<Mark> marks = new ArrayList<>();
        boolean secret = passage.plain().indexOf('密') >= 0;
        if (secret && hasStar(passage.plain())) {
            starred(marks, passage.plain());
        }
        MarkedLines.add(marks, passage, card);
        if (secret) {
            bracketed(marks, passage, card);
            numbers(marks, passage.plain());
        }
        titled(marks, passage, card);
        return marks;
    }

    private static boolean hasStar(String plain) {
        for (int i = 0; i < STARS.length(); i++) {
            if (plain.indexOf(STARS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static void starred(List<Mark> marks, String plain) {
        Matcher starred = STARRED.matcher(plain);
        while (starred.find()) {
            add(marks, Kind.GRADE, starred.start(), starred.end(), starred.group());
        }
    }

    /** (绝密) behind the title of a file; not where the grades are explained. */
    private static void bracketed(List<Mark> marks, Passage passage, RuleCard card) {
        if (GRADES.stream().noneMatch(passage.pairs()::mayHave)) {
            return;
        }
        Matcher bracketed = BRACKETED.matcher(passage.plain());
        while (bracketed.find()) {
            String before = passage.before(bracketed.start(), NEAR);
            if (card.words("explained").stream().noneMatch(before::contains)) {
                add(marks, Kind.BRACKETED, bracketed.start(1), bracketed.end(1), bracketed.group(1));
            }
        }
    }

    private static void numbers(List<Mark> marks, String plain) {
        Matcher number = NUMBER.matcher(plain).useTransparentBounds(true);
        for (int at = plain.indexOf('密'); at >= 0; at = plain.indexOf('密', at + 1)) {
            if (number.region(at, plain.length()).lookingAt()) {
                add(marks, Kind.NUMBER, number.start(), number.end(), number.group());
            }
        }
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
    static void add(List<Mark> marks, Kind kind, int from, int to, String words) {
        if (marks.stream().noneMatch(other -> other.from() < to && from < other.to())) {
            marks.add(new Mark(kind, from, to, words.replace(" ", "")));
        }
    }
}

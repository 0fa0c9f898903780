package cn.nianbao.check.narrative;

import cn.nianbao.check.RuleCard;
import cn.nianbao.check.narrative.Group.Claim;
import cn.nianbao.prose.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds totals with their parts: 共N条，其中：a条、b条 within one sentence, at any level, and a条、b条，共N条. What stands in
 * brackets behind a part is a group of its own.
 */
final class Groups {

    private static final int FARTHEST_TOTAL = 20;

    private final RuleCard card;
    private final Sentence sentence;
    private final List<Figure> figures;
    private final List<Group> groups = new ArrayList<>();

    private Groups(RuleCard card, List<Figure> figures) {
        this.card = card;
        this.figures = figures;
        this.sentence = figures.get(0).sentence();
    }

    static List<Group> of(RuleCard card, List<Figure> figures) {
        if (figures.size() < 2) {
            return List.of();
        }
        Groups groups = new Groups(card, figures);
        for (int total = 0; total < figures.size(); total++) {
            groups.after(total);
            groups.before(total);
        }
        groups.bracketed();
        return groups.groups;
    }

    /** 共N条，其中…: the words between total and first part say so. */
    private void after(int total) {
        int first = firstPart(total);
        if (first < 0) {
            return;
        }
        String between = between(total, first);
        if (marker(between) < 0 || isVague(figures.get(total), between)) {
            return;
        }
        List<Figure> parts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        int last = collect(total, first, parts, ends, breaks);
        if (parts.size() > 1 && !isOfEarlier(total, parts)) {
            boolean whole = isWhole(total, last) && !isMixed(total, first, last);
            Group group = new Group(figures.get(total), parts, ends, breaks, claim(total, between, last), whole);
            if (group.addsUp() || !addsUpInAnyUnit(total, first)) {
                groups.add(group);
            }
        }
    }

    /** 信息80条，其中：动态30条、文件20件、公告30则: pieces of information counted by other words are parts too. */
    private boolean isMixed(int total, int first, int last) {
        String unit = figures.get(total).quantity().unit();
        return card.words("kinds").contains(unit)
                && figures.subList(first, last + 1).stream()
                        .map(figure -> figure.quantity().unit())
                        .anyMatch(other ->
                                !other.equals(unit) && card.words("kinds").contains(other));
    }

    /** 信息236条，其中动态27条、推文198条、答复11件: whatever word counts them, the first parts make up the total. */
    private boolean addsUpInAnyUnit(int total, int first) {
        BigDecimal left = figures.get(total).quantity().value();
        int depth = figures.get(first).depth();
        for (int i = first; i < figures.size() && left.signum() > 0; i++) {
            Figure figure = figures.get(i);
            boolean counts = figure.depth() == depth
                    && card.words("kinds").contains(figure.quantity().unit())
                    && !Words.hasAny(figure.before(), card.words("comparisons"));
            left = counts ? left.subtract(figure.quantity().value()) : left;
        }
        return left.signum() == 0;
    }

    /** 解读12篇、图解5篇，其中原创8篇、转载9篇: the parts make up an earlier figure, or several; or are larger than this one. */
    private boolean isOfEarlier(int total, List<Figure> parts) {
        BigDecimal sum = Group.sum(parts);
        BigDecimal whole = figures.get(total).quantity().value();
        BigDecimal together = whole;
        for (int i = total - 1; i >= 0; i--) {
            Figure earlier = figures.get(i);
            if (earlier.quantity().unit().equals(figures.get(total).quantity().unit())) {
                BigDecimal value = earlier.quantity().value();
                together = together.add(value);
                boolean larger =
                        parts.stream().anyMatch(part -> part.quantity().value().compareTo(whole) > 0);
                if (larger || sum.compareTo(value) == 0 || sum.compareTo(together) == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 分别 and 包括 need a total that says it is one, or that 分别为 follows at once. */
    private boolean isVague(Figure total, String between) {
        boolean atOnce = card.words("atOnce").stream().anyMatch(between::startsWith)
                && !Words.hasAny(total.before(), card.words("comparisons"));
        return !atOnce && !Words.hasAny(between, card.words("surely")) && !isSum(total);
    }

    private boolean isSum(Figure total) {
        return Words.hasAny(total.before(), card.words("sums"));
    }

    /** The first figure after the total that is not in a bracket of its own; a bracket that opens with 其中 counts. */
    private int firstPart(int total) {
        int depth = figures.get(total).depth();
        for (int i = total + 1; i < figures.size(); i++) {
            int deeper = figures.get(i).depth() - depth;
            boolean opens = deeper == 1 && i == total + 1 && marker(between(total, i)) >= 0;
            if (deeper <= 0 || opens) {
                return deeper < 0 ? -1 : i;
            }
        }
        return -1;
    }

    /** Where the parts are announced; -1 where they are not, or too far off to belong to that total. */
    private int marker(String between) {
        String text = withoutBrackets(between);
        for (String word : card.words("markers")) {
            int at = text.indexOf(word);
            if (at >= 0 && at <= FARTHEST_TOTAL && !hasStop(text.substring(0, at))) {
                return at;
            }
        }
        return -1;
    }

    /** A bracket that closes again is passed over. */
    private static String withoutBrackets(String text) {
        int open = Math.max(text.indexOf('（'), text.indexOf('('));
        int close = Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
        return open >= 0 && close > open ? text.substring(0, open) + text.substring(close + 1) : text;
    }

    /** Takes the parts; a part that has parts of its own swallows those. The index of the last figure taken. */
    private int collect(int total, int first, List<Figure> parts, List<Integer> ends, List<Integer> breaks) {
        Figure whole = figures.get(total);
        int depth = figures.get(first).depth();
        int last = first;
        for (int i = first; i < figures.size() && figures.get(i).depth() >= depth; i++) {
            Figure figure = figures.get(i);
            String before = i == first ? "" : between(i - 1, i);
            if (closes(before, depth, i)) {
                break;
            }
            if (i > first && (hasStop(before) || leavesOff(figure))) {
                ends.add(parts.size());
            }
            if (figure.depth() > depth) {
                continue;
            }
            if (i > first && marker(before) >= 0 && !parts.isEmpty()) {
                i = swallow(i, parts.get(parts.size() - 1)) - 1;
                continue;
            }
            boolean alike = figure.quantity().unit().equals(whole.quantity().unit());
            if (alike && !Words.hasAny(figure.before(), card.words("comparisons"))) {
                parts.add(figure);
                last = i;
            } else if (!alike && card.words("kinds").contains(figure.quantity().unit())) {
                breaks.add(parts.size());
            }
        }
        ends.add(parts.size());
        return last;
    }

    /** The bracket in which the parts stand has closed and another opened. */
    private boolean closes(String before, int depth, int i) {
        return depth > 0
                && i > 0
                && figures.get(i - 1).depth() == depth
                && (before.indexOf('）') >= 0 || before.indexOf(')') >= 0);
    }

    private boolean leavesOff(Figure figure) {
        return Words.hasAny(figure.before(), card.words("others"));
    }

    /** The figure after those that make up the part; after its semicolon, or the sentence, where they do not. */
    private int swallow(int from, Figure part) {
        BigDecimal sum = BigDecimal.ZERO;
        int stop = figures.size();
        for (int i = from; i < figures.size(); i++) {
            if (i > from && hasStop(between(i - 1, i))) {
                stop = Math.min(stop, i);
            }
            if (figures.get(i).quantity().unit().equals(part.quantity().unit())) {
                sum = sum.add(figures.get(i).quantity().value());
            }
            if (sum.compareTo(part.quantity().value()) == 0) {
                return i + 1;
            }
        }
        return stop;
    }

    private Claim claim(int total, String between, int last) {
        Figure end = figures.get(last);
        if (Words.hasAny(end.after(), card.words("choices")) || Words.hasAny(between, card.words("choiceMarkers"))) {
            return Claim.CHOICE;
        }
        String plain = Words.plain(between, null);
        boolean surely = Words.hasAny(plain, card.words("surely")) || isSum(figures.get(total));
        if (surely && Words.hasAny(plain, card.words("certainties"))) {
            return Claim.CERTAIN;
        }
        return Words.hasAny(plain, card.words("statements")) ? Claim.STATED : Claim.USUAL;
    }

    /** a条、b条，共N条: the word for the sum stands alone before the total. */
    private void before(int total) {
        Figure whole = figures.get(total);
        if (total < 2 || !card.words("sums").contains(whole.before())) {
            return;
        }
        List<Figure> parts = new ArrayList<>();
        for (int i = total - 1; i >= 0 && follows(i, whole); i--) {
            parts.add(figures.get(i));
        }
        if (parts.size() > 1) {
            groups.add(new Group(
                    whole,
                    parts,
                    List.of(parts.size()),
                    List.of(),
                    Claim.CERTAIN,
                    isWhole(total - parts.size() - 1, total)));
        }
    }

    private boolean follows(int i, Figure whole) {
        Figure figure = figures.get(i);
        String after = between(i, i + 1);
        return figure.depth() == whole.depth()
                && figure.quantity().unit().equals(whole.quantity().unit())
                && !Words.hasAny(figure.before(), card.words("comparisons"))
                && !Words.hasAny(figure.before(), card.words("sums"))
                && !Words.hasAny(after, card.words("markers"))
                && !hasStop(after);
    }

    /** 8775条（新增388条），其中甲5434条（新增163条）…: the figures in brackets add up among themselves. */
    private void bracketed() {
        List<Group> outer = List.copyOf(groups);
        for (Group group : outer) {
            Figure total = inBracket(group.total());
            List<Figure> parts = group.parts().stream().map(this::inBracket).toList();
            if (total != null && !parts.contains(null)) {
                groups.add(new Group(total, parts, group.ends(), group.breaks(), Claim.STATED, true));
            }
        }
    }

    /** The one figure in the bracket behind that figure; null where there is none. */
    private Figure inBracket(Figure figure) {
        int i = figures.indexOf(figure) + 1;
        boolean one = i < figures.size()
                && figures.get(i).depth() == figure.depth() + 1
                && figures.get(i).quantity().unit().equals(figure.quantity().unit())
                && (i + 1 == figures.size() || figures.get(i + 1).depth() <= figure.depth());
        return one ? figures.get(i) : null;
    }

    /** Whether every run of digits among these figures belongs to one of them, or to a year or a day. */
    private boolean isWhole(int first, int last) {
        for (int i = Math.max(0, first); i < last; i++) {
            if (Unread.figureIn(between(i, i + 1))) {
                return false;
            }
        }
        return !Unread.figureIn(behind(last));
    }

    /** The words behind that figure, as far as the list may go on there. */
    private String behind(int last) {
        int from = figures.get(last).quantity().at().to();
        int to = last + 1 < figures.size()
                ? figures.get(last + 1).quantity().at().from()
                : sentence.at().to();
        String behind = sentence.between(from, to);
        return hasStop(behind) ? behind.substring(0, stop(behind)) : behind;
    }

    private static boolean hasStop(String words) {
        return stop(words) >= 0;
    }

    /** Where the first semicolon stands, of either width. */
    private static int stop(String words) {
        int full = words.indexOf('；');
        int half = words.indexOf(';');
        return full < 0 || half >= 0 && half < full ? half : full;
    }

    private String between(int one, int other) {
        return sentence.between(
                figures.get(one).quantity().at().to(),
                figures.get(other).quantity().at().from());
    }
}

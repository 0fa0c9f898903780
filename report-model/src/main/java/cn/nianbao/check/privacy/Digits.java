package cn.nianbao.check.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * A number that may be written in groups: 6222 0000 1111, 138-0000-0000.
 *
 * @param digits without what parts the groups; an identity number may end in X
 * @param from where it begins in the passage
 * @param sizes how many digits each group has
 */
record Digits(String digits, int from, int to, List<Integer> sizes) {

    private static final int SHORTEST = 11;
    private static final int LONGEST = 19;
    private static final int WITHOUT_X = 17;
    private static final int WIDEST_GAP = 2;
    private static final String OF_A_CODE = "_/=%&#.@";

    private record Group(int from, int to) {

        int size() {
            return to - from;
        }
    }

    /** Every way to join neighbouring groups to a number of that length; a group is never parted. */
    static List<Digits> of(String plain) {
        List<Digits> all = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            if (isDigit(plain, i)) {
                int end = endOfChain(plain, i);
                // most figures are far too short for that
                if (end - i >= SHORTEST) {
                    addAll(all, plain, groups(plain, i, end));
                }
                i = end;
            }
            i++;
        }
        return all;
    }

    /** Where the last of the groups ends that stand near each other from there on. */
    private static int endOfChain(String plain, int from) {
        int end = from;
        int next = from;
        while (next - end <= WIDEST_GAP && next < plain.length()) {
            if (isDigit(plain, next)) {
                end = next + 1;
            } else if (!isGap(plain.charAt(next))) {
                break;
            }
            next++;
        }
        return end;
    }

    private static void addAll(List<Digits> all, String plain, List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            int size = 0;
            for (int j = i; j < groups.size(); j++) {
                size += groups.get(j).size();
                if (size > LONGEST) {
                    break;
                }
                if (size >= SHORTEST) {
                    add(all, plain, groups.subList(i, j + 1), size);
                }
            }
        }
    }

    private static List<Group> groups(String plain, int from, int to) {
        List<Group> groups = new ArrayList<>();
        int i = from;
        while (i < to) {
            int begin = i;
            while (i < to && isDigit(plain, i)) {
                i++;
            }
            if (i > begin) {
                groups.add(new Group(begin, i));
            }
            i++;
        }
        return groups;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-';
    }

    private static void add(List<Digits> all, String plain, List<Group> groups, int size) {
        int from = groups.get(0).from();
        int to = groups.get(groups.size() - 1).to();
        boolean x = size == WITHOUT_X && to < plain.length() && "Xx".indexOf(plain.charAt(to)) >= 0;
        int end = x ? to + 1 : to;
        if (isOfCode(plain, from - 1) || isOfCode(plain, end)) {
            return;
        }
        StringBuilder digits = new StringBuilder();
        groups.forEach(group -> digits.append(plain, group.from(), group.to()));
        List<Integer> sizes = groups.stream().map(Group::size).toList();
        all.add(new Digits(digits + (x ? "X" : ""), from, end, sizes));
    }

    /** Letters and the signs of addresses make a number a piece of something else. */
    private static boolean isOfCode(String plain, int at) {
        if (at < 0 || at >= plain.length()) {
            return false;
        }
        char c = plain.charAt(at);
        boolean endsSentence = c == '.' && !isDigit(plain, at + 1);
        return c < 128 && Character.isLetter(c) || OF_A_CODE.indexOf(c) >= 0 && !endsSentence;
    }

    static boolean isDigit(String plain, int at) {
        return at >= 0 && at < plain.length() && plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
    }

    boolean isWhole() {
        return sizes.size() == 1;
    }

    int length() {
        return digits.length();
    }
}

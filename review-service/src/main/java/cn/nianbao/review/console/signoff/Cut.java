package cn.nianbao.review.console.signoff;

import java.util.List;

/**
 * The first lines of a list, each of bounded length, and how many more there are: what is to be read in two minutes and printed on
 * one sheet.
 */
public record Cut(List<String> lines, int more) {

    private static final int LONGEST = 88;

    static Cut of(List<String> all, int most) {
        return new Cut(
                all.stream().limit(most).map(line -> clipped(line, LONGEST)).toList(), Math.max(0, all.size() - most));
    }

    static String clipped(String line, int longest) {
        String one = line.strip().replaceAll("\\s+", " ");
        return one.length() <= longest ? one : one.substring(0, longest) + "…";
    }

    public int all() {
        return lines.size() + more;
    }
}

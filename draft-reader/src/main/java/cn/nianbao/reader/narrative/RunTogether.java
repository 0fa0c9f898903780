package cn.nianbao.reader.narrative;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A whole report in one line, as sites that lose every line break show it: its headings still stand apart by blanks. */
public final class RunTogether {

    /** Shorter texts hold no report. */
    private static final int SHORTEST = 800;

    /** Fewer may be named in a preface. */
    private static final int FEWEST_HEADINGS = 4;

    private static final int LONGEST_TITLE = 60;

    private static final Pattern HEADING = Pattern.compile("(?U)(?<=^|[\\s。])[一二三四五六七八九]、(\\S{4,40})(?=\\s)");
    private static final Pattern TITLE = Pattern.compile("(?U)\\s*\\S+(?:报告|年报)(?=\\s)");
    private static final Pattern SIGN_OFF =
            Pattern.compile("(?U)(?<=\\s)\\S{2,40}\\s+(?=\\d{4}年\\d{1,2}月\\d{1,2}日\\s*$)");

    private RunTogether() {}

    /** Whether the text has so many of the format's headings in its midst. */
    public static boolean isReport(String text) {
        if (text.length() < SHORTEST || text.indexOf("二、") < 0) {
            return false;
        }
        return headings(text).size() >= FEWEST_HEADINGS;
    }

    private static List<MatchResult> headings(String text) {
        return HEADING.matcher(text)
                .results()
                .filter(heading -> StatutoryHeading.isLike(heading.group(1)))
                .toList();
    }

    /** Where the lines that such a text once had begin, as far as they can be told: not those within a section. */
    public static List<Integer> starts(String text) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (MatchResult heading : headings(text)) {
            starts.add(heading.start());
            starts.add(heading.end());
        }
        int last = starts.last();
        Matcher title = TITLE.matcher(text).region(0, Math.min(LONGEST_TITLE, text.length()));
        if (title.lookingAt()) {
            starts.add(title.end());
        }
        Matcher signOff = SIGN_OFF.matcher(text);
        if (signOff.find(last)) {
            starts.add(signOff.start());
            starts.add(signOff.end());
        }
        starts.remove(0);
        return List.copyOf(starts);
    }
}

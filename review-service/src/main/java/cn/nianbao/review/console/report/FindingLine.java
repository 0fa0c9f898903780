package cn.nianbao.review.console;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A finding cut where the eye rests: 表三“总计”行：总计 198，六类之和为 225，相差 27。请核对这一行。
 *
 * @param lead where it is, or what is wrong when that is short
 * @param details the figures: one line, or for a sum each side and the difference on a line of its own
 * @param advice what to do; empty where the message gives none
 * @param anchor the cell or section to look at first; empty where it is about neither
 * @param following what follows from it, to be read only by who wants to
 */
public record FindingLine(
        String lead, List<String> details, String advice, String anchor, List<FindingLine> following) {

    /** A comma that is not within brackets. */
    private static final Pattern COMMA = Pattern.compile("(?<!（[^）]{0,60})，");

    static FindingLine of(String message, String anchor) {
        int stop = message.indexOf('。') < 0 ? message.length() : message.indexOf('。') + 1;
        String said = message.substring(0, stop);
        int colon = said.indexOf('：');
        return colon < 0
                ? new FindingLine(said, List.of(), message.substring(stop), anchor, List.of())
                : new FindingLine(
                        said.substring(0, colon),
                        details(said.substring(colon + 1)),
                        message.substring(stop),
                        anchor,
                        List.of());
    }

    /** The same, with what follows from it. */
    FindingLine before(List<FindingLine> lines) {
        return new FindingLine(lead, details, advice, anchor, lines);
    }

    private static List<String> details(String said) {
        return said.contains("，相差")
                ? COMMA.splitAsStream(said)
                        .map(side -> side.replaceAll("。$", ""))
                        .toList()
                : List.of(said);
    }
}

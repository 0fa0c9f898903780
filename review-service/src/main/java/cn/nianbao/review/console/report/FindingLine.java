package cn.nianbao.review.console.report;

import cn.nianbao.check.Finding;
import cn.nianbao.report.CellId;
import cn.nianbao.review.console.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A finding cut where the eye rests: 表三“总计”行：总计 198，六类之和为 225，相差 27。请核对这一行。
 *
 * @param lead where it is, or what is wrong when that is short
 * @param details the figures: one line, or for a sum each side and the difference on a line of its own
 * @param advice what to do; empty where the message gives none
 * @param lights what it lights up
 * @param following what follows from it, to be read only by who wants to
 */
public record FindingLine(
        String lead, List<String> details, String advice, Lights lights, List<FindingLine> following) {

    /** A comma that is not within brackets. */
    private static final Pattern COMMA = Pattern.compile("(?<!（[^）]{0,60})，");

    /**
     * Everything that takes part in a finding, for a script to light up.
     *
     * @param anchor the cell or section to look at first; empty where it is about neither
     * @param cells ids, with blanks between them
     * @param words pieces of sections such as {@code s1:4-9}, with blanks between them
     */
    public record Lights(String anchor, String cells, String words) {

        static final Lights NONE = new Lights("", "", "");

        private static Lights of(Finding finding, Blame blame) {
            return new Lights(
                    blame.suspect(finding)
                            .map(Whereabouts::anchor)
                            .or(() -> section(finding))
                            .orElse(""),
                    finding.cells().stream().map(CellId::toString).collect(Collectors.joining(" ")),
                    finding.spans().stream()
                            .map(span -> span.section() + ":" + span.from() + "-" + span.to())
                            .collect(Collectors.joining(" ")));
        }

        /** Where words stand, the page leads to the heading above them. */
        private static Optional<String> section(Finding finding) {
            return finding.spans().stream()
                    .map(span -> Whereabouts.anchor(span.section()))
                    .findFirst();
        }
    }

    static FindingLine of(Finding finding, Blame blame) {
        return of(finding.message(), Lights.of(finding, blame));
    }

    static FindingLine of(String message, Lights lights) {
        int stop = message.indexOf('。') < 0 ? message.length() : message.indexOf('。') + 1;
        String said = message.substring(0, stop);
        int colon = said.indexOf('：');
        boolean whole = colon < 0;
        return new FindingLine(
                whole ? said : said.substring(0, colon),
                whole ? List.of() : details(said.substring(colon + 1)),
                message.substring(stop),
                lights,
                List.of());
    }

    /** The same, with what follows from it. */
    FindingLine before(List<FindingLine> lines) {
        return new FindingLine(lead, details, advice, lights, lines);
    }

    private static List<String> details(String said) {
        return said.contains("，相差")
                ? COMMA.splitAsStream(said)
                        .map(side -> side.replaceAll("。$", ""))
                        .toList()
                : List.of(said);
    }
}

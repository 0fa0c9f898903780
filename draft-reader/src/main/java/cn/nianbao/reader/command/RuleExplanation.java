package cn.nianbao.reader.command;

import cn.nianbao.check.RuleBook;
import cn.nianbao.check.RuleCard;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rules as the check command explains them to people. */
final class RuleExplanation {

    private static final int NEAREST = 3;

    private RuleExplanation() {}

    /**
     * One rule in full, or all in a line each.
     *
     * @param code empty for all
     */
    static String of(String code) throws CheckArguments.Unusable {
        RuleBook book = RuleBook.builtIn();
        if (code.isEmpty()) {
            return book.cards().stream().map(RuleExplanation::line).collect(Collectors.joining());
        }
        String wanted = code.toUpperCase(Locale.ROOT);
        return book.find(wanted)
                .map(RuleCard::shown)
                .orElseThrow(() -> new CheckArguments.Unusable(
                        "没有这条规则：" + code + "。相近的有：" + nearest(wanted, book) + "。不写代码则列出全部规则。"));
    }

    private static String line(RuleCard card) {
        String shown = card.severity().shown();
        return String.format("%-20s %s%s %s%n", card.code(), shown, "　".repeat(3 - shown.length()), card.title())
                .replace(System.lineSeparator(), "\n");
    }

    private static String nearest(String code, RuleBook book) {
        return book.cards().stream()
                .map(RuleCard::code)
                .sorted(Comparator.comparingInt(other -> distance(code, other)))
                .limit(NEAREST)
                .collect(Collectors.joining("、"));
    }

    /** How many letters must be put in, taken out or changed to make one of the other. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}

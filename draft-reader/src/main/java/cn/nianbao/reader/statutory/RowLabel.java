package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import java.util.LinkedHashSet;
import java.util.Set;

/** A row of the template, ready to be compared with what a draft says. */
final class RowLabel {

    private static final double SAME_NUMBER = 0.15;
    private static final double OTHER_NUMBER = -0.2;
    /** A label as short as 总计 or 其他 is a column's name too; without its number it is hardly a row. */
    private static final double SHORT_WITHOUT_NUMBER = -0.35;

    private static final int SHORT = 2;
    private static final double WITH_NOTE = 0.97;

    private final StatutoryTable table;
    private final Label row;
    private final Set<String> numbers = new LinkedHashSet<>();
    private final String official;
    private final Letters[] words;
    private final Set<String> paths = new LinkedHashSet<>();
    private final Set<String> wordings = new LinkedHashSet<>();

    RowLabel(StatutoryTable table, Label row) {
        this.table = table;
        this.row = row;
        Set<String> said = new LinkedHashSet<>();
        official = words(row.text());
        said.add(official);
        row.variants().forEach(variant -> said.add(words(variant)));
        words = said.stream().map(Letters::new).toArray(Letters[]::new);
        for (int from = row.path().size() - 1; from >= 0; from--) {
            paths.add(Wording.plain(
                    String.join("", row.path().subList(from, row.path().size()))));
        }
        wordings.addAll(said);
        wordings.addAll(paths);
    }

    /** The words of the text; its number is kept. */
    private String words(String text) {
        Wording.Numbered numbered = Wording.numbered(text);
        numbers.add(numbered.number());
        return numbered.words();
    }

    StatutoryTable table() {
        return table;
    }

    Label row() {
        return row;
    }

    int columns() {
        return table.columns().size();
    }

    /** Whether the last column is the sum of the others. */
    boolean hasTotal() {
        return hasTotal(table);
    }

    static boolean hasTotal(StatutoryTable table) {
        int last = table.columns().size() - 1;
        return last > 2 && table.columns().get(last).id().equals("total");
    }

    /** Every wording of the row and of its path. */
    Set<String> wordings() {
        return wordings;
    }

    /** The format's own words for it, made alike, without the number. */
    String official() {
        return official;
    }

    /** Whether they or the last of them say the row wholly, and not a piece of it or something like it. */
    boolean isSaidBy(Said labels) {
        for (Said said = labels; said != null; said = said.shorter()) {
            for (String wording : said.wordings()) {
                if (wordings.contains(wording)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether they or the last of them say the row's number, where it has one. */
    boolean isNumberedBy(Said labels) {
        boolean numbered = numbers.contains("");
        for (Said said = labels; said != null && !numbered; said = said.shorter()) {
            numbered = numbers.contains(said.numbered().number());
        }
        return numbered;
    }

    /** Whether they are the row's label, or that with its group's before it, numbers and all. No other words fit better. */
    boolean isPath(Said said) {
        return paths.contains(said.plain());
    }

    /** How well it fits, 0 where it does not. */
    double fit(Said said) {
        if (isPath(said)) {
            return 1 + SAME_NUMBER;
        }
        return said.oneLabel() ? likeness(said) : 0;
    }

    /** How well one label fits that is no path of the row, 0 where it does not. */
    double likeness(Said said) {
        double likeness = 0;
        for (Letters word : words) {
            likeness = Math.max(likeness, likeness(said, word));
        }
        return likeness == 0 ? 0 : likeness + numberFit(said.numbered());
    }

    private static double likeness(Said said, Letters word) {
        boolean noted =
                said.bare().equals(word.words()) && !said.numbered().words().equals(word.words());
        return noted ? WITH_NOTE : said.letters().likeness(word);
    }

    private double numberFit(Wording.Numbered said) {
        if (numbers.contains("")) {
            return 0;
        }
        if (said.number().isEmpty()) {
            return said.words().length() <= SHORT ? SHORT_WITHOUT_NUMBER : 0;
        }
        return numbers.contains(said.number()) ? SAME_NUMBER : OTHER_NUMBER;
    }
}

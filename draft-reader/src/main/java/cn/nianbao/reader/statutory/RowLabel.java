package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A row of the template, ready to be compared with what a draft says. */
final class RowLabel {

    private static final double SAME_NUMBER = 0.15;
    private static final double OTHER_NUMBER = -0.2;
    /** A label as short as 总计 or 其他 is a column's name too; without its number it is hardly a row. */
    private static final double SHORT_WITHOUT_NUMBER = -0.35;

    private static final int SHORT = 2;
    private static final int MOST_PIECES = 6;

    private final StatutoryTable table;
    private final Label row;
    private final Set<String> numbers = new LinkedHashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> paths = new LinkedHashSet<>();

    RowLabel(StatutoryTable table, Label row) {
        this.table = table;
        this.row = row;
        addWords(row.text());
        row.variants().forEach(this::addWords);
        for (int from = row.path().size() - 1; from >= 0; from--) {
            paths.add(Wording.plain(
                    String.join("", row.path().subList(from, row.path().size()))));
        }
    }

    private void addWords(String text) {
        Wording.Numbered numbered = Wording.numbered(text);
        words.add(numbered.words());
        numbers.add(numbered.number());
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

    /** How well the labels fit, 0 where they do not; the last labels count, for those before may be a group's or a head's. */
    double fit(List<Piece> labels) {
        double best = 0;
        int most = Math.min(MOST_PIECES, labels.size());
        for (int count = 1; count <= most; count++) {
            List<Piece> last = labels.subList(labels.size() - count, labels.size());
            best = Math.max(best, fit(last.stream().map(Piece::text).collect(Collectors.joining())));
        }
        return best;
    }

    private double fit(String said) {
        Wording.Numbered numbered = Wording.numbered(said);
        String bare = Wording.withoutNotes(said);
        double likeness = words.stream()
                .mapToDouble(word -> Math.max(Likeness.of(numbered.words(), word), bare.equals(word) ? 0.97 : 0))
                .max()
                .orElse(0);
        double leaf = likeness == 0 ? 0 : likeness + numberFit(numbered);
        String plain = Wording.plain(said);
        double path = paths.stream()
                .mapToDouble(p -> p.equals(plain) ? 1 + SAME_NUMBER : 0)
                .max()
                .orElse(0);
        return Math.max(leaf, path);
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

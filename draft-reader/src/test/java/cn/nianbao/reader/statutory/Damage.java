package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What page breaks and converters do to tables, at random. */
final class Damage {

    private static final List<String> PAGE_BREAKS = List.of("", "\n", "- 3 -\n", "\n第 4 页\n");

    private final Random random;
    private final StringBuilder done = new StringBuilder();

    Damage(Random random) {
        this.random = random;
    }

    /** Damages the rows of one table. */
    List<MadeRow> apply(List<MadeRow> rows) {
        List<MadeRow> damaged = new ArrayList<>();
        for (MadeRow row : rows) {
            switch (row.head() ? 99 : random.nextInt(40)) {
                case 0 -> damaged.addAll(folded(row));
                case 1 -> damaged.addAll(afterBreak(row));
                case 2 -> damaged.add(withExtraZero(row));
                case 3 -> damaged.add(withoutOne(row));
                case 4 -> damaged.add(withoutGroups(row));
                case 5 -> damaged.add(withEmptyZeros(row));
                case 6 -> damaged.add(collapsed(row));
                case 7 -> note("row lost");
                case 8 -> damaged.addAll(twice(row));
                default -> damaged.add(row);
            }
        }
        return damaged;
    }

    /** Damages the text as a whole: page breaks between lines. */
    String apply(String text) {
        StringBuilder broken = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            broken.append(line).append('\n');
            if (random.nextInt(60) == 0) {
                broken.append(PAGE_BREAKS.get(random.nextInt(PAGE_BREAKS.size())));
            }
        }
        return broken.toString();
    }

    /** The label on two lines, the figures with the first or the second half. */
    private List<MadeRow> folded(MadeRow row) {
        String label =
                row.labels().isEmpty() ? "" : row.labels().get(row.labels().size() - 1);
        if (label.length() < 9) {
            return List.of(row);
        }
        note("folded " + label);
        int at = 5 + random.nextInt(label.length() - 8);
        MadeRow first = new MadeRow(row.stub(), row.labels(), blanks(row), false);
        first.labels().set(row.labels().size() - 1, label.substring(0, at));
        MadeRow second = new MadeRow(row.stub(), row.labels(), blanks(row), false);
        second.labels().replaceAll(any -> "");
        second.labels().set(row.labels().size() - 1, label.substring(at));
        List<String> figures = random.nextBoolean() ? first.figures() : second.figures();
        figures.clear();
        figures.addAll(row.figures());
        return List.of(first, second);
    }

    private static List<String> blanks(MadeRow row) {
        return row.figures().stream().map(figure -> "").toList();
    }

    /** A page break: the heads again, no group labels. */
    private List<MadeRow> afterBreak(MadeRow row) {
        if (row.stub() != 3) {
            return List.of(row);
        }
        note("break before " + row.labels());
        List<MadeRow> rows = new ArrayList<>(MadeTables.requestHeads());
        rows.add(random.nextBoolean() ? row : withoutGroups(row));
        return rows;
    }

    private MadeRow withExtraZero(MadeRow row) {
        note("extra zero " + row.labels());
        MadeRow extra = new MadeRow(row.stub(), row.labels(), row.figures(), false);
        extra.figures().add(random.nextInt(row.figures().size() + 1), "0");
        return extra;
    }

    private MadeRow withoutOne(MadeRow row) {
        if (row.figures().contains("")) {
            return row;
        }
        note("one lost " + row.labels());
        MadeRow shorter = new MadeRow(row.stub(), row.labels(), row.figures(), false);
        shorter.figures().remove(random.nextInt(row.figures().size()));
        return shorter;
    }

    private MadeRow withoutGroups(MadeRow row) {
        if (row.labels().size() < 2) {
            return row;
        }
        note("moved to the margin " + row.labels());
        return new MadeRow(row.stub(), List.of(row.labels().get(row.labels().size() - 1)), row.figures(), false);
    }

    private MadeRow withEmptyZeros(MadeRow row) {
        note("empty zeros " + row.labels());
        MadeRow empty = new MadeRow(row.stub(), row.labels(), row.figures(), false);
        empty.figures().replaceAll(figure -> figure.equals("0") ? "" : figure);
        return empty;
    }

    private MadeRow collapsed(MadeRow row) {
        note("collapsed " + row.labels());
        MadeRow collapsed = new MadeRow(row.stub(), row.labels(), row.figures(), false);
        collapsed.figures().removeIf(figure -> figure.equals("0"));
        return collapsed;
    }

    /** A row that stands twice, once with the figures of another draft. */
    private List<MadeRow> twice(MadeRow row) {
        if (row.labels().isEmpty()) {
            return List.of(row);
        }
        note("twice " + row.labels());
        MadeRow other = withoutGroups(row);
        MadeRow copy = new MadeRow(row.stub(), other.labels(), other.figures(), false);
        copy.figures().replaceAll(figure -> figure.isEmpty() ? "" : figure + "1");
        return random.nextBoolean() ? List.of(row, copy) : List.of(copy, row);
    }

    private void note(String what) {
        done.append(what).append("; ");
    }

    @Override
    public String toString() {
        return done.toString();
    }
}

package cn.nianbao.reader.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What agencies, office programs and converters do to the statutory tables. Each knows how much of the figures a reader must read
 * for certain all the same: from a file that keeps cells, and from a text.
 */
enum TableDamage {
    /** Labels on two lines. */
    LABELS_FOLDED(0.99, 0.5) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(labels(table, random, (text, at) -> text.substring(0, at) + "\n" + text.substring(at)));
        }
    },
    LABELS_SPACED(0.99, 0.5) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(labels(table, random, (text, at) -> text.substring(0, at) + " " + text.substring(at)));
        }
    },
    /** Every head one character a line. */
    HEADS_VERTICAL(0.99, 0.3) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(table.map(span -> isNarrowHead(table, span)
                    ? span.saying(
                            span.text().chars().mapToObj(Character::toString).collect(Collectors.joining("\n")))
                    : span));
        }
    },
    LABELS_VARIED(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(table.map(span -> span.saying(LabelVariants.of(span.text(), random))));
        }
    },
    TRADITIONAL(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(table.map(span -> span.saying(LabelVariants.traditional(span.text()))));
        }
    },
    NUMBERS_WIDE(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(figures(table, text -> text.chars()
                    .mapToObj(c -> Character.toString(c + '！' - '!'))
                    .collect(Collectors.joining())));
        }
    },
    NUMBERS_WITH_COMMAS(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(figures(table, text -> text.replaceFirst("^(\\d+)(\\d{3})$", "$1,$2")));
        }
    },
    NUMBERS_PADDED(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(figures(table, text -> " " + text + "\u3000"));
        }
    },
    NUMBERS_FOLDED(0.4, 0.1) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(figures(table, text -> random.nextInt(4) == 0 ? apart(text, "\n", random) : text));
        }
    },
    NUMBERS_SPACED(0.4, 0.2) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(figures(table, text -> random.nextInt(4) == 0 ? apart(text, " ", random) : text));
        }
    },
    /** O for 0 and l for 1, as recognition of characters leaves them. */
    LETTERS(0.3, 0.1) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(figures(
                    table,
                    text -> random.nextInt(4) == 0 ? text.replace('0', 'O').replace('1', 'l') : text));
        }
    },
    ZEROS_BLANK(0.8, 0.1) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(figures(table, text -> text.equals("0") ? "" : text));
        }
    },
    ZEROS_STROKES(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            String stroke = List.of("/", "-", "—", "——").get(random.nextInt(4));
            return List.of(figures(table, text -> text.equals("0") ? stroke : text));
        }
    },
    /** The heads of table three again in its midst. */
    HEADS_REPEATED(0.99, 0.5) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return isLong(table)
                    ? List.of(table.with(table.rows(0, HEADS, false), HEADS + 1 + random.nextInt(20)))
                    : List.of(table);
        }
    },
    /** A page break: the table in two, words of groups only in the first. */
    CUT(0.8, 0.5) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            int at = 1 + random.nextInt(table.height() - 1);
            return List.of(table.rows(0, at, false), table.rows(at, table.height(), random.nextBoolean()));
        }
    },
    CUT_WITH_HEADS(0.9, 0.5) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            if (!isLong(table)) {
                return List.of(table);
            }
            int at = HEADS + 1 + random.nextInt(20);
            DrawnTable rest = table.rows(at, table.height(), random.nextBoolean());
            return List.of(table.rows(0, at, false), rest.with(table.rows(0, HEADS, false), 0));
        }
    },
    /** A page break inside a row: the second half of its label stands on the next page, its figures here or there. */
    ROW_CUT(0.8, 0.4) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            if (!isLong(table)) {
                return List.of(table);
            }
            int at = HEADS + random.nextInt(table.height() - HEADS);
            boolean figuresBelow = random.nextBoolean();
            int cut = 3 + random.nextInt(4);
            DrawnTable above = table.rows(0, at + 1, false).map(span -> inHalves(span, at, true, figuresBelow, cut));
            DrawnTable below =
                    table.rows(at, table.height(), false).map(span -> inHalves(span, 0, false, figuresBelow, cut));
            return List.of(above, below);
        }
    },
    /** Every grid position a cell of its own. */
    UNMERGED(0.99, 0.5) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(unmerged(table, false));
        }
    },
    UNMERGED_REPEATED(0.99, 0.3) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(unmerged(table, true));
        }
    },
    CAPTIONS_LOST(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(without(table, row -> table.at(row, 0).text().startsWith("第二十条")));
        }
    },
    HEADS_LOST(0.7, 0.3) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return isLong(table) ? List.of(table.rows(HEADS, table.height(), false)) : List.of(table);
        }
    },
    /** Section two in its small tables. */
    SMALL_TABLES(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            List<Integer> starts = new ArrayList<>();
            IntStream.range(0, table.height())
                    .filter(row -> table.at(row, 0).text().startsWith("第二十条"))
                    .forEach(starts::add);
            starts.add(table.height());
            List<DrawnTable> small = new ArrayList<>();
            for (int i = 0; i + 1 < starts.size(); i++) {
                small.add(table.rows(starts.get(i), starts.get(i + 1), false));
            }
            return small.isEmpty() ? List.of(table) : small;
        }
    },
    /** A row that says the unit, above all. */
    UNIT_ROW(0.99, 0.6) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(
                    table.with(new DrawnTable(table.width(), List.of(new Span("单位：件", 0, 0, 1, table.width()))), 0));
        }
    },
    /** A column that counts rows, before the labels. */
    NUMBER_COLUMN(0.9, 0.3) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            if (!isLong(table)) {
                return List.of(table);
            }
            List<Span> spans =
                    new ArrayList<>(table.map(span -> span.below(0, 1)).spans());
            spans.add(new Span("序号", 0, 0, HEADS, 1));
            for (int row = HEADS; row < table.height(); row++) {
                spans.add(new Span("" + (row - HEADS + 1), row, 0, 1, 1));
            }
            return List.of(new DrawnTable(table.width() + 1, spans));
        }
    },
    /** A column with the sum of the legal persons before the last of table three. */
    SUBTOTAL_COLUMN(0.5, 0.05) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            if (!isLong(table)) {
                return List.of(table);
            }
            int last = table.width() - 1;
            List<Span> spans = new ArrayList<>();
            table.spans().forEach(span -> spans.add(span.column() == last ? span.below(0, 1) : span));
            spans.add(new Span("小计", 2, last, 1, 1));
            for (int row = HEADS; row < table.height(); row++) {
                int at = row;
                int sum = IntStream.range(HEADS + 1, last)
                        .map(column -> Integer.parseInt(table.at(at, column).text()))
                        .sum();
                spans.add(new Span("" + sum, row, last, 1, 1));
            }
            return List.of(new DrawnTable(table.width() + 1, widened(spans, last)));
        }
    },
    /** A column of table three is not there at all. */
    COLUMN_LOST(0.3, 0.05) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            if (!isLong(table)) {
                return List.of(table);
            }
            int lost = HEADS + 1 + random.nextInt(5);
            List<Span> spans = table.spans().stream()
                    .filter(span -> span.column() != lost || span.columns() > 1)
                    .map(span -> span.column() > lost
                            ? span.below(0, -1)
                            : span.column() <= lost && lost < span.column() + span.columns()
                                    ? new Span(span.text(), span.row(), span.column(), span.rows(), span.columns() - 1)
                                    : span)
                    .toList();
            return List.of(new DrawnTable(table.width() - 1, spans));
        }
    },
    /** In one row in eight a cell is missing, and those after it move up. */
    CELL_LOST(0.4, 0.3) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(shifted(table, random, -1));
        }
    },
    /** In one row in eight a cell stands twice, and those after it move on. */
    CELL_DOUBLED(0.4, 0.3) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return List.of(shifted(table, random, 1));
        }
    },
    ROW_LOST(0.7, 0.4) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            int lost = random.nextInt(table.height());
            boolean isHead = table.row(lost).stream().noneMatch(Span::isFigure);
            return isHead ? List.of(table) : List.of(without(table, row -> row == lost));
        }
    },
    ROW_DOUBLED(0.7, 0.4) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            int row = random.nextInt(table.height());
            return List.of(table.with(table.rows(row, row + 1, true), row + 1));
        }
    },
    /** A row that the agency added for itself. */
    OWN_ROW(0.7, 0.4) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            int row = 1 + random.nextInt(table.height());
            DrawnTable like = table.rows(row - 1, row, true)
                    .map(span -> span.saying(span.isFigure() ? "" + random.nextInt(90) : "其他重要公告"));
            return List.of(table.with(like, row));
        }
    },
    /** A row's label stands below, its neighbour's above; the figures stay with their labels. */
    ROWS_EXCHANGED(0.6, 0.4) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            int row = random.nextInt(table.height() - 1);
            return List.of(
                    columns(table, row).equals(columns(table, row + 1))
                            ? table.map(span -> span.rows() == 1 && span.row() == row
                                    ? span.below(1, 0)
                                    : span.rows() == 1 && span.row() == row + 1 ? span.below(-1, 0) : span)
                            : table);
        }
    },
    /** Two columns of table three change places, heads and all. */
    COLUMNS_EXCHANGED(0.9, 0.05) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            int column = HEADS + 1 + random.nextInt(4);
            return isLong(table)
                    ? List.of(
                            table.map(span -> span.columns() > 1 || span.column() < column || span.column() > column + 1
                                    ? span
                                    : span.below(0, span.column() == column ? 1 : -1)))
                    : List.of(table);
        }
    },
    /** Two rows run together in one, a line of the cell each. */
    ROWS_MERGED(0.7, 0.3) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            if (!isLong(table)) {
                return List.of(table);
            }
            int row = HEADS + random.nextInt(table.height() - HEADS - 1);
            DrawnTable shorter = without(table, lost -> lost == row + 1);
            return List.of(shorter.map(span -> span.row() == row && span.rows() == 1
                    ? span.saying(span.text() + "\n"
                            + table.at(row + 1, span.column()).text())
                    : span));
        }
    },
    /** The second page lacks the columns of the groups, and its labels stand in the first. */
    CUT_NARROW(0.8, 0.4) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            if (!isLong(table)) {
                return List.of(table);
            }
            int at = HEADS + 4 + random.nextInt(16);
            List<Span> rest = new ArrayList<>();
            for (Span span : table.rows(at, table.height(), false).spans()) {
                int to = Math.max(1, span.column() + span.columns() - 2);
                int from = Math.max(0, span.column() - 2);
                if (span.column() + span.columns() > 2) {
                    rest.add(new Span(span.text(), span.row(), from, span.rows(), to - from));
                }
            }
            return List.of(table.rows(0, at, false), new DrawnTable(table.width() - 2, rest));
        }
    },
    /** The table stands twice, the second time with other figures. */
    TABLE_TWICE(0.0, 0.0) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            DrawnTable other = figures(table, text -> text.matches("\\d+") ? text + random.nextInt(3) : text);
            return random.nextBoolean() ? List.of(table, other) : List.of(other, table);
        }
    },
    /** Rows and columns of table three exchanged. */
    TURNED(0.1, 0.05) {
        @Override
        List<DrawnTable> of(DrawnTable table, Random random) {
            return isLong(table)
                    ? List.of(new DrawnTable(
                            table.height(),
                            table.spans().stream().map(Span::turned).toList()))
                    : List.of(table);
        }
    };

    /** How many head rows table three has, and how many columns of labels. */
    private static final int HEADS = 3;

    private static final Set<TableDamage> OWN_COLUMNS = EnumSet.of(COLUMNS_EXCHANGED, COLUMN_LOST, SUBTOTAL_COLUMN);
    private static final Set<TableDamage> MOVED_CELLS = EnumSet.of(CELL_LOST, CELL_DOUBLED);

    private final double fromCells;
    private final double fromText;

    TableDamage(double fromCells, double fromText) {
        this.fromCells = fromCells;
        this.fromText = fromText;
    }

    abstract List<DrawnTable> of(DrawnTable table, Random random);

    /**
     * What becomes of a table. The agency's own columns come before what programs do to the table, and cells that move come last, so
     * that the file still shows what happened. What earlier damage left as a single row stays as it is.
     */
    static List<DrawnTable> of(List<TableDamage> damages, DrawnTable table, Random random) {
        List<DrawnTable> tables = List.of(table);
        List<TableDamage> inOrder = damages.stream()
                .sorted(Comparator.comparing(
                        damage -> OWN_COLUMNS.contains(damage) ? 0 : MOVED_CELLS.contains(damage) ? 2 : 1))
                .toList();
        for (TableDamage damage : inOrder) {
            tables = tables.stream()
                    .flatMap(each -> each.height() < 2 ? Stream.of(each) : damage.of(each, random).stream())
                    .toList();
        }
        return tables;
    }

    /** Whether a file with all of them still shows, to who looks closely, that something happened. */
    static boolean leaveTraces(List<TableDamage> damages) {
        return !damages.containsAll(List.of(COLUMNS_EXCHANGED, HEADS_LOST))
                && !damages.containsAll(List.of(TABLE_TWICE, ROW_LOST))
                && !damages.containsAll(List.of(TABLE_TWICE, ZEROS_BLANK))
                && !damages.containsAll(MOVED_CELLS);
    }

    /** The least share of figures that a reader must read for certain. */
    double leastShare(boolean keepsCells) {
        return keepsCells ? fromCells : fromText;
    }

    private interface Fold {
        String at(String text, int place);
    }

    private interface Row {
        boolean is(int row);
    }

    private interface Figure {
        String other(String text);
    }

    private static boolean isLong(DrawnTable table) {
        return table.height() > 20 && table.width() == 10;
    }

    private static boolean isNarrowHead(DrawnTable table, Span span) {
        return !span.isFigure() && span.columns() == 1 && (table.width() == 15 || isLong(table) && span.row() < HEADS);
    }

    private static List<Integer> columns(DrawnTable table, int row) {
        return table.row(row).stream()
                .filter(span -> span.rows() == 1)
                .map(Span::column)
                .toList();
    }

    private static DrawnTable labels(DrawnTable table, Random random, Fold fold) {
        return table.map(span -> span.isFigure() || span.text().length() < 4 || random.nextInt(3) > 0
                ? span
                : span.saying(
                        fold.at(span.text(), 2 + random.nextInt(span.text().length() - 3))));
    }

    private static DrawnTable figures(DrawnTable table, Figure figure) {
        return table.map(span -> span.isFigure() ? span.saying(figure.other(span.text())) : span);
    }

    private static String apart(String text, String by, Random random) {
        int at = text.length() < 2 ? 0 : 1 + random.nextInt(text.length() - 1);
        return at == 0 ? text : text.substring(0, at) + by + text.substring(at);
    }

    private static Span inHalves(Span span, int row, boolean above, boolean figuresBelow, int cut) {
        if (span.row() != row || span.rows() > 1 && !above) {
            return span;
        }
        if (span.isFigure()) {
            return figuresBelow == above ? span.saying("") : span;
        }
        int at = Math.min(cut, span.text().length());
        return span.saying(above ? span.text().substring(0, at) : span.text().substring(at));
    }

    private static DrawnTable unmerged(DrawnTable table, boolean repeated) {
        List<Span> single = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            for (int column = 0; column < table.width(); column++) {
                Span span = table.at(row, column);
                boolean first = span.row() == row && span.column() == column;
                boolean label = !span.isFigure();
                single.add(new Span(first || repeated && label ? span.text() : "", row, column, 1, 1));
            }
        }
        return new DrawnTable(table.width(), single);
    }

    private static DrawnTable without(DrawnTable table, Row lost) {
        DrawnTable rest = null;
        int from = 0;
        for (int row = 0; row <= table.height(); row++) {
            if (row == table.height() || lost.is(row)) {
                DrawnTable piece = table.rows(from, row, true);
                rest = rest == null ? piece : rest.with(piece, rest.height());
                from = row + 1;
            }
        }
        return rest;
    }

    /** Heads that ended where a column was put in reach over it. */
    private static List<Span> widened(List<Span> spans, int column) {
        return spans.stream()
                .map(span -> span.columns() > 1 && span.column() + span.columns() >= column && span.column() >= HEADS
                        ? new Span(span.text(), span.row(), span.column(), span.rows(), span.columns() + 1)
                        : span)
                .toList();
    }

    private static DrawnTable shifted(DrawnTable table, Random random, int by) {
        List<Span> spans = new ArrayList<>();
        for (int row = 0; row < table.height(); row++) {
            List<Span> cells = table.row(row);
            List<Span> figures = cells.stream().filter(Span::isFigure).toList();
            boolean damage = figures.size() > 2 && random.nextInt(8) == 0;
            Span at = damage ? figures.get(random.nextInt(figures.size())) : null;
            for (Span cell : cells) {
                boolean after = at != null && cell.column() > at.column();
                if (cell != at || by > 0) {
                    spans.add(after ? cell.below(0, by) : cell);
                }
                if (cell == at && by > 0) {
                    spans.add(new Span(at.text(), row, at.column() + 1, 1, 1));
                }
            }
        }
        int width = spans.stream()
                .mapToInt(span -> span.column() + span.columns())
                .max()
                .orElse(0);
        return new DrawnTable(width, spans);
    }
}

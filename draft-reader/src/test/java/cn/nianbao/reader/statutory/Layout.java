package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which texts lay out tables. */
enum Layout {
    /** A row a line, a tab between grid columns. */
    TABS {
        @Override
        void row(StringBuilder text, MadeRow row) {
            text.append(String.join("\t", row.cells())).append('\n');
        }
    },
    /** Tabs, but a label leaves only one column for all it spans, and the missing ones come last. */
    SHIFTED_TABS {
        @Override
        void row(StringBuilder text, MadeRow row) {
            List<String> cells = new ArrayList<>(row.labels());
            int missing = row.stub() - cells.size();
            cells.addAll(row.figures());
            for (int i = 0; i < missing; i++) {
                cells.add("");
            }
            text.append(String.join("\t", cells)).append('\n');
        }
    },
    /** Markdown with every grid column. */
    MARKDOWN {
        @Override
        void row(StringBuilder text, MadeRow row) {
            text.append("| ").append(String.join(" | ", row.cells())).append(" |\n");
        }
    },
    /** Pipes after cells; spanned rows are not repeated, spanned columns come last. */
    PIPES {
        @Override
        void row(StringBuilder text, MadeRow row) {
            text.append(row.written().stream().map(cell -> cell + " | ").collect(Collectors.joining()))
                    .append("| ".repeat(Math.max(0, row.stub() - row.labels().size())))
                    .append('\n');
        }
    },
    /** A cell a line, empty lines everywhere. */
    CELLS {
        @Override
        void row(StringBuilder text, MadeRow row) {
            row.written().stream().filter(cell -> !cell.isEmpty()).forEach(cell -> text.append(cell)
                    .append("\n\n"));
        }
    },
    /** A cell a line after a tab, an empty line between rows. */
    TABBED_CELLS {
        @Override
        void row(StringBuilder text, MadeRow row) {
            List<String> cells = new ArrayList<>(row.labels());
            row.figures().stream()
                    .filter(cell -> !row.head() || !cell.isEmpty())
                    .forEach(cells::add);
            cells.forEach(cell -> text.append('\t').append(cell).append('\n'));
            text.append('\n');
        }
    },
    /** A cell a line with a pipe at its end. */
    CELLS_WITH_PIPE {
        @Override
        void row(StringBuilder text, MadeRow row) {
            row.written().forEach(cell -> text.append(cell.isEmpty() ? "" : cell + " ")
                    .append("|\n"));
        }
    },
    /** A cell a line with a pipe at its end, and behind a row's last cell the pipes of the columns that its cells span. */
    CELLS_WITH_SPARE_PIPES {
        @Override
        void row(StringBuilder text, MadeRow row) {
            List<String> cells = row.written();
            int spare = row.stub() - row.labels().size();
            while (cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
                cells.remove(cells.size() - 1);
                spare++;
            }
            text.append(String.join(" |\n", cells))
                    .append(spare > 0 ? " | " + "|".repeat(spare) : " |")
                    .append('\n');
        }
    },
    /** A cell a line, and a line with a pipe. */
    CELLS_AND_PIPES {
        @Override
        void row(StringBuilder text, MadeRow row) {
            row.written().forEach(cell -> text.append(cell.isEmpty() ? "" : cell + "\n")
                    .append("|\n"));
        }
    },
    /** A pipe alone opens a row, its cells stand a line each. */
    OPENED_ROWS {
        @Override
        void row(StringBuilder text, MadeRow row) {
            text.append("| \n");
            row.written().forEach(cell -> text.append(' ').append(cell).append("  | \n"));
        }
    },
    /** A row a line, a blank between cells. */
    SPACES {
        @Override
        void row(StringBuilder text, MadeRow row) {
            text.append(row.written().stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(" ")))
                    .append('\n');
        }
    };

    abstract void row(StringBuilder text, MadeRow row);

    /** Whether a reader can see that a cell is empty. */
    boolean showsEmptyCells() {
        return this != CELLS && this != SPACES;
    }

    String table(List<MadeRow> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> row(text, row));
        return text.append('\n').toString();
    }
}

package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which texts of the web and of converters lay out tables, beyond those that the samples show. */
enum CopiedText implements SampleFile {
    /** Tabs, but a label leaves only one column for all it spans, and the missing ones come last. */
    SHIFTED_TABS {
        @Override
        String row(DrawnTable table, int row) {
            List<String> cells = table.rowWithMerged(row).stream()
                    .map(span -> span.row() == row ? span.text() : "")
                    .collect(Collectors.toCollection(ArrayList::new));
            cells.addAll(Collections.nCopies(table.width() - cells.size(), ""));
            return String.join("\t", cells);
        }
    },
    /** Pipes after cells; spanned rows are not repeated, spanned columns come last. */
    TRAILING_PIPES {
        @Override
        String row(DrawnTable table, int row) {
            int shown = table.row(row).size();
            return words(table, row).map(cell -> cell + " | ").collect(Collectors.joining())
                    + "| ".repeat(Math.max(0, Math.min(2, table.width() - shown)));
        }
    },
    /** A cell a line, empty lines everywhere. */
    CELLS {
        @Override
        String row(DrawnTable table, int row) {
            return words(table, row)
                    .filter(cell -> !cell.isEmpty())
                    .map(cell -> cell + "\n")
                    .collect(Collectors.joining("\n"));
        }
    },
    /** A cell a line after a tab, an empty line between rows. */
    TABBED_CELLS {
        @Override
        String row(DrawnTable table, int row) {
            return words(table, row).map(cell -> "\t" + cell + "\n").collect(Collectors.joining());
        }
    },
    /** A cell a line with a pipe at its end. */
    CELLS_WITH_PIPE {
        @Override
        String row(DrawnTable table, int row) {
            return words(table, row)
                    .map(cell -> cell.isEmpty() ? "|" : cell + " |")
                    .collect(Collectors.joining("\n"));
        }
    },
    /** A cell a line, and a line with a pipe. */
    CELLS_AND_PIPES {
        @Override
        String row(DrawnTable table, int row) {
            return words(table, row)
                    .map(cell -> cell.isEmpty() ? "|" : cell + "\n|")
                    .collect(Collectors.joining("\n"));
        }
    },
    /** A pipe alone opens a row, its cells stand a line each. */
    OPENED_ROWS {
        @Override
        String row(DrawnTable table, int row) {
            return words(table, row).map(cell -> " " + cell + "  | ").collect(Collectors.joining("\n", "| \n", ""));
        }
    },
    /** A row a line, a blank between cells. */
    SPACES {
        @Override
        String row(DrawnTable table, int row) {
            return words(table, row).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" "));
        }
    };

    @Override
    public String ending() {
        return "." + name().toLowerCase().replace('_', '-') + ".txt";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        return PlainText.laidOut(report, this::rows).getBytes(StandardCharsets.UTF_8);
    }

    private String rows(DrawnTable table) {
        return IntStream.range(0, table.height())
                .mapToObj(row -> row(table, row))
                .collect(Collectors.joining("\n"));
    }

    abstract String row(DrawnTable table, int row);

    /** Only the cells that begin in the row. */
    private static Stream<String> words(DrawnTable table, int row) {
        return table.row(row).stream().map(Span::text);
    }
}

package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A draft as plain text, in the layouts that copying out of other programs leaves behind. */
public enum PlainText implements SampleFile {
    /** Out of a spreadsheet: a tab between cells, merged cells empty but for their first. */
    TABS(".tabs.txt") {
        @Override
        String row(DrawnTable table, int row) {
            return cells(table, row).collect(Collectors.joining("\t"));
        }
    },
    /** Out of a converter: strokes around cells, merged cells empty but for their first. */
    PIPES(".pipes.txt") {
        @Override
        String row(DrawnTable table, int row) {
            return cells(table, row).collect(Collectors.joining(" | ", "| ", " |"));
        }
    },
    /** Out of a web page: every cell on a line of its own, merged cells once, an empty line after each row. */
    LINES(".lines.txt") {
        @Override
        String row(DrawnTable table, int row) {
            return table.row(row).stream()
                    .map(Span::text)
                    .collect(Collectors.joining("\n", "", row == table.height() - 1 ? "" : "\n"));
        }
    };

    private final String ending;

    PlainText(String ending) {
        this.ending = ending;
    }

    @Override
    public String ending() {
        return ending;
    }

    @Override
    public byte[] bytes(SampleReport report) {
        return laidOut(report, this::rows).getBytes(StandardCharsets.UTF_8);
    }

    /** Title, parts and sign-off, with an empty line between. */
    static String laidOut(SampleReport report, Function<DrawnTable, String> layout) {
        List<String> blocks = new ArrayList<>(List.of(report.title()));
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                blocks.add(part.title());
            }
            blocks.addAll(part.paragraphs());
            report.tables(part).forEach(table -> blocks.add(layout.apply(table)));
        }
        blocks.addAll(report.signOff());
        return String.join("\n\n", blocks) + "\n";
    }

    private String rows(DrawnTable table) {
        return IntStream.range(0, table.height())
                .mapToObj(row -> row(table, row))
                .collect(Collectors.joining("\n"));
    }

    abstract String row(DrawnTable table, int row);

    /** The text of every grid position of a row; a merged cell shows at its first position only. */
    private static Stream<String> cells(DrawnTable table, int row) {
        return IntStream.range(0, table.width()).mapToObj(column -> {
            Span span = table.at(row, column);
            return span.row() == row && span.column() == column ? span.text() : "";
        });
    }
}

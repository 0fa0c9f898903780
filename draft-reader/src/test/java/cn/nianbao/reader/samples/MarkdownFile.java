package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A draft as Markdown, in the ways in which converters write tables. */
public enum MarkdownFile implements SampleFile {
    /** A table of pipes with an empty head, merged cells empty but for their first. */
    PIPES {
        @Override
        String table(DrawnTable table) {
            String rule = "|---".repeat(table.width()) + "|";
            String head = "|   ".repeat(table.width()) + "|";
            return head + "\n" + rule + "\n" + rows(table, "");
        }
    },
    /** The same with every figure bold. */
    BOLD {
        @Override
        String table(DrawnTable table) {
            return "|---".repeat(table.width()) + "|\n" + rows(table, "**");
        }
    },
    /** A table of a web page, for the sake of its merged cells. */
    WEB {
        @Override
        String table(DrawnTable table) {
            return WebPage.table(table).strip();
        }
    };

    abstract String table(DrawnTable table);

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        List<String> blocks = new ArrayList<>(List.of("# " + report.title()));
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                blocks.add("## " + part.title());
            }
            blocks.addAll(part.paragraphs());
            report.tables(part).forEach(table -> blocks.add(table(table)));
        }
        blocks.addAll(report.signOff());
        return (String.join("\n\n", blocks) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static String rows(DrawnTable table, String mark) {
        return IntStream.range(0, table.height())
                .mapToObj(row -> IntStream.range(0, table.width())
                        .mapToObj(column -> cell(table.at(row, column), row, column, mark))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(Span span, int row, int column, String mark) {
        boolean first = span.row() == row && span.column() == column;
        String text = first ? span.text().replace("\n", "<br>") : "";
        return span.isFigure() && first ? mark + text + mark : text;
    }
}

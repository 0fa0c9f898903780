package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A draft as Markdown: headings, and tables of pipes whose first row is the head. */
final class MarkdownFile implements SampleFile {

    @Override
    public String ending() {
        return ".md";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        StringBuilder text = new StringBuilder("# " + report.title() + "\n\n");
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                text.append("## ").append(part.title()).append("\n\n");
            }
            part.paragraphs().forEach(paragraph -> text.append(paragraph).append("\n\n"));
            report.tables(part).forEach(table -> text.append(table(table)).append('\n'));
        }
        text.append(report.agency())
                .append("\n\n")
                .append(report.signedOnInWords())
                .append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String table(DrawnTable table) {
        String rule = "|" + "---|".repeat(table.width()) + "\n";
        return IntStream.range(0, table.height())
                .mapToObj(row -> row(table, row) + (row == 0 ? rule : ""))
                .collect(Collectors.joining());
    }

    private static String row(DrawnTable table, int row) {
        return IntStream.range(0, table.width())
                .mapToObj(column -> {
                    Span span = table.at(row, column);
                    return span.row() == row && span.column() == column ? span.text() : "";
                })
                .map(text -> text.replace("\n", "<br>"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}

package cn.nianbao.reader.samples;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A web page whose tables were taken apart: a paragraph a cell. */
final class WebParagraphs implements SampleFile {

    @Override
    public String ending() {
        return ".paragraphs.html";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        return WebPage.page(report, WebParagraphs::paragraphs);
    }

    private static String paragraphs(DrawnTable table) {
        return IntStream.range(0, table.height())
                .mapToObj(table::row)
                .flatMap(row -> row.stream().map(Span::text))
                .filter(text -> !text.isEmpty())
                .map(text -> WebPage.element("p", text))
                .collect(Collectors.joining());
    }
}

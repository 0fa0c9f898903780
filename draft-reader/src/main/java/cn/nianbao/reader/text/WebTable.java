package cn.nianbao.reader.text;

import cn.nianbao.reader.draft.TextLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table of a web page within a text, as Markdown has it where cells are merged.
 *
 * @param markup its lines, with LF between them
 * @param end the first of the lines behind it
 */
record WebTable(String markup, int end) {

    /** The table that a line opens, tables in its cells included. */
    static WebTable of(List<TextLine> lines, int from) {
        int end = from;
        int open = 0;
        do {
            String line = lines.get(end++).text().toLowerCase(Locale.ROOT);
            open += count(line, "<table") - count(line, "</table");
        } while (open > 0 && end < lines.size());
        String markup = lines.subList(from, end).stream().map(TextLine::text).collect(Collectors.joining("\n"));
        return new WebTable(markup, end);
    }

    private static int count(String text, String what) {
        int count = 0;
        for (int at = text.indexOf(what); at >= 0; at = text.indexOf(what, at + 1)) {
            count++;
        }
        return count;
    }
}

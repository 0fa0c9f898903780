package cn.nianbao.opendata;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * A report as a workbook: on the first sheet as it is read, with its tables as the official forms; on the second every
 * statutory cell with its public name and state, for those who calculate.
 */
public final class Xlsx {

    private static final String PROPERTIES = "docProps/core.xml";

    private static final String REPORT = "xl/worksheets/sheet1.xml";
    private static final Pattern HOUR = Pattern.compile("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>");
    private static final Pattern MERGED = Pattern.compile("<mergeCell [^>]*/>");

    private Xlsx() {}

    public static byte[] of(CanonicalRecord record) {
        try {
            // the library's zip is only read back by its directory, which a file has
            Path book = Files.createTempFile("report", ".xlsx");
            try (OutputStream out = Files.newOutputStream(book)) {
                write(record, out);
                return settled(Archive.files(book));
            } finally {
                Files.delete(book);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(CanonicalRecord record, OutputStream out) throws IOException {
        Report report = record.report();
        // the program's version is the format's, so that a new build makes the same bytes
        try (Workbook book = new Workbook(out, "Nianbao", "1.0")) {
            new ReportSheet(book.newWorksheet(report.year() + "年度报告")).write(Manuscript.of(record));
            CellSheet.write(book.newWorksheet("数据"), report);
        }
    }

    /** The library writes down the hour, and lists what is merged in an order of its own each time. */
    private static byte[] settled(Map<String, byte[]> files) {
        files.computeIfPresent(
                PROPERTIES,
                (name, part) -> changed(part, text -> HOUR.matcher(text).replaceAll("")));
        files.computeIfPresent(REPORT, (name, part) -> changed(part, Xlsx::inOrder));
        return Archive.of(files);
    }

    private static byte[] changed(byte[] part, UnaryOperator<String> change) {
        return change.apply(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String inOrder(String sheet) {
        String merged =
                MERGED.matcher(sheet).results().map(MatchResult::group).sorted().collect(Collectors.joining());
        Matcher first = MERGED.matcher(sheet);
        return first.find()
                ? sheet.substring(0, first.start())
                        + merged
                        + MERGED.matcher(sheet.substring(first.start())).replaceAll("")
                : sheet;
    }
}

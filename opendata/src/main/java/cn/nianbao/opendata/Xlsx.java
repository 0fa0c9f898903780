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
import org.dhatim.fastexcel.Workbook;

/**
 * A report as a workbook: on the first sheet as it is read, with its tables as the official forms; on the second every
 * statutory cell with its public name and state, for those who calculate.
 */
public final class Xlsx {

    private static final String PROPERTIES = "docProps/core.xml";

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

    /** The library writes down the hour; nothing but the hour is lost with it. */
    private static byte[] settled(Map<String, byte[]> files) {
        String properties = new String(files.get(PROPERTIES), StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "");
        files.put(PROPERTIES, properties.getBytes(StandardCharsets.UTF_8));
        return Archive.of(files);
    }
}
